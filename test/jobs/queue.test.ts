import { RateLimitError } from 'bullmq'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { openQueues, type Queues } from '../../src/jobs/queue.ts'
import { freshDatabase, silentLog } from '../support/database.ts'
import { freshQueues, testRedis } from '../support/queues.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})

afterAll(() => database.close())

describe('on the database', () => behavesAsAQueue(() => freshQueues(database, '')))

describe.runIf(testRedis)('on Redis', () => {
  behavesAsAQueue(() => freshQueues(database, testRedis))

  test('a refused password stops the start in one sentence', async () => {
    const redisUrl = testRedis!.replace('redis://', 'redis://nobody:wrong@')
    await expect(openQueues({ redisUrl, database, log: silentLog })).rejects.toThrow(
      'The Redis server refuses the user name or the password; check REDIS_URL.',
    )
  })
})

test('a malformed Redis address stops the start in one sentence', async () => {
  const attempt = openQueues({ redisUrl: '127.0.0.1:6379', database, log: silentLog })
  await expect(attempt).rejects.toThrow('REDIS_URL is not an address of the form')
})

test('a Redis that does not answer is waited for, and said once', async () => {
  const said: unknown[] = []
  const log = Object.assign(Object.create(silentLog), { warn: (...words: unknown[]) => said.push(words) })
  const waiting = new AbortController()
  const attempt = openQueues({ redisUrl: 'redis://127.0.0.1:1', database, log, signal: waiting.signal })
  await expect.poll(() => said.length).toBe(1)
  setTimeout(() => waiting.abort(), 600)
  await expect(attempt).rejects.toThrow(/abort/i)
  expect(said).toHaveLength(1)
})

function behavesAsAQueue(open: () => Promise<Queues>): void {
  let queues: Queues

  beforeAll(async () => {
    queues = await open()
  })

  afterAll(() => queues.close())

  /** Handles the queue's jobs, noting each one's name and moment. */
  function noting(name: string, options = {}) {
    const done: { name: string; at: number }[] = []
    const note = async (job: { name: string }) => void done.push({ name: job.name, at: Date.now() })
    const worker = queues.worker(name, note, options)
    return { done, names: () => done.map((each) => each.name), worker }
  }

  test('a waiting worker takes a new job at once', async () => {
    const { done, worker } = noting('prompt')
    await worker.waitUntilReady()
    await queues.queue('prompt').add('first', {})
    await expect.poll(() => done.length).toBe(1)
    const added = Date.now()
    await queues.queue('prompt').add('second', {})
    await expect.poll(() => done.length, { interval: 5 }).toBe(2)
    expect(done[1]!.at - added).toBeLessThan(1_000)
  })

  test('a delayed job waits for its time', async () => {
    const { done } = noting('delayed')
    const added = Date.now()
    await queues.queue('delayed').add('later', {}, { delay: 400 })
    await expect.poll(() => done.length).toBe(1)
    expect(done[0]!.at - added).toBeGreaterThanOrEqual(395)
  })

  test('a limiter of one job per window spaces the jobs', async () => {
    const { done } = noting('limited', { limiter: { max: 1, duration: 100 }, concurrency: 5 })
    await queues.queue('limited').addBulk(Array.from({ length: 6 }, (_, i) => ({ name: `${i}`, data: {} })))
    await expect.poll(() => done.length, { timeout: 5_000 }).toBe(6)
    expect(done[5]!.at - done[0]!.at).toBeGreaterThanOrEqual(450)
  })

  test('a job that asks for a pause is handled again after it, and nothing else before', async () => {
    const starts: number[] = []
    queues.worker(
      'paused-by-429',
      async () => {
        starts.push(Date.now())
        if (starts.length > 1) return
        await queues.queue('paused-by-429').rateLimit(400)
        throw new RateLimitError()
      },
      { limiter: { max: 1, duration: 20 } },
    )
    await queues.queue('paused-by-429').addBulk([
      { name: 'a', data: {} },
      { name: 'b', data: {} },
    ])
    await expect.poll(() => starts.length, { timeout: 5_000 }).toBe(3)
    expect(starts[1]! - starts[0]!).toBeGreaterThanOrEqual(380)
  })

  test('a schedule makes its jobs one after another until it is removed', async () => {
    const { done } = noting('timetable')
    await queues.queue('timetable').upsertJobScheduler('sweep', { every: 200 }, { name: 'sweep' })
    await expect.poll(() => done.length, { timeout: 5_000 }).toBeGreaterThanOrEqual(3)
    expect(await queues.queue('timetable').removeJobScheduler('sweep')).toBe(true)
  })

  test('a job added twice under one id or one deduplication key is handled once', async () => {
    const queue = queues.queue('once')
    await queue.add('by id', {}, { jobId: 'job-one' })
    await queue.add('by id', {}, { jobId: 'job-one' })
    await queue.add('by key', {}, { deduplication: { id: 'key-one' } })
    await queue.add('by key', {}, { deduplication: { id: 'key-one' } })
    await queue.add('last', {}, { priority: 10 })
    const { names } = noting('once')
    await expect.poll(names).toContain('last')
    expect(names().sort()).toEqual(['by id', 'by key', 'last'])
  })

  test('a job that fails is tried again as often as it says', async () => {
    let tries = 0
    const failing = async () => {
      tries += 1
      if (tries < 3) throw new Error('not yet')
    }
    queues.worker('stubborn', failing)
    await queues.queue('stubborn').add('try', {}, { attempts: 3, backoff: 50 })
    await expect.poll(() => tries, { timeout: 5_000 }).toBe(3)
  })

  test('a paused process takes no job until it resumes', async () => {
    const { names, worker } = noting('resting')
    await worker.waitUntilReady()
    await queues.pause()
    await queues.queue('resting').add('patient', {})
    expect(await queues.queue('resting').getWaitingCount()).toBe(1)
    expect(names()).toEqual([])
    queues.resume()
    await expect.poll(names).toEqual(['patient'])
  })
}
