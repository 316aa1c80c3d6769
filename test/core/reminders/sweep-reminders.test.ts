import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { sendChunk } from '../../../src/core/notifications/send-chunk.ts'
import { dueReminder } from '../../../src/core/reminders/due-reminder.ts'
import { openReminders } from '../../../src/core/reminders/open-reminders.ts'
import { sweepReminders } from '../../../src/core/reminders/sweep-reminders.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  answers,
  applications,
  competitions,
  members,
  people,
  reminders,
} from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import {
  allNotifications,
  fakeSender,
  makeCompetition,
  makeDraft,
  makePerson,
  START,
} from '../../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

const deadline = fromAlmaty('2026-06-05', '18:00')
const dayBefore = fromAlmaty('2026-06-04', '18:05')
const allReminders = () => database.db.select().from(reminders).orderBy(reminders.id)

async function oneDraft(own: Partial<typeof competitions.$inferInsert> = {}) {
  const owner = await makePerson(database.db)
  const competition = await makeCompetition(database.db, { deadline, ...own })
  const draft = await makeDraft(database.db, competition, { ownerId: owner.id })
  return { owner, competition, draft }
}

const change = (id: number, set: Partial<typeof applications.$inferInsert>) =>
  database.db.update(applications).set(set).where(eq(applications.id, id))

test('a draft is reminded once however often it is looked at', async () => {
  const { owner, draft } = await oneDraft()
  expect(await sweepReminders(database.db, dayBefore)).toBe(1)
  expect(await sweepReminders(database.db, new Date(dayBefore.getTime() + 60_000))).toBe(0)
  expect(await allNotifications(database.db)).toMatchObject([
    { personId: owner.id, cause: 'reminder', urgent: true, dueAt: dayBefore, expiresAt: deadline },
  ])
  expect(await allReminders()).toMatchObject([
    { applicationId: draft.id, kind: '1d', endedAs: null },
    { kind: '3d', endedAs: 'superseded' },
  ])
})

test('sweeps at the same time make one message', async () => {
  await oneDraft()
  await Promise.all([1, 2, 3].map(() => sweepReminders(database.db, dayBefore)))
  expect(await allNotifications(database.db)).toHaveLength(1)
})

test('several drafts of one person are one message', async () => {
  const { owner } = await oneDraft()
  const second = await makeCompetition(database.db, { deadline })
  await makeDraft(database.db, second, { ownerId: owner.id })
  expect(await sweepReminders(database.db, dayBefore)).toBe(1)
  const [message] = await allNotifications(database.db)
  expect(await openReminders(database.db, message!.id, dayBefore)).toHaveLength(2)
  await sendChunk(database.db, fakeSender().sender, 5, { now: () => dayBefore })
  await sweepReminders(database.db, dayBefore)
  const nearest = (await allReminders()).filter(({ kind }) => kind === '1d')
  expect(nearest.map(({ endedAs }) => endedAs)).toEqual(['sent', 'merged'])
})

test('what is found through the night waits for one message in the morning', async () => {
  const night = fromAlmaty('2026-06-05', '01:00')
  const { owner } = await oneDraft({ deadline: fromAlmaty('2026-06-06', '00:30') })
  await makeDraft(
    database.db,
    await makeCompetition(database.db, { deadline: fromAlmaty('2026-06-06', '02:00') }),
    { ownerId: owner.id, startedAt: fromAlmaty('2026-06-04', '12:00') },
  )
  await sweepReminders(database.db, night)
  await sweepReminders(database.db, fromAlmaty('2026-06-05', '02:01'))
  const [message, ...more] = await allNotifications(database.db)
  expect(more).toEqual([])
  expect(message!.dueAt).toEqual(fromAlmaty('2026-06-05', '08:00'))
  expect(await openReminders(database.db, message!.id, message!.dueAt)).toHaveLength(2)
})

describe('who is reminded', () => {
  test('the owner, whoever began the draft and whoever answered in it; nobody twice', async () => {
    const [owner, starter, colleague, idle] = await Promise.all(
      [1, 2, 3, 4].map(() => makePerson(database.db)),
    )
    const competition = await makeCompetition(database.db, { deadline })
    const draft = await makeDraft(database.db, competition, { ownerId: owner!.id, startedBy: starter!.id })
    await database.db.insert(members).values(
      [starter!, colleague!, idle!].map((person) => ({
        organizationId: draft.organizationId,
        personId: person.id,
        joinedAt: START,
      })),
    )
    for (const [field, person] of [
      ['first-field', owner!],
      ['second-field', colleague!],
    ] as const) {
      await database.db
        .insert(answers)
        .values({ applicationId: draft.id, field, value: 'x', personId: person.id, answeredAt: START })
    }
    await sweepReminders(database.db, dayBefore)
    const told = (await allNotifications(database.db)).map((row) => row.personId)
    expect(told.toSorted((a, b) => a! - b!)).toEqual(
      [owner!.id, starter!.id, colleague!.id].toSorted((a, b) => a! - b!),
    )
  })

  test('not one who blocked the bot or left the organization', async () => {
    const { owner, draft } = await oneDraft()
    const left = await makePerson(database.db)
    await change(draft.id, { startedBy: left.id })
    await database.db.update(people).set({ blockedAt: START }).where(eq(people.id, owner.id))
    expect(await sweepReminders(database.db, dayBefore)).toBe(0)
  })
})

describe('nothing is made', () => {
  test.each([
    ['submitted here', {}, { submittedAt: START }],
    ['filed elsewhere', { intake: 'elsewhere' as const }, { filedAt: START }],
    ['withdrawn', {}, { submittedAt: START, withdrawnAt: START }],
    ['of a cancelled competition', { cancelledAt: START }, {}],
  ])('for a draft %s', async (_, competition, application) => {
    const { draft } = await oneDraft(competition)
    await change(draft.id, { startedAt: START, ...application })
    expect(await sweepReminders(database.db, dayBefore)).toBe(0)
  })
})

describe('read anew when it is sent', () => {
  test('it says how many fields are missing and in which sections', async () => {
    const { owner, draft } = await oneDraft()
    await database.db.insert(answers).values({
      applicationId: draft.id,
      field: 'first-field',
      value: 'x',
      personId: owner.id,
      answeredAt: START,
    })
    await sweepReminders(database.db, dayBefore)
    const [message] = await allNotifications(database.db)
    expect(await openReminders(database.db, message!.id, dayBefore)).toMatchObject([
      { applicationId: draft.id, missing: 1, sections: [{ kk: 'Section second (kk)' }] },
    ])
  })

  test.each([
    ['was submitted', (id: number) => change(id, { submittedAt: dayBefore })],
    ['was withdrawn', (id: number) => change(id, { withdrawnAt: dayBefore })],
    ['has a new deadline', () => database.db.update(competitions).set({ deadlineRevision: 2 })],
    ['was cancelled', () => database.db.update(competitions).set({ cancelledAt: dayBefore })],
  ])('a draft that %s is left out', async (_, happens) => {
    const { draft } = await oneDraft()
    await sweepReminders(database.db, dayBefore)
    await happens(draft.id)
    const [message] = await allNotifications(database.db)
    expect(await openReminders(database.db, message!.id, dayBefore)).toEqual([])
  })

  test('a message that never went out is overtaken by the nearer reminder', async () => {
    await oneDraft()
    await sweepReminders(database.db, dayBefore)
    const lastHours = fromAlmaty('2026-06-05', '15:30')
    await sweepReminders(database.db, lastHours)
    const [old, nearer] = await allNotifications(database.db)
    expect(await openReminders(database.db, old!.id, lastHours)).toEqual([])
    expect(await openReminders(database.db, nearer!.id, lastHours)).toHaveLength(1)
  })
})

test('a moved deadline is reminded of anew', async () => {
  const { competition } = await oneDraft()
  await sweepReminders(database.db, dayBefore)
  const moved = { deadline: fromAlmaty('2026-06-08', '18:00'), deadlineRevision: 2 }
  await database.db.update(competitions).set(moved).where(eq(competitions.id, competition.id))
  expect(await sweepReminders(database.db, fromAlmaty('2026-06-07', '18:30'))).toBe(1)
})

test('over many drafts it does what the rule for one draft says', async () => {
  const hours = fc.integer({ min: -80, max: 100 })
  const cases = fc.array(fc.record({ deadline: hours, started: hours }), { minLength: 1, maxLength: 12 })
  const sweeps = fc
    .uniqueArray(hours, { minLength: 1, maxLength: 4 })
    .map((all) => all.toSorted((a, b) => a! - b!))
  const moment = (hour: number) => new Date(Date.UTC(2026, 5, 3, hour, 30))
  await fc.assert(
    fc.asyncProperty(cases, sweeps, async (cases, sweeps) => {
      await truncateAll(database)
      const drafts = []
      for (const { deadline, started } of cases) {
        const { owner, draft } = await oneDraft({ deadline: moment(deadline) })
        await change(draft.id, { startedAt: moment(started) })
        drafts.push({
          owner,
          draft,
          deadline: moment(deadline),
          startedAt: moment(started),
          ended: [] as never[],
        })
      }
      for (const hour of sweeps) {
        const now = moment(hour)
        const known = new Set((await allNotifications(database.db)).map((row) => row.id))
        await sweepReminders(database.db, now)
        const made = (await allNotifications(database.db)).filter((row) => !known.has(row.id))
        const expected = drafts.flatMap(({ owner, ...draft }) => {
          const due = dueReminder({ now, ...draft })
          if (due) draft.ended.push(...([due.kind, ...due.superseded] as never[]))
          return due ? [{ personId: owner.id, at: due.at.toISOString() }] : []
        })
        const got = made.map(({ personId, dueAt }) => ({ personId, at: dueAt.toISOString() }))
        expect(got.toSorted((a, b) => a.personId! - b.personId!)).toEqual(expected)
      }
    }),
    { numRuns: 15 },
  )
}, 120_000)

test('ten thousand drafts are swept in one go', async () => {
  const { draft, owner } = await oneDraft()
  await database.db.execute(sql`
    insert into lots (competition_id, number, theme)
    select ${draft.competitionId}, n, '{"kk":"x","ru":"x"}' from generate_series(2, 10000) n`)
  await database.db.execute(sql`
    insert into applications (organization_id, competition_id, lot_id, form_id, started_by, started_at)
    select ${draft.organizationId}, ${draft.competitionId}, id, ${draft.formId}, ${owner.id}, ${START.toISOString()}::timestamptz
    from lots where number > 1`)
  const before = performance.now()
  expect(await sweepReminders(database.db, dayBefore)).toBe(1)
  expect(await allReminders()).toHaveLength(20_000)
  expect(performance.now() - before).toBeLessThan(10_000)
})
