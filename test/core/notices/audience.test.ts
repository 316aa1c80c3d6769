import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chooseApplicants, flipAudience, flipChats } from '../../../src/core/notices/choose-audience.ts'
import { countNotice, shownCount } from '../../../src/core/notices/count-audience.ts'
import { getNotice } from '../../../src/core/notices/notice.ts'
import { sendNotice } from '../../../src/core/notices/send-notice.ts'
import { openLots } from '../../../src/core/opening/open-lots.ts'
import { type Actor, ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  chats,
  members,
  type NoticeAudience,
  organizationAnswers,
  organizations,
  subscriptions,
} from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, makeCompetition, makeDraft, makePerson, START } from '../../support/scene.ts'
import { aNotice } from './a-notice.ts'

let database: DatabaseHandle
let staff: Actor
const now = START

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await truncateAll(database)
  staff = { id: (await makePerson(database.db, { muted: ['notices'] })).id, grants: [ADMINISTRATOR] }
})

type Wishes = Partial<typeof subscriptions.$inferInsert>

async function subscriber(wishes: Wishes, own: Parameters<typeof makePerson>[1] = {}) {
  const person = await makePerson(database.db, own)
  await database.db.insert(subscriptions).values({ personId: person.id, updatedAt: START, ...wishes })
  return person
}

async function chat(wishes: Wishes, own: Partial<typeof chats.$inferInsert> = {}) {
  const [row] = await database.db
    .insert(chats)
    .values({
      telegramId: -1000 - (own.telegramId ?? 1),
      kind: 'group',
      title: 'Топ',
      createdAt: START,
      ...own,
    })
    .returning()
  await database.db.insert(subscriptions).values({ chatId: row!.id, updatedAt: START, ...wishes })
  return row!
}

/** Counts, sends, and checks that the number counted is the number told. */
async function told(audience: NoticeAudience): Promise<{ people: number[]; chats: number[] }> {
  const { db } = database
  const { total } = await countNotice(db, audience)
  const id = await aNotice(db, staff, audience)
  if (total === 0) return { people: [], chats: [] }
  await sendNotice(db, staff, { noticeId: id, approvalAbove: 1000, now })
  const rows = (await allNotifications(db)).filter(({ causeKey }) => causeKey === String(id))
  expect(rows).toHaveLength(total)
  return {
    people: rows.flatMap(({ personId }) => (personId === null ? [] : [personId])),
    chats: rows.flatMap(({ chatId }) => (chatId === null ? [] : [chatId])),
  }
}

test('everybody is everybody who can be written to and did not mute notices, and the chats that subscribed', async () => {
  const { db } = database
  const kk = await makePerson(db)
  const en = await makePerson(db, { locale: 'en', muted: ['new'] })
  await makePerson(db, { locale: null })
  await makePerson(db, { blockedAt: START })
  await makePerson(db, { muted: ['notices'] })
  const group = await chat({})
  await chat({}, { telegramId: 2, muted: ['notices'] })
  await chat({}, { telegramId: 3, leftAt: START })
  await chat({ active: false }, { telegramId: 4 })
  expect(await told({})).toEqual({ people: [kk.id, en.id], chats: [group.id] })
  expect(await told({ chats: false })).toEqual({ people: [kk.id, en.id], chats: [] })
  expect(await countNotice(db, {})).toEqual({ total: 3, kk: 2, ru: 0, en: 1, chats: 1 })
})

test('by language, for people and chats alike', async () => {
  await makePerson(database.db)
  const ru = await makePerson(database.db, { locale: 'ru' })
  const group = await chat({}, { locale: 'ru' })
  expect(await told({ locales: ['ru'] })).toEqual({ people: [ru.id], chats: [group.id] })
})

test('by region: by subscription, or by the organization one belongs to', async () => {
  const { db } = database
  const there = await subscriber({ regions: ['71', '10'] })
  const anywhere = await subscriber({})
  await subscriber({ regions: ['55'] })
  await subscriber({ regions: ['71'], active: false })
  await makePerson(db)
  const member = await makePerson(db)
  const [organization] = await db
    .insert(organizations)
    .values({ bin: '100000000001', ownerId: member.id, createdAt: START })
    .returning()
  await db.insert(members).values({ organizationId: organization!.id, personId: member.id, joinedAt: START })
  await db
    .insert(organizationAnswers)
    .values({ organizationId: organization!.id, field: 'region', value: '71', answeredAt: START })
  const group = await chat({ regions: ['71'] })
  await chat({ regions: ['55'] }, { telegramId: 2 })
  expect(await told({ regions: ['71'] })).toEqual({
    people: [there.id, anywhere.id, member.id],
    chats: [group.id],
  })
  expect((await told({ regions: ['71'], spheres: ['4'] })).people).toEqual([there.id, anywhere.id])
})

test('by sphere and theme; all that is named must hold', async () => {
  const both = await subscriber({ spheres: ['4'], themes: ['youth'] })
  await subscriber({ spheres: ['4'], themes: ['sport'] })
  await subscriber({ spheres: ['5'], themes: ['youth'] })
  await makePerson(database.db)
  expect((await told({ spheres: ['4', '7'], themes: ['youth'] })).people).toEqual([both.id])
})

describe('an audience of applicants', () => {
  let competition: Awaited<ReturnType<typeof makeCompetition>>
  beforeEach(async () => {
    competition = await makeCompetition(database.db)
  })
  const apply = async (submitted: boolean) => {
    const { id: ownerId } = await makePerson(database.db)
    await makeDraft(database.db, competition, { ownerId, ...(submitted && { submittedAt: START }) })
    return ownerId
  }
  const of = (which: 'drafts' | 'submitted' | 'all', lotId?: number): NoticeAudience => ({
    applicants: { competitionId: competition.id, which, ...(lotId !== undefined && { lotId }) },
  })
  const shown = (audience: NoticeAudience, at = now) => shownCount(database.db, { audience }, at)

  test('are those with drafts, those who submitted, or both, of all lots or of one; chats never', async () => {
    const draft = await apply(false)
    const submitted = await apply(true)
    await makePerson(database.db)
    await chat({})
    expect(await told(of('drafts'))).toEqual({ people: [draft], chats: [] })
    expect((await told(of('submitted'))).people).toEqual([submitted])
    expect((await told(of('all', competition.lot.id))).people).toEqual([draft, submitted])
    expect((await told(of('all', competition.lot.id + 1))).people).toEqual([])
  })

  test('is shown before the deadline as a number alone, fewer than five as that', async () => {
    expect(await shown(of('all'))).toEqual({ total: 'few' })
    for (let person = 0; person < 4; person++) await apply(person % 2 === 0)
    expect(await shown(of('all'))).toEqual({ total: 'few' })
    await apply(true)
    expect(await shown(of('all'))).toEqual({ total: 5 })
    expect(await shown(of('drafts'))).toEqual({ total: 'few' })
    const after = new Date(competition.deadline.getTime() + 60_000)
    expect(await shown(of('drafts'), after)).toEqual({ total: 'few' })
    await openLots(database.db, { now: after, staffIds: [] })
    expect(await shown(of('drafts'), after)).toEqual({ total: 2, split: { kk: 2, ru: 0, en: 0, chats: 0 } })
  })

  test('is sent even to nobody before the deadline: a refusal would tell', async () => {
    const id = await aNotice(database.db, staff, of('submitted'))
    await sendNotice(database.db, staff, { noticeId: id, approvalAbove: 1000, now })
    expect(await allNotifications(database.db)).toEqual([])
  })

  test('cannot be narrowed: choosing the one drops the other', async () => {
    const { db } = database
    const id = await aNotice(db, staff)
    const act = { noticeId: id, now }
    await flipAudience(db, staff, { ...act, list: 'regions', value: '71' })
    await flipChats(db, staff, act)
    expect((await getNotice(db, staff, id)).audience).toEqual({ regions: ['71'], chats: false })
    const applicants = { competitionId: competition.id, which: 'all' as const }
    expect((await chooseApplicants(db, staff, { ...act, applicants })).audience).toEqual({ applicants })
    expect((await flipAudience(db, staff, { ...act, list: 'locales', value: 'kk' })).audience).toEqual({
      locales: ['kk'],
    })
    const other = { ...applicants, lotId: competition.lot.id + 1 }
    await expect(chooseApplicants(db, staff, { ...act, applicants: other })).rejects.toThrow('not-found')
    await expect(flipAudience(db, staff, { ...act, list: 'regions', value: 'x' })).rejects.toThrow(
      'not-found',
    )
  })
})
