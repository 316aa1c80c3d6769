import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { chatsWhich, countAudience, peopleWho, together } from '../../../src/core/notifications/audience.ts'
import { findBroadcast, startBroadcast } from '../../../src/core/notifications/broadcast.ts'
import { broadcastReport } from '../../../src/core/notifications/broadcast-report.ts'
import { claimChunk, countWaiting } from '../../../src/core/notifications/claim-chunk.ts'
import { notify } from '../../../src/core/notifications/notify.ts'
import { sendChunk } from '../../../src/core/notifications/send-chunk.ts'
import type { Outcome } from '../../../src/core/notifications/sender.ts'
import { releaseStranded, settleBroadcasts } from '../../../src/core/notifications/settle-broadcasts.ts'
import {
  cancelBroadcast,
  pauseBroadcast,
  resumeBroadcast,
} from '../../../src/core/notifications/steer-broadcast.ts'
import { ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { chats, notifications, people } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, fakeSender, makePeople, makePerson, START, sent } from '../../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

const everybody = peopleWho({ wanted: sql`true` })
const night = fromAlmaty('2026-06-05', '23:30')
const morning = fromAlmaty('2026-06-06', '08:00')

const start = (cause: 'announcement' | 'notice' = 'notice', causeKey = '1', now = START) =>
  startBroadcast(database.db, everybody, { cause, causeKey, data: { competitionId: Number(causeKey) }, now })

async function makeChat(own: Partial<typeof chats.$inferInsert> = {}) {
  const [row] = await database.db
    .insert(chats)
    .values({ telegramId: -100, kind: 'group', title: 'Қор', createdAt: START, ...own })
    .returning()
  return row!
}

async function sendAll(now = START, answer?: (nth: number) => Outcome) {
  const { sender, heard } = fakeSender((_, nth) => answer?.(nth) ?? sent())
  while ((await sendChunk(database.db, sender, 3, { now: () => now })).claimed > 0);
  await settleBroadcasts(database.db, now)
  return heard
}

describe('steering', () => {
  const staff = { id: 1, grants: [ADMINISTRATOR] }
  const idOf = async () => (await findBroadcast(database.db, 'notice', '1'))!.id

  test('paused, nothing more is claimed, and what is personal goes on; resumed, everybody is reached', async () => {
    const [one] = await makePeople(database.db, 10)
    await start()
    await claimChunk(database.db, 4, START)
    const steering = { by: { id: one!.id, grants: [ADMINISTRATOR] }, broadcastId: await idOf(), now: START }
    await pauseBroadcast(database.db, steering)
    expect(await countWaiting(database.db, START, 100)).toBe(0)
    await notify(database.db, [one!.id], { cause: 'receipt', causeKey: '1', data: {}, now: START })
    expect(await claimChunk(database.db, 10, START)).toMatchObject([{ cause: 'receipt' }])
    await resumeBroadcast(database.db, steering)
    expect(await claimChunk(database.db, 10, START)).toHaveLength(6)
  })

  test('cancelled, the rest is dropped, the author is told, and there is nothing to steer any more', async () => {
    const author = await makePerson(database.db)
    await makePeople(database.db, 9)
    await startBroadcast(database.db, everybody, {
      cause: 'notice',
      causeKey: '1',
      authorId: author.id,
      data: {},
      now: START,
    })
    const { sender } = fakeSender()
    await sendChunk(database.db, sender, 4, { now: () => START })
    const steering = { by: { ...staff, id: author.id }, broadcastId: await idOf(), now: START }
    await cancelBroadcast(database.db, steering)
    await settleBroadcasts(database.db, START)
    expect(await broadcastReport(database.db, 'notice', '1', START)).toMatchObject({
      sent: 4,
      dropped: 6,
      waiting: 0,
    })
    const [report] = (await allNotifications(database.db)).filter(({ cause }) => cause === 'report')
    expect(report).toMatchObject({ personId: author.id, data: { over: 'cancelled', sent: 4, dropped: 6 } })
    await expect(pauseBroadcast(database.db, steering)).rejects.toThrow('broadcast-over')
    await expect(cancelBroadcast(database.db, steering)).rejects.toThrow('broadcast-over')
  })

  test('others than staff may not', async () => {
    await makePeople(database.db, 1)
    await start()
    const stranger = { by: { id: 1, grants: [] }, broadcastId: await idOf(), now: START }
    await expect(pauseBroadcast(database.db, stranger)).rejects.toThrow('not-staff')
    await expect(resumeBroadcast(database.db, stranger)).rejects.toThrow('not-staff')
    await expect(cancelBroadcast(database.db, stranger)).rejects.toThrow('not-staff')
  })
})

describe('the end', () => {
  test('is written down once with its figures; late comers open it again', async () => {
    await makePeople(database.db, 4)
    await start()
    await sendAll(START, (nth) => (nth === 2 ? { as: 'blocked', error: '403' } : sent()))
    expect(await findBroadcast(database.db, 'notice', '1')).toMatchObject({
      endedAt: START,
      audience: 4,
      tally: { sent: 3, blocked: 1, failed: 0, unknown: 0, dropped: 0, repeated: 0 },
    })
    await makePeople(database.db, 1)
    expect(await start()).toBe(1)
    expect(await findBroadcast(database.db, 'notice', '1')).toMatchObject({ endedAt: null, audience: 5 })
    await sendAll()
    expect(await findBroadcast(database.db, 'notice', '1')).toMatchObject({ tally: { sent: 4, blocked: 1 } })
  })

  test('a server in trouble of its own is asked again later, and given up in the end', async () => {
    await makePeople(database.db, 1)
    await start()
    const { sender, heard } = fakeSender(() => ({
      as: 'later',
      seconds: 5,
      error: '500 Internal Server Error',
    }))
    for (let at = 0; at < 20; at++) {
      const now = new Date(START.getTime() + at * 5_000)
      await sendChunk(database.db, sender, 3, { now: () => now })
    }
    expect(heard).toHaveLength(8)
    expect(await allNotifications(database.db)).toMatchObject([
      { outcome: 'failed', error: '500 Internal Server Error' },
    ])
  })
})

describe('by night', () => {
  test('what waits for the same morning comes in one message and ends with it', async () => {
    const [one, two] = await makePeople(database.db, 2)
    await start('announcement', '1', night)
    await start('announcement', '2', night)
    await notify(database.db, [one!.id], { cause: 'clarification', causeKey: '1', data: {}, now: night })
    expect(await sendAll(night)).toEqual([])
    expect(await broadcastReport(database.db, 'announcement', '1', night)).toMatchObject({
      waiting: 2,
      held: 2,
    })
    const heard = await sendAll(morning, (nth) => (nth === 2 ? { as: 'blocked', error: '403' } : sent()))
    expect(heard.map(({ cause, personId }) => [cause, personId])).toEqual([
      ['digest', one!.id],
      ['digest', two!.id],
    ])
    const rows = await allNotifications(database.db)
    const ofOne = rows.filter(({ personId }) => personId === one!.id)
    expect(new Set(ofOne.map(({ outcome }) => outcome))).toEqual(new Set(['sent']))
    expect(ofOne).toHaveLength(4)
    expect(await findBroadcast(database.db, 'announcement', '2')).toMatchObject({
      tally: { sent: 1, blocked: 1 },
    })
  })

  test('a notice is held too, each by itself', async () => {
    await makePeople(database.db, 1)
    await start('notice', '1', night)
    await start('notice', '2', night)
    expect(await sendAll(night)).toEqual([])
    expect((await sendAll(morning)).map(({ cause }) => cause)).toEqual(['notice', 'notice'])
  })

  test('whoever is awake hears at once, and so do all when the deadline is near', async () => {
    const owl = await makePerson(database.db, { quietFrom: 3, quietUntil: 11 })
    const lark = await makePerson(database.db)
    await start('announcement', '1', night)
    expect((await sendAll(night)).map(({ personId }) => personId)).toEqual([owl.id])
    const deadline = fromAlmaty('2026-06-06', '09:30')
    await startBroadcast(database.db, everybody, {
      cause: 'announcement',
      causeKey: '2',
      data: {},
      deadline,
      now: night,
    })
    expect((await sendAll(night)).map(({ personId }) => personId)).toEqual([owl.id, lark.id])
  })

  test('what joins a digest that has left goes by itself', async () => {
    const [one] = await makePeople(database.db, 1)
    await start('announcement', '1', night)
    await claimChunk(database.db, 5, morning)
    await start('announcement', '2', night)
    const [late] = await database.db.select().from(notifications).where(eq(notifications.causeKey, '2'))
    expect(late).toMatchObject({ personId: one!.id, carrierId: null, dueAt: morning })
    await database.db.execute(sql`update notifications set claimed_at = null, ended_at = ${morning.toISOString()},
      outcome = 'sent' where cause = 'digest'`)
    expect((await sendAll(morning)).map(({ causeKey }) => causeKey)).toEqual(['2'])
    await releaseStranded(database.db)
    expect((await sendAll(morning)).map(({ causeKey }) => causeKey)).toEqual(['1'])
  })
})

describe('groups and channels', () => {
  const all = together(everybody, chatsWhich({ wanted: sql`true` }))

  test('are counted and told beside people, each once', async () => {
    await makePerson(database.db, { locale: 'ru' })
    await makeChat()
    await makeChat({ telegramId: -200, leftAt: START })
    expect(await countAudience(database.db, all)).toEqual({ total: 2, kk: 1, ru: 1, en: 0, chats: 1 })
    const told = { cause: 'notice' as const, causeKey: '1', data: {}, now: START }
    expect(await startBroadcast(database.db, all, told)).toBe(2)
    expect(await startBroadcast(database.db, all, told)).toBe(0)
    expect((await sendAll()).map(({ telegramId }) => telegramId)).toContain(-100)
  })

  test('a group that became a supergroup is followed to its new address', async () => {
    const chat = await makeChat()
    await startBroadcast(database.db, all, { cause: 'notice', causeKey: '1', data: {}, now: START })
    const heard = await sendAll(START, (nth) =>
      nth === 1 ? { as: 'moved', telegramId: -1009, error: 'upgraded' } : sent(),
    )
    expect(heard.map(({ telegramId }) => telegramId)).toEqual([-100, -1009])
    const [row] = await database.db.select().from(chats).where(eq(chats.id, chat.id))
    expect(row!.telegramId).toBe(-1009)
  })

  test('one the bot was thrown out of is left in peace', async () => {
    const chat = await makeChat()
    await startBroadcast(database.db, all, { cause: 'notice', causeKey: '1', data: {}, now: START })
    await sendAll(START, () => ({ as: 'blocked', error: '403' }))
    const [row] = await database.db.select().from(chats).where(eq(chats.id, chat.id))
    expect(row!.leftAt).toEqual(START)
    expect(await database.db.$count(people)).toBe(0)
  })
})
