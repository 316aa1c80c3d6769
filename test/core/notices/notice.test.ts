import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { countNoticeAudience, sendNotice } from '../../../src/core/notices/send-notice.ts'
import { discardNotice, setNoticeText, startNotice } from '../../../src/core/notices/write-notice.ts'
import { broadcastReport } from '../../../src/core/notifications/broadcast-report.ts'
import type { Actor } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle
let staff: Actor

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await truncateAll(database)
  staff = { id: (await makePerson(database.db)).id, staff: true }
})

const write = (noticeId: number, locale: 'kk' | 'ru', text: string) =>
  setNoticeText(database.db, staff, { noticeId, locale, text })

async function complete() {
  const { id } = await startNotice(database.db, staff, START)
  await write(id, 'kk', 'Сәлем')
  await write(id, 'ru', 'Привет')
  return id
}

test('a notice is for everyone who can be written to, counted by language, and told once', async () => {
  await makePerson(database.db, { locale: 'ru' })
  await makePerson(database.db, { locale: 'en' })
  await makePerson(database.db, { locale: null })
  await makePerson(database.db, { blockedAt: START })
  const id = await complete()
  expect(await countNoticeAudience(database.db)).toEqual({ total: 3, kk: 1, ru: 1, en: 1, chats: 0 })
  expect(await sendNotice(database.db, staff, id, START)).toBe(3)
  await expect(sendNotice(database.db, staff, id, START)).rejects.toThrow('notice-already-sent')
  expect(await allNotifications(database.db)).toHaveLength(3)
  expect(await broadcastReport(database.db, 'notice', id, START)).toMatchObject({ waiting: 3, sent: 0 })
})

test('without the Kazakh or the Russian text it is not sent', async () => {
  const { id } = await startNotice(database.db, staff, START)
  await write(id, 'ru', 'Привет')
  await expect(sendNotice(database.db, staff, id, START)).rejects.toThrow('notice-incomplete')
  expect(await allNotifications(database.db)).toEqual([])
})

test('a notice left unfinished is gone on with; a discarded or sent one is not', async () => {
  const first = await startNotice(database.db, staff, START)
  expect((await startNotice(database.db, staff, START)).id).toBe(first.id)
  await discardNotice(database.db, staff, first.id, START)
  const second = await complete()
  expect(second).not.toBe(first.id)
  await sendNotice(database.db, staff, second, START)
  expect((await startNotice(database.db, staff, START)).id).not.toBe(second)
})

test.each([
  ['   ', 'text-empty'],
  ['я'.repeat(3501), 'text-too-long'],
])('a text that is empty or does not fit into a message is refused', async (text, reason) => {
  const { id } = await startNotice(database.db, staff, START)
  await expect(write(id, 'kk', text)).rejects.toThrow(reason)
})

test('others than staff may neither begin nor send', async () => {
  const id = await complete()
  const stranger = { id: (await makePerson(database.db)).id, staff: false }
  await expect(startNotice(database.db, stranger, START)).rejects.toThrow('not-staff')
  await expect(sendNotice(database.db, stranger, id, START)).rejects.toThrow('not-staff')
})
