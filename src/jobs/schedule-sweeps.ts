import type { Logger } from 'pino'
import type { Queues } from './queue.ts'
import type { Sweep } from './timetable.ts'

const SWEEPS = 'sweeps'
/** How often it is checked that the queue still knows the timetable: after it was emptied, nothing is fed until then. */
const LOOK_AFTER_MS = 5_000

/** Runs each sweep at its interval, once over all processes. Returns how to stop it. */
export async function scheduleSweeps(
  queues: Queues,
  sweeps: readonly Sweep[],
  log: Logger,
): Promise<() => Promise<void>> {
  const queue = queues.queue(SWEEPS)
  const writeTimetable = async () => {
    for (const { name, everySeconds } of sweeps) {
      const opts = { removeOnComplete: true, removeOnFail: 20 }
      await queue.upsertJobScheduler(name, { every: everySeconds * 1000 }, { name, opts })
    }
  }
  await removeForgotten(queue, sweeps)
  await writeTimetable()

  const lookAfter = async () => {
    if ((await queue.getJobSchedulersCount()) < sweeps.length) await writeTimetable()
  }
  const timer = setInterval(() => {
    lookAfter().catch((err) => log.warn({ err }, 'The timetable could not be checked'))
  }, LOOK_AFTER_MS)

  const worker = queues.worker(SWEEPS, (job) => runSweep(sweeps, job.name), { concurrency: 4 })
  return async () => {
    clearInterval(timer)
    await worker.close()
  }
}

async function runSweep(sweeps: readonly Sweep[], name: string): Promise<void> {
  await sweeps.find((sweep) => sweep.name === name)?.run()
}

/** Sweeps of an older version would go on for ever. */
async function removeForgotten(queue: ReturnType<Queues['queue']>, sweeps: readonly Sweep[]): Promise<void> {
  for (const { key } of await queue.getJobSchedulers()) {
    if (!sweeps.some((sweep) => sweep.name === key)) await queue.removeJobScheduler(key)
  }
}
