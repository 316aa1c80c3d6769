import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { peopleWho } from '../../../src/core/notifications/audience.ts'
import { startBroadcast } from '../../../src/core/notifications/broadcast.ts'
import { broadcastReport } from '../../../src/core/notifications/broadcast-report.ts'
import { claimChunk, countWaiting } from '../../../src/core/notifications/claim-chunk.ts'
import { settleInDoubt } from '../../../src/core/notifications/end-chunk.ts'
import { type Message, notify } from '../../../src/core/notifications/notify.ts'
import { sendChunk } from '../../../src/core/notifications/send-chunk.ts'
import type { Outcome } from '../../../src/core/notifications/sender.ts'
import { settleBroadcasts } from '../../../src/core/notifications/settle-broadcasts.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { people } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, fakeSender, makePeople, makePerson, START, sent } from '../../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

const clock = { now: () => START }
const message = (own: Partial<Message> = {}): Message => ({
  cause: 'notice',
  causeKey: '1',
  data: {},
  now: START,
  ...own,
})
const notice = (causeKey: string) => ({ cause: 'notice' as const, causeKey, data: {}, now: START })
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)

/** As if the process had died so long ago. */
const ageClaims = (seconds: number) =>
  database.db.execute(
    sql`update notifications set claimed_at = claimed_at - make_interval(secs => ${seconds})`,
  )

const outcomes = async () => (await allNotifications(database.db)).map((row) => row.outcome)

test('a chunk is claimed once, urgent ones first, those not yet due never', async () => {
  const [a, b, c] = await makePeople(database.db, 3)
  await notify(database.db, [a!.id], message())
  await notify(database.db, [b!.id], message({ cause: 'reminder', urgent: true }))
  await notify(database.db, [c!.id], message({ now: later(60) }))
  expect(await countWaiting(database.db, START, 10)).toBe(2)
  expect((await claimChunk(database.db, 1, START)).map((row) => row.personId)).toEqual([b!.id])
  expect((await claimChunk(database.db, 5, START)).map((row) => row.personId)).toEqual([a!.id])
  expect(await claimChunk(database.db, 5, START)).toEqual([])
  expect((await claimChunk(database.db, 5, later(60))).map((row) => row.personId)).toEqual([c!.id])
})

test('many senders at once tell everybody exactly once', async () => {
  const everybody = await makePeople(database.db, 200)
  await startBroadcast(database.db, peopleWho({ wanted: sql`true` }), notice('1'))
  const { sender, people: told } = fakeSender()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while ((await sendChunk(database.db, sender, 7, clock)).claimed > 0);
    }),
  )
  expect(told().toSorted((a, b) => a! - b!)).toEqual(everybody.map((person) => person.id))
  expect(await broadcastReport(database.db, 'notice', '1', START)).toMatchObject({ sent: 200, waiting: 0 })
})

describe('a process that died between claim and end', () => {
  test.each(['announcement', 'notice', 'clarification', 'report'] as const)(
    'leaves %s unknown',
    async (cause) => {
      await notify(database.db, [(await makePerson(database.db)).id], message({ cause }))
      await claimChunk(database.db, 5, START)
      expect(await settleInDoubt(database.db, START)).toBe(0)
      await ageClaims(61)
      expect(await settleInDoubt(database.db, START)).toBe(1)
      expect(await outcomes()).toEqual(['unknown'])
      expect(await countWaiting(database.db, START, 10)).toBe(0)
    },
  )

  test.each(['reminder', 'receipt', 'result', 'join', 'question'] as const)(
    'lets %s be sent once more, and no more than that',
    async (cause) => {
      await notify(database.db, [(await makePerson(database.db)).id], message({ cause }))
      await claimChunk(database.db, 5, START)
      await ageClaims(61)
      await settleInDoubt(database.db, START)
      expect(await claimChunk(database.db, 5, START)).toMatchObject([{ cause, repeated: true }])
      await ageClaims(61)
      await settleInDoubt(database.db, START)
      expect(await outcomes()).toEqual(['unknown'])
      expect(await allNotifications(database.db)).toMatchObject([{ repeated: true, attempts: 2 }])
    },
  )

  test('what a slow sender reports after its lease corrects the doubt', async () => {
    await notify(database.db, [(await makePerson(database.db)).id], message())
    const { sender } = fakeSender(async () => {
      await ageClaims(61)
      await settleInDoubt(database.db, START)
      return sent()
    })
    await sendChunk(database.db, sender, 5, clock)
    expect(await allNotifications(database.db)).toMatchObject([{ outcome: 'sent', messageId: 1 }])
  })
})

test('a connection lost while sending counts as in doubt', async () => {
  const [a] = await makePeople(database.db, 1)
  await notify(database.db, [a!.id], message())
  await notify(database.db, [a!.id], message({ cause: 'reminder' }))
  const { sender } = fakeSender(() => Promise.reject(new Error('socket hang up')))
  await sendChunk(database.db, sender, 5, clock)
  expect(await allNotifications(database.db)).toMatchObject([
    { outcome: 'unknown', error: 'Error: socket hang up' },
    { outcome: null, claimedAt: null, repeated: true },
  ])
})

test('one who blocked the bot is marked and hears nothing more; others do', async () => {
  const [gone, other] = await makePeople(database.db, 2)
  await notify(database.db, [gone!.id, other!.id], message())
  await notify(database.db, [gone!.id], message({ cause: 'reminder', now: later(3600) }))
  const { sender } = fakeSender(({ personId }) =>
    personId === gone!.id ? { as: 'blocked', error: '403' } : sent(),
  )
  await sendChunk(database.db, sender, 5, clock)
  expect(await outcomes()).toEqual(['blocked', 'sent', 'dropped'])
  const [person] = await database.db.select().from(people).where(eq(people.id, gone!.id))
  expect(person!.blockedAt).toEqual(START)
  expect(await notify(database.db, [gone!.id], message({ causeKey: '2' }))).toBe(0)
})

test('told to wait, the rows wait again and the longest wait is reported', async () => {
  const [a, b] = await makePeople(database.db, 2)
  await notify(database.db, [a!.id, b!.id], message())
  const { sender } = fakeSender(({ personId }) => ({
    as: 'again',
    seconds: personId === a!.id ? 3 : 7,
    error: '429',
  }))
  expect(await sendChunk(database.db, sender, 5, clock)).toMatchObject({ claimed: 2, waitSeconds: 7 })
  expect(await countWaiting(database.db, START, 10)).toBe(2)
  expect(await allNotifications(database.db)).toMatchObject([{ repeated: false }, { repeated: false }])
})

test('what expired is dropped unsent', async () => {
  await notify(database.db, [(await makePerson(database.db)).id], message({ expiresAt: START }))
  const { sender, heard } = fakeSender()
  await sendChunk(database.db, sender, 5, clock)
  expect(heard).toEqual([])
  expect(await outcomes()).toEqual(['dropped'])
})

describe('a broadcast that Telegram refuses', () => {
  async function broadcast(size: number, answer: (nth: number) => Outcome) {
    const author = await makePerson(database.db)
    await makePeople(database.db, size)
    await startBroadcast(database.db, peopleWho({ wanted: sql`${people.id} <> ${author.id}` }), {
      ...notice('1'),
      authorId: author.id,
    })
    const { sender, heard } = fakeSender(({ cause }, nth) => (cause === 'notice' ? answer(nth) : sent()))
    do {
      while ((await sendChunk(database.db, sender, 3, clock)).claimed > 0);
      await settleBroadcasts(database.db, START)
    } while ((await countWaiting(database.db, START, 1)) > 0)
    return { author, heard, report: await broadcastReport(database.db, 'notice', '1', START) }
  }
  const refused: Outcome = { as: 'failed', error: "can't parse entities" }

  test('from the start stops itself and tells its author', async () => {
    const { author, heard, report } = await broadcast(100, () => refused)
    expect(report).toMatchObject({ failed: 3, dropped: 97, waiting: 0 })
    expect(heard.at(-1)).toMatchObject({ cause: 'report', personId: author.id, data: { dropped: 97 } })
  })

  test('twice in fifty goes on', async () => {
    const { report } = await broadcast(100, (nth) => (nth % 25 === 0 ? refused : sent()))
    expect(report).toMatchObject({ failed: 4, sent: 96, dropped: 0 })
  })

  test('after a good beginning goes on', async () => {
    const { report } = await broadcast(100, (nth) => (nth > 50 && nth < 60 ? refused : sent()))
    expect(report).toMatchObject({ failed: 9, sent: 91, dropped: 0 })
  })
})
