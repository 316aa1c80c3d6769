import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startCorrection } from '../../../src/core/notices/correct-notice.ts'
import { getNotice } from '../../../src/core/notices/notice.ts'
import { removeNotice } from '../../../src/core/notices/remove-notice.ts'
import { scheduleNotice } from '../../../src/core/notices/schedule-notice.ts'
import { sendNotice } from '../../../src/core/notices/send-notice.ts'
import { writeNotice } from '../../../src/core/notices/write-notice.ts'
import { findBroadcast } from '../../../src/core/notifications/broadcast.ts'
import { claimChunk } from '../../../src/core/notifications/claim-chunk.ts'
import { endChunk } from '../../../src/core/notifications/end-chunk.ts'
import { catchUpFollowUps } from '../../../src/core/notifications/follow-up.ts'
import { sendChunk } from '../../../src/core/notifications/send-chunk.ts'
import { settleBroadcasts } from '../../../src/core/notifications/settle-broadcasts.ts'
import { type Actor, ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { notifications } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, fakeSender, makePeople, makePerson, START } from '../../support/scene.ts'
import { aNotice } from './a-notice.ts'

let database: DatabaseHandle
let staff: Actor
let id: number
const later = (seconds: number) => new Date(START.getTime() + seconds * 1000)
const clock = (now: Date) => ({ now: () => now })

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

/** Six people; three have got the notice, one message is in hand, two wait. */
beforeEach(async () => {
  await truncateAll(database)
  const { db } = database
  staff = { id: (await makePerson(db)).id, grants: [ADMINISTRATOR] }
  await makePeople(db, 5)
  id = await aNotice(db, staff)
  await sendNotice(db, staff, { noticeId: id, approvalAbove: 1000, now: START })
  await sendChunk(db, fakeSender().sender, 3, clock(later(1)))
})

const rowsOf = (cause: 'notice' | 'correction' | 'removal') =>
  database.db.select().from(notifications).where(eq(notifications.cause, cause)).orderBy(notifications.id)

async function correct(html: string, now: Date) {
  const { db } = database
  const draft = await startCorrection(db, staff, { noticeId: id, now })
  await writeNotice(db, staff, { noticeId: draft.id, language: 'kk', html, now })
  await sendNotice(db, staff, { noticeId: draft.id, approvalAbove: 1000, now })
  return draft.id
}

test('a correction changes the text for those who wait and goes after those who got it', async () => {
  await correct('Түзетілді', later(10))
  const { text, revision } = await getNotice(database.db, staff, id)
  expect({ text, revision }).toEqual({ text: { kk: 'Түзетілді', ru: 'Привет' }, revision: 1 })
  const rows = await rowsOf('correction')
  expect(rows).toHaveLength(3)
  expect(rows[0]).toMatchObject({ causeKey: `${id}-1`, data: { noticeId: id, messageId: 1 } })
  expect(await findBroadcast(database.db, 'correction', `${id}-1`)).toMatchObject({ audience: 3 })
  expect((await rowsOf('notice')).filter(({ endedAt }) => !endedAt)).toHaveLength(3)
  await correct('Тағы түзетілді', later(20))
  expect(await rowsOf('correction')).toHaveLength(6)
})

test('messages that were on their way are gone after as well', async () => {
  const { db } = database
  const inHand = await claimChunk(db, 1, later(5))
  await correct('Түзетілді', later(10))
  await endChunk(
    db,
    inHand.map((notification) => ({ notification, outcome: { as: 'sent', messageId: 9 } })),
    later(12),
  )
  await catchUpFollowUps(db, later(15))
  await catchUpFollowUps(db, later(20))
  expect((await rowsOf('correction')).map(({ data }) => data.messageId)).toEqual([1, 1, 1, 9])
  expect(await findBroadcast(db, 'correction', `${id}-1`)).toMatchObject({ audience: 4 })
  await sendChunk(db, fakeSender().sender, 10, clock(later(200)))
  await catchUpFollowUps(db, later(205))
  expect(await rowsOf('correction')).toHaveLength(4)
})

test('a correction that changes nothing, changes the kind of file or is to wait is refused', async () => {
  const { db } = database
  const draft = await startCorrection(db, staff, { noticeId: id, now: START })
  expect((await startCorrection(db, staff, { noticeId: id, now: START })).id).toBe(draft.id)
  const act = { noticeId: draft.id, now: later(5) }
  await expect(sendNotice(db, staff, { ...act, approvalAbove: 1000 })).rejects.toThrow('notice-unchanged')
  const media = { type: 'photo', fileId: 'p' } as const
  await expect(writeNotice(db, staff, { ...act, language: 'ru', media })).rejects.toThrow(
    'notice-media-fixed',
  )
  await expect(scheduleNotice(db, staff, { ...act, at: later(100) })).rejects.toThrow('not-found')
})

test('a correction for more than the limit needs a second member of staff too', async () => {
  const { db } = database
  const draft = await startCorrection(db, staff, { noticeId: id, now: START })
  await writeNotice(db, staff, { noticeId: draft.id, language: 'kk', html: 'x', now: START })
  await expect(sendNotice(db, staff, { noticeId: draft.id, approvalAbove: 2, now: START })).rejects.toThrow(
    'notice-approval-needed',
  )
})

test('taken back, it is removed where it arrived and goes nowhere else', async () => {
  const { db } = database
  const inHand = await claimChunk(db, 1, later(5))
  await removeNotice(db, staff, { noticeId: id, now: later(10) })
  await endChunk(
    db,
    inHand.map((notification) => ({ notification, outcome: { as: 'sent', messageId: 9 } })),
    later(11),
  )
  await catchUpFollowUps(db, later(15))
  await settleBroadcasts(db, later(15))
  expect((await rowsOf('removal')).map(({ data }) => data.messageId)).toEqual([1, 1, 1, 9])
  expect((await rowsOf('notice')).map(({ outcome }) => outcome).sort()).toEqual(
    ['dropped', 'dropped', 'sent', 'sent', 'sent', 'sent'].sort(),
  )
  await expect(removeNotice(db, staff, { noticeId: id, now: later(20) })).rejects.toThrow('notice-removed')
  await expect(startCorrection(db, staff, { noticeId: id, now: later(20) })).rejects.toThrow('notice-removed')
})

test('after two days it can be corrected, but not taken back', async () => {
  const { db } = database
  const days = later(2 * 86_400 + 1)
  await expect(removeNotice(db, staff, { noticeId: id, now: days })).rejects.toMatchObject({
    reason: 'notice-too-old',
    details: { hours: 48 },
  })
  await correct('Түзетілді', days)
  expect(await allNotifications(db)).toHaveLength(9)
})
