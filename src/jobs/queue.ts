import {
  createPostgresBackend,
  type JobsOptions,
  type PostgresConnectionOptions,
  type Processor,
  Queue,
  Worker,
  type WorkerOptions,
} from 'bullmq'
import type { Logger } from 'pino'
import type { DatabaseHandle } from '../database/client.ts'
import { openPostgresPool } from './postgres-pool.ts'
import { waitForRedis } from './redis.ts'

/** Queues and workers of one process, all on Redis or all on the database. */
export interface Queues {
  /** The queue of that name; the same one at every call. Adding fails within some seconds when Redis is away. */
  queue<Data = unknown>(name: string): Queue<Data>
  /** Starts handling the queue's jobs. An error of the handler is logged and the job fails, or is tried again. */
  worker<Data = unknown>(name: string, handler: Processor<Data>, options?: OwnWorkerOptions): Worker<Data>
  /** This process takes no more jobs, and has finished those in hand when the promise resolves. */
  pause(): Promise<void>
  resume(): void
  /** Removes every job of every queue named so far, also those being handled. For tests. */
  obliterate(): Promise<void>
  /** Finishes the jobs in hand, for up to 7 s; what is cut off is handled again after the next start. */
  close(): Promise<void>
}

export type OwnWorkerOptions = Omit<WorkerOptions, 'connection' | 'prefix'>

export interface QueuesOptions {
  /** Redis's address; without it jobs are kept in the database, in the schema `bullmq`. */
  redisUrl?: string | undefined
  database: DatabaseHandle
  log: Logger
  /** Before every Redis key; default `ariptes`. */
  prefix?: string | undefined
  /** Stops the waiting for a server that does not answer. */
  signal?: AbortSignal | undefined
}

/** How one backend makes its queues and workers. */
interface Backend {
  queue(name: string): Queue
  worker(name: string, handler: Processor, options: OwnWorkerOptions): Worker
  close(): Promise<void>
}

const kept: JobsOptions = {
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 7 * 86_400, count: 1_000 },
}

/** @throws StartError in one sentence when Redis cannot be used as configured */
export async function openQueues(options: QueuesOptions): Promise<Queues> {
  const { log } = options
  const backend = options.redisUrl ? await onRedis(options.redisUrl, options) : await onPostgres(options)
  const queues = new Map<string, Queue>()
  const workers: Worker[] = []

  function queue(name: string): Queue {
    const known = queues.get(name)
    if (known) return known
    const made = backend.queue(name)
    queues.set(name, made)
    made.on('error', reporter(log, name))
    // A queue whose first connection failed never answers again: the next caller gets a new one.
    made.waitUntilReady().catch(() => queues.delete(name))
    return made
  }

  return {
    queue,
    worker(name, handler, own = {}) {
      const made = backend.worker(name, handler as Processor, own)
      workers.push(made)
      made.on('error', reporter(log, name))
      made.on('failed', (job, err) =>
        log.warn({ err, queue: name, job: job?.id, name: job?.name }, 'A job failed'),
      )
      return made
    },
    async pause() {
      await Promise.all(workers.map((worker) => worker.pause()))
    },
    resume() {
      for (const worker of workers) worker.resume()
    },
    async obliterate() {
      for (const each of queues.values()) await each.obliterate({ force: true })
    },
    async close() {
      await atMost(7_000, Promise.allSettled(workers.map((worker) => worker.close())))
      await atMost(1_000, Promise.allSettled([...queues.values()].map((each) => each.close())))
      await atMost(1_000, backend.close())
    },
  } as Queues
}

async function onRedis(url: string, { prefix = 'ariptes', log, signal }: QueuesOptions): Promise<Backend> {
  const onWaiting = (err: unknown) => log.warn({ err }, 'Redis does not answer yet; waiting for it')
  await waitForRedis({ url, onWaiting, signal })
  // Who adds a job is serving a person, so is told of an outage after a second; a worker waits for its end.
  const impatient = { url, maxRetriesPerRequest: 1 }
  const patient = { url, maxRetriesPerRequest: null }
  return {
    queue: (name) =>
      new Queue(name, { connection: impatient, skipWaitingForReady: true, prefix, defaultJobOptions: kept }),
    worker: (name, handler, own) => new Worker(name, handler, { ...own, connection: patient, prefix }),
    close: async () => {},
  }
}

async function onPostgres({ database, log }: QueuesOptions): Promise<Backend> {
  const { pool, close } = await openPostgresPool(database, reporter(log, 'database'))
  const connection = pool as unknown as PostgresConnectionOptions
  return {
    queue: (name) =>
      new Queue(name, { connection, defaultJobOptions: kept }, createPostgresBackend) as unknown as Queue,
    worker(name, handler, own) {
      // A worker keeps one connection of the pool for LISTEN.
      pool.options.max += 1
      return new Worker(name, handler, { ...own, connection }, createPostgresBackend) as unknown as Worker
    },
    close,
  }
}

/** Logs an error event; the same message at most once a minute, since an outage repeats it at every retry. */
function reporter(log: Logger, queue: string): (err: Error) => void {
  const said = new Map<string, number>()
  return (err) => {
    if (Date.now() - (said.get(err.message) ?? 0) < 60_000) return
    said.set(err.message, Date.now())
    log.warn({ err, queue }, 'The job queue has trouble')
  }
}

async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}
