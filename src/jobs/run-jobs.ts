import { setTimeout as pause } from 'node:timers/promises'
import { RateLimitError } from 'bullmq'
import type { Logger } from 'pino'
import { countWaiting } from '../core/notifications/claim-chunk.ts'
import { sendChunk } from '../core/notifications/send-chunk.ts'
import type { Sender } from '../core/notifications/sender.ts'
import type { DatabaseHandle } from '../database/client.ts'
import { CHUNKS, type ChunkJob, chunkOf, createFeeder } from './feeder.ts'
import type { Queues } from './queue.ts'
import { scheduleSweeps } from './schedule-sweeps.ts'
import { type Sweep, timetable } from './timetable.ts'

export interface Jobs {
  /** Something may have become due: it goes out sooner. Returns at once. */
  wake(): void
  /** Runs all sweeps at once; resolves when everything due has been sent, or after 30 s. For the movable clock and tests. */
  sweepNow(): Promise<void>
  /** Takes no more and finishes what is in hand. The queues are closed by whoever opened them. */
  stop(): Promise<void>
}

export interface JobsParts {
  queues: Queues
  database: DatabaseHandle
  sender: Sender
  clock: { now(): Date }
  /** Proactive messages a second, over all processes. */
  sendRate: number
  /** Telegram ids of staff; none when absent. */
  staffIds?: readonly number[]
  log: Logger
  /** Sweeps of other areas, such as copying files. */
  sweeps?: readonly Sweep[]
}

/** A slow answer of Telegram must not slow the pace: so many chunks may be under way at once. */
const CHUNKS_AT_ONCE = 25

/** Starts this process's share of the work. The pace holds over all processes together (BullMQ's limiter). */
export async function startJobs({ sweeps: more = [], ...parts }: JobsParts): Promise<Jobs> {
  const { queues, database, clock, log, staffIds = [] } = parts
  const { db } = database
  const feeder = createFeeder({ ...parts, db })
  const sweeps = [...more, ...timetable({ db, clock, feeder, staffIds })]
  const sending = startSending(parts, () => feeder.feed())
  const unschedule = await scheduleSweeps(queues, sweeps, log)
  feeder.wake()
  return {
    wake: feeder.wake,
    async sweepNow() {
      for (const sweep of sweeps) await sweep.run()
      const giveUpAt = Date.now() + 30_000
      while (Date.now() < giveUpAt) {
        if (
          sending.inHand() === 0 &&
          (await countWaiting(db, clock.now(), 1)) === 0 &&
          sending.inHand() === 0
        )
          return
        await feeder.feed()
        await pause(20)
      }
    },
    async stop() {
      feeder.stop()
      await unschedule()
      await sending.stop()
    },
  }
}

function startSending(
  { queues, database, sender, clock, sendRate, log }: JobsParts,
  feed: () => Promise<void>,
) {
  const chunk = chunkOf(sendRate)
  const queue = queues.queue<ChunkJob>(CHUNKS)
  let inHand = 0
  const send = async (refill: boolean) => {
    const { waitSeconds } = await sendChunk(database.db, sender, chunk, clock)
    if (refill) await feed()
    if (waitSeconds === undefined) return
    log.warn({ waitSeconds }, 'Sending waits, as Telegram asked or does not answer')
    await queue.rateLimit(waitSeconds * 1000)
    throw new RateLimitError()
  }
  const worker = queues.worker<ChunkJob>(
    CHUNKS,
    async ({ data }) => {
      inHand++
      await send(data.refill ?? false).finally(() => inHand--)
    },
    // A window of a whole second would let up to twice the rate through (DESIGN.md §6). Windows begin a millisecond or two
    // late and never early, so rounding down does not pass the rate.
    { concurrency: CHUNKS_AT_ONCE, limiter: { max: 1, duration: Math.floor((1000 * chunk) / sendRate) } },
  )
  return { inHand: () => inHand, stop: () => worker.close() }
}
