import type { Queue } from 'bullmq'
import type { Logger } from 'pino'
import { countWaiting } from '../core/notifications/claim-chunk.ts'
import type { Db } from '../database/client.ts'
import type { Queues } from './queue.ts'

/** The permissions to send: one job is the right to claim one chunk, whichever it will be. */
export const CHUNKS = 'notifications'

/** Data of a job. `refill`: when it is handled, the queue is topped up. */
export interface ChunkJob {
  refill?: boolean
}

/** So many jobs wait at most, whatever the audience: neither queue nor memory grows with it. */
const PAGE = 100
/** Calls within so many milliseconds are answered together. */
const TOGETHER_MS = 40

export interface Feeder {
  /** Something may have become due. Returns at once, costs nothing when it did not; never throws. */
  wake(): void
  /** Tops the queue up to what is due. Calls at the same time share one look. */
  feed(): Promise<void>
  stop(): void
}

interface FeederParts {
  queues: Queues
  db: Db
  clock: { now(): Date }
  sendRate: number
  log: Logger
}

/**
 * Chunks are about a twentieth of the rate (DESIGN.md §6), so that a window of the limiter is about 50 ms or more. At least two:
 * of threes, one that is late by a tenth of a second lets 30 messages into one second at a rate of 25.
 */
export const chunkOf = (sendRate: number) => Math.min(50, Math.max(2, Math.round(sendRate / 20)))

/** Turns due rows into jobs. Every process that writes notifications has one; only the worker handles the jobs. */
export function createFeeder({ queues, db, clock, sendRate, log }: FeederParts): Feeder {
  const chunk = chunkOf(sendRate)
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined

  const topUp = async () => {
    const due = await countWaiting(db, clock.now(), chunk * PAGE)
    if (due > 0) await addJobs(queues.queue<ChunkJob>(CHUNKS), Math.ceil(due / chunk))
  }
  // One look runs and at most one waits: it sees everything written before it was asked for.
  const feed = (): Promise<void> => {
    if (!running) {
      running = topUp().finally(() => {
        running = undefined
      })
      return running
    }
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return feed()
      })
    return next
  }
  return {
    feed,
    wake() {
      timer ??= setTimeout(() => {
        timer = undefined
        feed().catch((err) =>
          log.warn({ err }, 'Notifications could not be queued; the next sweep tries again'),
        )
      }, TOGETHER_MS)
    },
    stop: () => clearTimeout(timer),
  }
}

async function addJobs(queue: Queue<ChunkJob>, wanted: number): Promise<void> {
  const {
    waiting = 0,
    prioritized = 0,
    delayed = 0,
  } = await queue.getJobCounts('waiting', 'prioritized', 'delayed')
  const adding = Math.min(wanted, PAGE) - waiting - prioritized - delayed
  if (adding <= 0) return
  // The middle one asks for more, so that a long broadcast never finds the queue empty.
  const refillAt = wanted >= PAGE ? Math.floor(adding / 2) : -1
  await queue.addBulk(
    Array.from({ length: adding }, (_, at) => ({
      name: 'chunk',
      data: at === refillAt ? { refill: true } : {},
      opts: { removeOnComplete: true, removeOnFail: 100 },
    })),
  )
}
