import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  approvePublication,
  publicationReturn,
  returnPublication,
} from '../../../src/core/competitions/approve-publication.ts'
import { askPublication, publicationAsking } from '../../../src/core/competitions/ask-publication.ts'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import { publishCompetition } from '../../../src/core/competitions/publish-competition.ts'
import { type Actor, ADMINISTRATOR, type Grant } from '../../../src/core/staff/can.ts'
import { setRules } from '../../../src/core/staff/rules.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { auditEvents, type StaffRole, staffRoles } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { importSample } from '../../support/draft-competition.ts'
import { allNotifications, makePerson } from '../../support/scene.ts'

const now = new Date('2026-11-23T05:00:00Z')
const later = new Date('2026-11-23T06:00:00Z')

let database: DatabaseHandle
let editor: Actor
let publisher: Actor
let second: Actor
let staffIds: number[]

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await truncateAll(database)
  const administrator = await makePerson(database.db)
  staffIds = [administrator.telegramId!]
  second = { id: administrator.id, grants: [ADMINISTRATOR] }
  editor = await holder('editor')
  publisher = await holder('publisher')
})

async function holder(role: StaffRole, where: Partial<Grant> = {}): Promise<Actor> {
  const { id } = await makePerson(database.db, { staffSince: now })
  const grant = { role, region: null, customer: null, ...where }
  await database.db.insert(staffRoles).values({ personId: id, ...grant, grantedAt: now })
  return { id, grants: [grant] }
}

const sample = () => importSample(database.db, now, editor)
const draft = async (id: number) => (await getCompetition(database.db, { id }, { drafts: true }))!
const ask = (id: number, by = editor, at = now) => askPublication(database.db, by, { id, staffIds, now: at })
const asking = async (id: number) => publicationAsking(await draft(id))
const approve = async (id: number, by = publisher) =>
  approvePublication(database.db, by, { id, asking: await asking(id), now: later })
const publish = (id: number, by: Actor) => publishCompetition(database.db, { id, by, at: later })
const rule = (on: boolean) => setRules(database.db, second, { publish: on }, now)
const told = async () =>
  (await allNotifications(database.db)).map(({ personId, data }) => [personId, data.about])

test('with the rule off a publisher publishes alone, an editor never', async () => {
  const id = await sample()
  await expect(publish(id, editor)).rejects.toThrow('role-needed')
  await publish(id, publisher)
})

test('with the rule on nobody publishes before somebody else agreed', async () => {
  await rule(true)
  const id = await sample()
  await expect(publish(id, publisher)).rejects.toThrow('second-person-needed')
  expect(await ask(id, publisher)).toBe(1)
  await expect(approve(id, publisher)).rejects.toThrow('second-person-is-first')
  await expect(publish(id, second)).rejects.toThrow('second-person-needed')
  await approve(id, second)
  await publish(id, publisher)
  expect(await told()).toEqual([
    [second.id, 'asked'],
    [publisher.id, 'approved'],
  ])
})

test('an editor asks all who publish there, and nobody else', async () => {
  const elsewhere = await holder('publisher', { region: '61' })
  const there = await holder('publisher', { region: '33' })
  await holder('secretary')
  const id = await sample()
  expect(await ask(id)).toBe(3)
  expect(await ask(id)).toBe(0)
  const asked = (await told()).map(([personId]) => personId)
  expect(asked.toSorted()).toEqual([second.id, publisher.id, there.id].toSorted())
  await expect(approve(id, elsewhere)).rejects.toThrow('role-needed')
  await approve(id, there)
})

test('where nobody else could agree, that is said and nothing waits', async () => {
  const id = await sample()
  await expect(
    database.db.transaction((tx) => askPublication(tx, publisher, { id, staffIds: [], now })),
  ).rejects.toThrow('second-person-nobody')
  expect((await draft(id)).approvalAskedAt).toBeNull()
})

test('any change of the draft voids what was asked or agreed to', async () => {
  await rule(true)
  const id = await sample()
  await ask(id)
  const seen = await asking(id)
  await importSample(database.db, now, editor, ['amount: 5600000', 'amount: 6200000'])
  await expect(approvePublication(database.db, publisher, { id, asking: seen, now: later })).rejects.toThrow(
    'publication-not-asked',
  )
  await ask(id, editor, later)
  await approve(id)
  await importSample(database.db, now, editor)
  await expect(publish(id, publisher)).rejects.toThrow('second-person-needed')
  const events = (await database.db.select().from(auditEvents)).map(({ event }) => event)
  expect(events.filter((event) => event === 'publication-approval-void')).toHaveLength(2)
})

test('sent back with a reason it can be asked about again', async () => {
  const id = await sample()
  await ask(id)
  const decision = { id, asking: await asking(id), now: later }
  await expect(returnPublication(database.db, publisher, { ...decision, reason: ' ' })).rejects.toThrow(
    'text-empty',
  )
  await returnPublication(database.db, publisher, { ...decision, reason: 'Күні қате' })
  expect(await publicationReturn(database.db, id)).toBe('Күні қате')
  const [event] = await database.db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.event, 'publication-returned'))
  expect(event).toMatchObject({ reason: 'Күні қате', after: null })
  await expect(approvePublication(database.db, publisher, decision)).rejects.toThrow('publication-not-asked')
  await ask(id, editor, later)
  await approve(id)
})

test('what is not fit to be published is not asked about', async () => {
  const id = await importSample(database.db, now, editor, ['deadline: +21d 18:00', 'deadline: +2d 18:00'])
  await expect(ask(id)).rejects.toThrow('law-announcement')
})
