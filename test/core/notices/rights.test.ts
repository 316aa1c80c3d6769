import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askApproval } from '../../../src/core/notices/ask-approval.ts'
import {
  chooseApplicants,
  chooseEverybody,
  flipAudience,
  flipChats,
} from '../../../src/core/notices/choose-audience.ts'
import { startCorrection } from '../../../src/core/notices/correct-notice.ts'
import { approveNotice, returnNotice } from '../../../src/core/notices/decide-approval.ts'
import { discardNotice } from '../../../src/core/notices/discard-notice.ts'
import { addNoticeLinks, removeNoticeLink } from '../../../src/core/notices/links.ts'
import { listNotices } from '../../../src/core/notices/list-notices.ts'
import { getNotice } from '../../../src/core/notices/notice.ts'
import { removeNotice } from '../../../src/core/notices/remove-notice.ts'
import { scheduleNotice, unscheduleNotice } from '../../../src/core/notices/schedule-notice.ts'
import { sendNotice } from '../../../src/core/notices/send-notice.ts'
import { startNotice } from '../../../src/core/notices/start-notice.ts'
import { testNotice } from '../../../src/core/notices/test-notice.ts'
import { removeNoticeMedia, writeNotice } from '../../../src/core/notices/write-notice.ts'
import { type Actor, ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle, Db } from '../../../src/database/client.ts'
import { freshDatabase } from '../../support/database.ts'
import { makeCompetition, makePerson, START } from '../../support/scene.ts'
import { aNotice } from './a-notice.ts'

let database: DatabaseHandle
let author: Actor
let colleague: Actor
let stranger: Actor
let noticeId: number
let competitionId: number
const now = START

beforeAll(async () => {
  database = await freshDatabase()
  const { db } = database
  author = { id: (await makePerson(db)).id, grants: [ADMINISTRATOR] }
  colleague = { id: (await makePerson(db)).id, grants: [ADMINISTRATOR] }
  stranger = { id: (await makePerson(db)).id, grants: [] }
  noticeId = await aNotice(db, author)
  competitionId = (await makeCompetition(db)).id
})
afterAll(() => database.close())

type Use = (db: Db, by: Actor) => Promise<unknown>
const act = () => ({ noticeId, now })

const OF_THE_AUTHOR: Record<string, Use> = {
  writeNotice: (db, by) => writeNotice(db, by, { ...act(), language: 'kk', html: 'x' }),
  removeNoticeMedia: (db, by) => removeNoticeMedia(db, by, act()),
  addNoticeLinks: (db, by) => addNoticeLinks(db, by, { ...act(), lines: 'egov.kz' }),
  removeNoticeLink: (db, by) => removeNoticeLink(db, by, { ...act(), key: 'x' }),
  chooseEverybody: (db, by) => chooseEverybody(db, by, act()),
  flipAudience: (db, by) => flipAudience(db, by, { ...act(), list: 'regions', value: '71' }),
  flipChats: (db, by) => flipChats(db, by, act()),
  chooseApplicants: (db, by) =>
    chooseApplicants(db, by, { ...act(), applicants: { competitionId, which: 'all' } }),
  scheduleNotice: (db, by) => scheduleNotice(db, by, { ...act(), at: new Date(now.getTime() + 1000) }),
  unscheduleNotice: (db, by) => unscheduleNotice(db, by, act()),
  askApproval: (db, by) => askApproval(db, by, { ...act(), staffIds: [] }),
  sendNotice: (db, by) => sendNotice(db, by, { ...act(), approvalAbove: 1000 }),
  discardNotice: (db, by) => discardNotice(db, by, act()),
}

const OF_STAFF: Record<string, Use> = {
  startNotice: (db, by) => startNotice(db, by, now),
  getNotice: (db, by) => getNotice(db, by, noticeId),
  listNotices: (db, by) => listNotices(db, by, { limit: 5, offset: 0 }),
  testNotice: (db, by) => testNotice(db, by, act()),
  approveNotice: (db, by) => approveNotice(db, by, { ...act(), asking: 1 }),
  returnNotice: (db, by) => returnNotice(db, by, { ...act(), asking: 1, reason: 'x' }),
  startCorrection: (db, by) => startCorrection(db, by, act()),
  removeNotice: (db, by) => removeNotice(db, by, act()),
}

describe('who is not staff', () => {
  test.each(Object.entries({ ...OF_THE_AUTHOR, ...OF_STAFF }))('is refused by %s', async (_, use) => {
    await expect(use(database.db, stranger)).rejects.toThrow('not-staff')
  })
})

describe('another member of staff', () => {
  test.each(Object.entries(OF_THE_AUTHOR))('may not %s of the author’s', async (_, use) => {
    await expect(use(database.db, colleague)).rejects.toThrow('notice-not-yours')
  })
})

test('the author may neither approve nor send back', async () => {
  await expect(OF_STAFF.approveNotice!(database.db, author)).rejects.toThrow('notice-own-approval')
  await expect(OF_STAFF.returnNotice!(database.db, author)).rejects.toThrow('notice-own-approval')
})
