import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import { publishDue } from '../../../src/core/competitions/publish-due.ts'
import {
  schedulePublication,
  unschedulePublication,
} from '../../../src/core/competitions/schedule-publication.ts'
import { type Actor, ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import { setRules } from '../../../src/core/staff/rules.ts'
import { EVERYTHING } from '../../../src/core/subscriptions/get-subscription.ts'
import { saveSubscription } from '../../../src/core/subscriptions/save-subscription.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { auditEvents } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { importSample } from '../../support/draft-competition.ts'
import { allNotifications, makePerson } from '../../support/scene.ts'

const now = new Date('2026-11-23T05:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)

let database: DatabaseHandle
let by: Actor
let staffIds: number[]

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await truncateAll(database)
  const person = await makePerson(database.db)
  staffIds = [person.telegramId!]
  by = { id: person.id, grants: [ADMINISTRATOR] }
  const reader = await makePerson(database.db)
  await saveSubscription(database.db, { personId: reader.id }, EVERYTHING, now)
})

const draft = async (id: number) => (await getCompetition(database.db, { id }, { drafts: true }))!
const schedule = (id: number, at: Date) => schedulePublication(database.db, by, { id, at, now })
const sweep = (at: Date) => publishDue(database.db, { staffIds, now: at })
const told = async () =>
  (await allNotifications(database.db)).map(({ cause, data }) => [cause, data.about ?? data.kind, data.why])
const events = async () => (await database.db.select().from(auditEvents)).map(({ event }) => event)

test('at its time, and not before, it is published once and announced', async () => {
  const id = await importSample(database.db, now, by)
  await schedule(id, days(3))
  await sweep(new Date(days(3).getTime() - 1))
  expect((await draft(id)).publishedAt).toBeNull()
  await Promise.all([sweep(days(3)), sweep(days(3))])
  await sweep(days(4))
  expect(await draft(id)).toMatchObject({ publishedAt: days(3), publishedBy: by.id, publishAt: null })
  expect(await told()).toEqual([['announcement', 'published', undefined]])
  expect(await events()).toContain('publication-scheduled')
})

test('the periods of the law are counted from the day it is to be published', async () => {
  const id = await importSample(database.db, now, by)
  await expect(schedule(id, days(19))).rejects.toThrow('law-announcement')
  await expect(schedule(id, days(22))).rejects.toThrow('competition-deadline-passed')
  await schedule(id, days(10))
})

test('the time lies ahead, within a year', async () => {
  const id = await importSample(database.db, now, by)
  await expect(schedule(id, now)).rejects.toThrow('publication-when-past')
  await expect(schedule(id, days(400))).rejects.toThrow('publication-when-past')
})

test('no longer lawful at its time, it is held, and whoever set the time is told why', async () => {
  const id = await importSample(database.db, now, by)
  await schedule(id, days(10))
  await importSample(database.db, now, by, ['deadline: +21d 18:00', 'deadline: +12d 18:00'])
  await sweep(days(10))
  await sweep(days(11))
  expect(await draft(id)).toMatchObject({ publishedAt: null, publishAt: null, publishAtBy: null })
  expect(await told()).toEqual([['approval', 'held', 'law-announcement']])
  expect(await events()).toContain('publication-held')
})

test('without a second person where one is needed it is held too, and so it is when the role was lost', async () => {
  const id = await importSample(database.db, now, by)
  await schedule(id, days(3))
  await setRules(database.db, by, { publish: true }, now)
  await sweep(days(3))
  expect(await told()).toEqual([['approval', 'held', 'second-person-needed']])
  await setRules(database.db, by, { publish: false }, now)
  await schedule(id, days(4))
  await publishDue(database.db, { staffIds: [], now: days(4) })
  expect((await told()).at(-1)).toEqual(['approval', 'held', 'not-staff'])
})

test('the time is taken away again', async () => {
  const id = await importSample(database.db, now, by)
  await schedule(id, days(3))
  await unschedulePublication(database.db, by, { id, now })
  await sweep(days(3))
  expect((await draft(id)).publishedAt).toBeNull()
  const editor: Actor = { id: by.id, grants: [{ role: 'editor', region: null, customer: null }] }
  await expect(schedulePublication(database.db, editor, { id, at: days(3), now })).rejects.toThrow(
    'role-needed',
  )
})
