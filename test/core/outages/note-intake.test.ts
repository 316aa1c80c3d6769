import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { tellAnnouncements } from '../../../src/core/announcements/tell-announcements.ts'
import { listOutages } from '../../../src/core/outages/list-outages.ts'
import { noteIntake } from '../../../src/core/outages/note-intake.ts'
import { proposeExtensions } from '../../../src/core/outages/propose-extensions.ts'
import { follow } from '../../../src/core/subscriptions/follow-competition.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  announcements,
  competitions,
  deadlineRevisions,
  extensions,
  outages,
} from '../../../src/database/schema/index.ts'
import { freshDatabase } from '../../support/database.ts'
import { allNotifications, makeCompetition, makeDraft, makePerson } from '../../support/scene.ts'

const MINUTE = 60_000
const now = new Date('2026-06-05T12:40:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE)
const ahead = (minutes: number) => ago(-minutes)

let database: DatabaseHandle
beforeEach(async () => {
  await database?.close()
  database = await freshDatabase()
})
afterAll(() => database.close())

const note = (at: Date) => database.db.transaction((tx) => noteIntake(tx, at))

/** Updates came until so many minutes ago, by both clocks. */
async function silentFor(minutes: number): Promise<void> {
  await note(ago(minutes))
  await database.db.execute(sql`
    update heartbeats set real_at = clock_timestamp() - make_interval(mins => ${minutes})`)
}

const deadlineOf = async (id: number) =>
  (await database.db.select().from(competitions).where(eq(competitions.id, id)))[0]!

test('an outage in the last hour before a deadline is given back before anything that arrives is judged', async () => {
  const closing = await makeCompetition(database.db, { deadline: ahead(20) })
  const far = await makeCompetition(database.db, { deadline: ahead(20 * 60) })
  const elsewhere = await makeCompetition(database.db, { deadline: ahead(20), intake: 'elsewhere' })
  await silentFor(25)
  await note(now)

  expect(await deadlineOf(closing.id)).toMatchObject({ deadline: ahead(45), deadlineRevision: 2 })
  expect(await deadlineOf(far.id)).toMatchObject({ deadline: far.deadline, deadlineRevision: 1 })
  expect(await deadlineOf(elsewhere.id)).toMatchObject({ deadline: elsewhere.deadline })
  const [outage] = await listOutages(database.db, 10)
  expect(outage).toMatchObject({ moved: [{ code: closing.code, deadline: ahead(45) }] })
  const [revision] = await database.db.select().from(deadlineRevisions)
  expect(revision!.reason!.kk).toContain('25 мин')
})

test('a deadline that passed in the outage opens again for what was lost, and all concerned are told from and to', async () => {
  const closed = await makeCompetition(database.db, { deadline: ago(10) })
  const reader = await makePerson(database.db)
  await follow(database.db, reader.id, closed.id, ago(100))
  await silentFor(30)
  await note(now)
  expect(await deadlineOf(closed.id)).toMatchObject({ deadline: ahead(20) })
  const [announced] = await database.db.select().from(announcements)
  expect(announced).toMatchObject({
    kind: 'changed',
    toldAt: null,
    changes: [{ field: 'deadline', before: ago(10).toISOString(), after: ahead(20).toISOString() }],
  })
  expect(await tellAnnouncements(database.db, now)).toBe(1)
  expect(await allNotifications(database.db)).toMatchObject([{ personId: reader.id, cause: 'announcement' }])
  expect(await tellAnnouncements(database.db, now)).toBe(0)
})

test('more time that one applicant was given is made up for as well', async () => {
  const owner = await makePerson(database.db)
  const competition = await makeCompetition(database.db, { deadline: ago(300) })
  const draft = await makeDraft(database.db, competition, { ownerId: owner.id })
  await database.db.insert(extensions).values({
    applicationId: draft.id,
    competitionId: competition.id,
    lotId: competition.lot.id,
    askedBy: owner.id,
    askedAt: ago(400),
    request: 'Сырқат',
    grantedAt: ago(350),
    deadline: ahead(10),
    reason: { kk: 'Сырқат', ru: 'Болезнь' },
  })
  await silentFor(15)
  await note(now)
  const [extension] = await database.db.select().from(extensions)
  expect(extension!.deadline).toEqual(ahead(25))
  expect((await deadlineOf(competition.id)).deadline).toEqual(ago(300))
  expect(await allNotifications(database.db)).toMatchObject([
    { personId: owner.id, cause: 'extension', data: { extensionId: extension!.id } },
  ])
})

test('a moved clock is no outage, nor is a pause of the tests', async () => {
  await makeCompetition(database.db, { deadline: ahead(20) })
  await note(ago(25))
  await note(now)
  await database.db.execute(sql`update heartbeats set real_at = clock_timestamp() - interval '2 hours'`)
  await note(now)
  expect(await database.db.select().from(outages)).toEqual([])
})

test('what was lost of the day before is put to staff, once', async () => {
  const staff = await makePerson(database.db)
  const competition = await makeCompetition(database.db, { deadline: ahead(5 * 60) })
  await silentFor(190)
  await note(now)
  expect((await deadlineOf(competition.id)).deadline).toEqual(ahead(5 * 60))
  for (const _ of [1, 2]) await proposeExtensions(database.db, { staffIds: [staff.telegramId!], now })
  expect(await allNotifications(database.db)).toMatchObject([
    { personId: staff.id, cause: 'outage', data: { competitionId: competition.id, lost: 190, given: 0 } },
  ])
})

test('of a deadline that was moved they are told what was given back of it', async () => {
  const staff = await makePerson(database.db)
  const { id: competitionId, deadline } = await makeCompetition(database.db, { deadline: ahead(20) })
  await database.db.insert(deadlineRevisions).values({ competitionId, revision: 1, deadline, at: ago(9000) })
  await silentFor(190)
  await note(now)
  expect((await deadlineOf(competitionId)).deadline).toEqual(ahead(60))
  await proposeExtensions(database.db, { staffIds: [staff.telegramId!], now })
  expect(await allNotifications(database.db)).toMatchObject([
    { personId: staff.id, data: { competitionId, lost: 190, given: 40 } },
  ])
})
