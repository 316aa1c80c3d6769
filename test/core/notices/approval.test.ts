import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { askingOf } from '../../../src/core/notices/approval.ts'
import { askApproval } from '../../../src/core/notices/ask-approval.ts'
import { approveNotice, returnNotice, returnReason } from '../../../src/core/notices/decide-approval.ts'
import { getNotice } from '../../../src/core/notices/notice.ts'
import { scheduleNotice } from '../../../src/core/notices/schedule-notice.ts'
import { sendDueNotices } from '../../../src/core/notices/send-due-notices.ts'
import { sendNotice } from '../../../src/core/notices/send-notice.ts'
import { writeNotice } from '../../../src/core/notices/write-notice.ts'
import { type Actor, ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import { setRules } from '../../../src/core/staff/rules.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { auditEvents } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, makePeople, makePerson, START } from '../../support/scene.ts'
import { aNotice } from './a-notice.ts'

let database: DatabaseHandle
let author: Actor
let second: Actor
let staffIds: number[]
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await truncateAll(database)
  const rows = [await makePerson(database.db), await makePerson(database.db)]
  staffIds = rows.map(({ telegramId }) => telegramId!)
  author = { id: rows[0]!.id, grants: [ADMINISTRATOR] }
  second = { id: rows[1]!.id, grants: [ADMINISTRATOR] }
})

const limit = 5
const send = (noticeId: number, now = START) =>
  sendNotice(database.db, author, { noticeId, approvalAbove: limit, now })
const ask = (noticeId: number, now = START) => askApproval(database.db, author, { noticeId, staffIds, now })
const approve = async (noticeId: number) => {
  const asking = askingOf(await getNotice(database.db, second, noticeId))
  return approveNotice(database.db, second, { noticeId, asking, now: later(1) })
}
const told = async (cause: string) =>
  (await allNotifications(database.db)).filter((row) => row.cause === cause)
const events = async () =>
  (await database.db.select().from(auditEvents).orderBy(asc(auditEvents.id))).map(({ event }) => event)

test('to more than the limit a notice goes only after another member of staff agreed', async () => {
  await makePeople(database.db, 4)
  const id = await aNotice(database.db, author)
  await expect(send(id)).rejects.toMatchObject({ reason: 'notice-approval-needed', details: { limit } })
  expect(await ask(id)).toBe(1)
  expect(await ask(id)).toBe(1)
  expect((await told('approval')).map(({ personId }) => personId)).toEqual([second.id])
  await approve(id)
  await send(id)
  expect(await told('notice')).toHaveLength(6)
  expect(await events()).toEqual(['notice-approval-asked', 'notice-approved', 'notice-sent'])
})

test('up to the limit it needs nobody', async () => {
  await makePeople(database.db, 3)
  await send(await aNotice(database.db, author))
  expect(await told('notice')).toHaveLength(5)
})

test('where there is nobody else to agree, that is said', async () => {
  await makePeople(database.db, 4)
  const id = await aNotice(database.db, author)
  await expect(
    askApproval(database.db, author, { noticeId: id, staffIds: [staffIds[0]!], now: START }),
  ).rejects.toThrow('notice-no-second')
})

test('a change after the approval, or while it is asked for, asks for it anew', async () => {
  await makePeople(database.db, 4)
  const id = await aNotice(database.db, author)
  await ask(id)
  const seen = askingOf(await getNotice(database.db, second, id))
  await writeNotice(database.db, author, { noticeId: id, language: 'kk', html: 'Басқа', now: START })
  await expect(
    approveNotice(database.db, second, { noticeId: id, asking: seen, now: START }),
  ).rejects.toThrow('notice-not-asked')
  await ask(id, later(10))
  await expect(
    approveNotice(database.db, second, { noticeId: id, asking: seen, now: START }),
  ).rejects.toThrow('notice-not-asked')
  await approve(id)
  await writeNotice(database.db, author, { noticeId: id, language: 'kk', html: 'Тағы басқа', now: START })
  await expect(send(id)).rejects.toThrow('notice-approval-needed')
  expect(await events()).toContain('notice-approval-void')
})

test('sent back with a reason, it is changed and asked for again', async () => {
  await makePeople(database.db, 4)
  const id = await aNotice(database.db, author)
  await ask(id)
  const asking = askingOf(await getNotice(database.db, second, id))
  const decision = { noticeId: id, asking, now: later(1) }
  await expect(returnNotice(database.db, second, { ...decision, reason: ' ' })).rejects.toThrow('text-empty')
  await returnNotice(database.db, second, { ...decision, reason: 'Күні қате' })
  expect(await returnReason(database.db, id)).toBe('Күні қате')
  expect((await told('approval')).map(({ personId, data }) => [personId, data.about])).toEqual([
    [second.id, 'asked'],
    [author.id, 'returned'],
  ])
  await expect(approveNotice(database.db, second, decision)).rejects.toThrow('notice-not-asked')
  await ask(id, later(20))
  await approve(id)
})

test('a scheduled notice goes by itself at its time, once, to those who are there then', async () => {
  const id = await aNotice(database.db, author)
  const at = later(3600)
  await scheduleNotice(database.db, author, { noticeId: id, at, now: START })
  await makePeople(database.db, 2)
  const sweep = (now: Date) => sendDueNotices(database.db, { approvalAbove: limit, staffIds, now })
  await sweep(later(3599))
  expect(await told('notice')).toEqual([])
  await Promise.all([sweep(at), sweep(at)])
  await sweep(later(3700))
  expect(await told('notice')).toHaveLength(4)
  expect((await getNotice(database.db, author, id)).sentAt).toEqual(at)
  expect(await events()).toEqual(['notice-scheduled', 'notice-sent'])
})

test('one whose audience has grown past the limit stays, and its author is told', async () => {
  const id = await aNotice(database.db, author)
  await scheduleNotice(database.db, author, { noticeId: id, at: later(60), now: START })
  await makePeople(database.db, 10)
  await sendDueNotices(database.db, { approvalAbove: limit, staffIds, now: later(60) })
  await sendDueNotices(database.db, { approvalAbove: limit, staffIds, now: later(65) })
  expect(await told('notice')).toEqual([])
  expect((await told('approval')).map(({ personId, data }) => [personId, data.about])).toEqual([
    [author.id, 'held'],
  ])
  expect((await getNotice(database.db, author, id)).scheduledAt).toBeNull()
})

test('an approved one goes by itself however many there are', async () => {
  await makePeople(database.db, 4)
  const id = await aNotice(database.db, author)
  await ask(id)
  await scheduleNotice(database.db, author, { noticeId: id, at: later(60), now: START })
  await approve(id)
  await makePeople(database.db, 10)
  await sendDueNotices(database.db, { approvalAbove: limit, staffIds, now: later(60) })
  expect(await told('notice')).toHaveLength(16)
})

test('the time must lie ahead, within a year', async () => {
  const id = await aNotice(database.db, author)
  const at = (moment: Date) => scheduleNotice(database.db, author, { noticeId: id, at: moment, now: START })
  await expect(at(START)).rejects.toThrow('notice-when-past')
  await expect(at(later(400 * 86_400))).rejects.toThrow('notice-when-past')
})

test('an author whose role does not send always needs somebody who publishes', async () => {
  const editor: Actor = {
    id: (await makePerson(database.db)).id,
    grants: [{ role: 'editor', region: null, customer: null }],
  }
  const id = await aNotice(database.db, editor)
  const sending = { noticeId: id, approvalAbove: 1000, now: START }
  await expect(sendNotice(database.db, editor, sending)).rejects.toThrow('notice-approval-role')
  expect(await askApproval(database.db, editor, { noticeId: id, staffIds, now: START })).toBe(2)
  await approve(id)
  await sendNotice(database.db, editor, sending)
})

test('the limit that administrators set takes the place of that of the service', async () => {
  await makePeople(database.db, 2)
  await setRules(database.db, author, { noticesAbove: 3 }, START)
  await expect(send(await aNotice(database.db, author))).rejects.toMatchObject({
    reason: 'notice-approval-needed',
    details: { limit: 3 },
  })
})
