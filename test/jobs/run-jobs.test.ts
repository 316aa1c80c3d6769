import { randomUUID } from 'node:crypto'
import { ne, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fromAlmaty } from '../../src/core/calendar/astana-time.ts'
import { peopleWho } from '../../src/core/notifications/audience.ts'
import { startBroadcast } from '../../src/core/notifications/broadcast.ts'
import { notify } from '../../src/core/notifications/notify.ts'
import type { Sender } from '../../src/core/notifications/sender.ts'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { people as peopleTable } from '../../src/database/schema/index.ts'
import { openQueues, type Queues } from '../../src/jobs/queue.ts'
import { type Jobs, startJobs } from '../../src/jobs/run-jobs.ts'
import { freshDatabase, silentLog, truncateAll } from '../support/database.ts'
import { freshQueues, testRedis } from '../support/queues.ts'
import {
  allNotifications,
  fakeSender,
  makeCompetition,
  makeDraft,
  makePeople,
  makePerson,
  START,
  sent,
} from '../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

describe('on the database', () => sendsWhatIsDue(''))
describe.runIf(testRedis)('on Redis', () => sendsWhatIsDue(testRedis!))

function sendsWhatIsDue(redisUrl: string): void {
  let queues: Queues
  const started: Jobs[] = []
  let now = START

  beforeEach(async () => {
    now = START
    queues = await freshQueues(database, redisUrl)
  })
  afterEach(async () => {
    await Promise.all(started.splice(0).map((jobs) => jobs.stop()))
    await queues.close()
  })

  async function start(sender: Sender, sendRate = 1000, on = queues): Promise<Jobs> {
    const clock = { now: () => now }
    const jobs = await startJobs({ queues: on, database, sender, clock, sendRate, log: silentLog })
    started.push(jobs)
    return jobs
  }
  async function tell(count: number, own = {}) {
    const everybody = (await makePeople(database.db, count)).map((person) => person.id)
    await notify(database.db, everybody, { cause: 'notice', causeKey: '1', data: {}, now: START, ...own })
    return everybody
  }
  const sorted = (ids: (number | null)[]) => ids.toSorted((a, b) => a! - b!)

  test('woken, it sends what is due at once and to each person once', async () => {
    const { sender, people } = fakeSender()
    const jobs = await start(sender)
    const everybody = await tell(7)
    jobs.wake()
    jobs.wake()
    await expect.poll(() => people().length, { timeout: 10_000 }).toBe(7)
    expect(sorted(people())).toEqual(everybody)
  })

  test('found at the start, it is sent without being woken', async () => {
    await tell(3)
    const { sender, people } = fakeSender()
    await start(sender)
    await expect.poll(() => people().length, { timeout: 10_000 }).toBe(3)
  })

  test('more than the queue may hold is fed in pages, each person once', async () => {
    const everybody = await tell(6000)
    const { sender, people } = fakeSender()
    await (await start(sender, 20_000)).sweepNow()
    expect(sorted(people())).toEqual(everybody)
  })

  test('an emptied queue loses nothing', async () => {
    const { sender, people } = fakeSender()
    const jobs = await start(sender, 60)
    const everybody = await tell(30)
    jobs.wake()
    await expect.poll(() => people().length, { timeout: 10_000 }).toBeGreaterThan(0)
    await queues.queue('notifications').drain()
    await jobs.sweepNow()
    expect(sorted(people())).toEqual(everybody)
  })

  test('the pace holds', async () => {
    const times: number[] = []
    const { sender } = fakeSender(() => {
      times.push(performance.now())
      return sent()
    })
    const jobs = await start(sender, 50)
    await tell(60)
    await jobs.sweepNow()
    expect(times).toHaveLength(60)
    // 20 chunks of 3, one every 60 ms.
    expect(times.at(-1)! - times[0]!).toBeGreaterThan(19 * 60 * 0.9)
  })

  test('told to wait, everybody waits and nobody is lost or told twice', async () => {
    const times: number[] = []
    const { sender, people } = fakeSender((_, nth) => {
      times.push(performance.now())
      return nth === 2 ? { as: 'again', seconds: 1, error: '429' } : sent()
    })
    const jobs = await start(sender, 60)
    const everybody = await tell(12)
    await jobs.sweepNow()
    const gaps = times.slice(1).map((time, at) => time - times[at]!)
    expect(Math.max(...gaps)).toBeGreaterThan(800)
    expect(people()).toHaveLength(13)
    expect(sorted([...new Set(people())])).toEqual(everybody)
  })

  test('told to wait, two processes wait together', async () => {
    const prefix = `ariptes-test-${randomUUID()}`
    const shared = async () =>
      openQueues({ redisUrl: redisUrl || undefined, database, log: silentLog, prefix })
    const [one, other] = [await shared(), await shared()]
    let floodUntil = Number.POSITIVE_INFINITY
    const refused: number[] = []
    const { sender, people } = fakeSender((_, nth) => {
      const now = performance.now()
      if (nth === 40) floodUntil = now + 2_000
      if (nth < 40 || now >= floodUntil) return sent()
      refused.push(floodUntil - now)
      return { as: 'again', seconds: Math.ceil((floodUntil - now) / 1000), error: '429' }
    })
    const everybody = await tell(80)
    const jobs = await start(sender, 100, one)
    await start(sender, 100, other)
    await jobs.sweepNow()
    await Promise.all(started.splice(0).map((each) => each.stop()))
    await one.obliterate()
    await Promise.all([one.close(), other.close()])
    expect(sorted([...new Set(people())])).toEqual(everybody)
    // Only what was on its way when the first of them heard of it.
    expect(refused.length).toBeGreaterThan(0)
    expect(Math.min(...refused)).toBeGreaterThan(1_000)
  })

  test('a reminder that comes due in the middle of a broadcast goes out with the next chunks', async () => {
    const { sender, heard } = fakeSender()
    const owner = await makePerson(database.db)
    await makePeople(database.db, 60)
    await startBroadcast(database.db, peopleWho({ wanted: ne(peopleTable.id, owner.id) }), {
      cause: 'notice',
      causeKey: '1',
      data: {},
      now: START,
    })
    const jobs = await start(sender, 50)
    jobs.wake()
    await expect.poll(() => heard.length, { timeout: 20_000 }).toBeGreaterThan(9)
    const before = heard.length
    const reminder = { cause: 'reminder' as const, causeKey: '1', data: {}, urgent: true, now: START }
    await notify(database.db, [owner.id], reminder)
    await jobs.sweepNow()
    const place = heard.findIndex(({ cause }) => cause === 'reminder')
    expect(heard).toHaveLength(61)
    // Two chunks of three may have been claimed meanwhile.
    expect(place - before).toBeLessThanOrEqual(9)
  })

  test('moved to the day before a deadline, the clock brings the reminder, and only once', async () => {
    const owner = await makePerson(database.db)
    const competition = await makeCompetition(database.db, { deadline: fromAlmaty('2026-06-20', '18:00') })
    await makeDraft(database.db, competition, { ownerId: owner.id })
    const { sender, heard } = fakeSender()
    const jobs = await start(sender)
    await jobs.sweepNow()
    expect(heard).toEqual([])
    now = fromAlmaty('2026-06-19', '18:01')
    await jobs.sweepNow()
    await jobs.sweepNow()
    expect(heard).toMatchObject([{ cause: 'reminder', personId: owner.id }])
  })

  test('what a dead process had claimed is settled: the notice is unknown, the reminder repeated', async () => {
    const owner = await makePerson(database.db)
    for (const cause of ['notice', 'reminder'] as const) {
      await notify(database.db, [owner.id], { cause, causeKey: '1', data: {}, now: START })
    }
    await database.db.execute(sql`update notifications set claimed_at = now() - interval '2 minutes'`)
    const { sender, heard } = fakeSender()
    await (await start(sender)).sweepNow()
    expect(heard).toMatchObject([{ cause: 'reminder', repeated: true }])
    expect(await allNotifications(database.db)).toMatchObject([{ outcome: 'unknown' }, { outcome: 'sent' }])
  })
}
