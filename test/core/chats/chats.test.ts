import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openChat } from '../../../src/core/chats/change-chat.ts'
import { confirmManager } from '../../../src/core/chats/confirm-manager.ts'
import { meetChat } from '../../../src/core/chats/meet-chat.ts'
import { moveChat } from '../../../src/core/chats/move-chat.ts'
import { chatsWhich } from '../../../src/core/notifications/audience.ts'
import { tell } from '../../../src/core/notifications/notify.ts'
import { sendChunk } from '../../../src/core/notifications/send-chunk.ts'
import { EVERYTHING } from '../../../src/core/subscriptions/get-subscription.ts'
import { muteKind } from '../../../src/core/subscriptions/mute-kind.ts'
import { saveSubscription } from '../../../src/core/subscriptions/save-subscription.ts'
import { setQuietHours } from '../../../src/core/subscriptions/set-quiet-hours.ts'
import { switchSubscription } from '../../../src/core/subscriptions/switch-subscription.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { chats, subscriptions } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, fakeSender, makePerson, START, sent } from '../../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

const OLD = -640_000_001
const NEW = -1_002_400_000_001

async function group(telegramId = OLD, administrator = true) {
  const person = await makePerson(database.db)
  const by = { telegramId: person.telegramId!, administrator }
  const met = await meetChat(database.db, { id: telegramId, kind: 'group', title: 'Топ' }, by, START)
  return { ...met, person, hearer: { chatId: met.chat.id, by: person.id } }
}

const rowAt = async (telegramId: number) => {
  const [row] = await database.db.select().from(chats).where(eq(chats.telegramId, telegramId))
  return row
}

describe('a group that moves', () => {
  test('is found by the refusal of a message, which then arrives', async () => {
    const { chat } = await group()
    await tell(database.db, chatsWhich({ wanted: sql`true` }), {
      cause: 'report',
      causeKey: '1',
      data: {},
      now: START,
    })
    const { sender, heard } = fakeSender(({ telegramId }) =>
      telegramId === OLD ? { as: 'moved', telegramId: NEW, error: '400' } : sent(),
    )
    await sendChunk(database.db, sender, 10, { now: () => START })
    await sendChunk(database.db, sender, 10, { now: () => START })
    expect(heard.map(({ telegramId }) => telegramId)).toEqual([OLD, NEW])
    expect((await allNotifications(database.db)).map(({ outcome }) => outcome)).toEqual(['sent'])
    expect((await rowAt(NEW))!.id).toBe(chat.id)
  })

  test('keeps its row though the new chat was heard of first; told twice, it stays so', async () => {
    const { chat, hearer } = await group()
    await saveSubscription(database.db, hearer, { ...EVERYTHING, regions: ['71'] }, START)
    const twin = await group(NEW)
    await tell(database.db, chatsWhich({ wanted: sql`true` }), {
      cause: 'report',
      causeKey: '1',
      data: {},
      now: START,
    })
    for (const _ of [1, 2]) await moveChat(database.db, OLD, NEW, START)
    expect(await rowAt(NEW)).toMatchObject({ id: chat.id, leftAt: null })
    expect(await rowAt(OLD)).toMatchObject({ id: twin.chat.id, leftAt: START })
    const { heard, sender } = fakeSender()
    await sendChunk(database.db, sender, 10, { now: () => START })
    expect(heard.map(({ chatId }) => chatId)).toEqual([chat.id])
  })
})

describe('the right to change a chat', () => {
  test('belongs to whom Telegram names an administrator, as long as it does', async () => {
    const { chat, hearer } = await group()
    const identity = { id: 77, first_name: 'Сергей' }
    const stranger = await makePerson(database.db, { telegramId: 77 })
    const theirs = { chatId: chat.id, by: stranger.id }
    const attempts = [
      () => openChat(database.db, theirs),
      () => saveSubscription(database.db, theirs, EVERYTHING, START),
      () => switchSubscription(database.db, theirs, false, START),
      () => muteKind(database.db, theirs, { kind: 'new', mute: true }, START),
      () => setQuietHours(database.db, theirs, { quietFrom: 0, quietUntil: 0 }),
    ]
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({ reason: 'not-chat-admin' })
    await openChat(database.db, hearer)
    await confirmManager(database.db, { chatId: chat.id, identity, administrator: true }, START)
    for (const attempt of attempts) await attempt()
    await confirmManager(database.db, { chatId: chat.id, identity, administrator: false }, START)
    for (const attempt of attempts)
      await expect(attempt()).rejects.toMatchObject({ reason: 'not-chat-admin' })
  })

  test('comes with adding the bot for an administrator alone', async () => {
    const { hearer, subscribed } = await group(OLD, false)
    expect(subscribed).toBe(false)
    await expect(openChat(database.db, hearer)).rejects.toMatchObject({ reason: 'not-chat-admin' })
    expect(await database.db.$count(subscriptions)).toBe(0)
  })
})
