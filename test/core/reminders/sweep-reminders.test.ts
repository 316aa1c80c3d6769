import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { sendChunk } from '../../../src/core/notifications/send-chunk.ts'
import { dueReminder } from '../../../src/core/reminders/due-reminder.ts'
import { openDrafts } from '../../../src/core/reminders/open-drafts.ts'
import { openFollows } from '../../../src/core/reminders/open-follows.ts'
import { sweepReminders } from '../../../src/core/reminders/sweep-reminders.ts'
import { takeReminders } from '../../../src/core/reminders/take-reminders.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  answers,
  applications,
  competitions,
  type DeadlineKind,
  extensions,
  follows,
  members,
  notifications,
  people,
  REMINDER_KINDS,
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
  sent,
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

/** More time for one application alone. */
const extend = (draft: typeof applications.$inferSelect, deadline: Date) =>
  database.db.insert(extensions).values({
    applicationId: draft.id,
    competitionId: draft.competitionId,
    lotId: draft.lotId,
    askedBy: draft.startedBy,
    askedAt: START,
    request: 'x',
    grantedAt: START,
    deadline,
  })

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
  expect(await openDrafts(database.db, message!.id, dayBefore)).toHaveLength(2)
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
  expect(await openDrafts(database.db, message!.id, message!.dueAt)).toHaveLength(2)
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

describe('an application that got more time', () => {
  const later = fromAlmaty('2026-06-10', '18:00')

  test('is reminded of by its own deadline, after that of all others too', async () => {
    const { draft, owner } = await oneDraft()
    await extend(draft, later)
    expect(await sweepReminders(database.db, dayBefore)).toBe(1)
    expect(await allReminders()).toMatchObject([{ personId: owner.id, kind: '7d', revision: 10_001 }])
    await sweepReminders(database.db, fromAlmaty('2026-06-10', '15:00'))
    const [message] = await allNotifications(database.db)
    expect(message).toMatchObject({ expiresAt: later })
    const [said] = await openDrafts(database.db, message!.id, fromAlmaty('2026-06-10', '15:00'))
    expect(said).toMatchObject({ applicationId: draft.id, deadline: later })
  })

  test('is reminded of anew when that is granted late', async () => {
    const { draft } = await oneDraft()
    await sweepReminders(database.db, dayBefore)
    await extend(draft, later)
    await sweepReminders(database.db, fromAlmaty('2026-06-05', '17:50'))
    expect(await allReminders()).toMatchObject([
      { kind: '1d', revision: 1, endedAs: 'superseded' },
      { kind: '3d', revision: 1 },
      { kind: '7d', revision: 10_001, endedAs: null },
    ])
  })
})

describe('whoever follows a competition without a draft', () => {
  async function follower(own: Partial<typeof people.$inferInsert> = {}) {
    const person = await makePerson(database.db, own)
    const competition = await makeCompetition(database.db, { deadline })
    await database.db
      .insert(follows)
      .values({ personId: person.id, competitionId: competition.id, at: START })
    return { person, competition }
  }

  test('is told three days and one day before, and no more', async () => {
    const { person, competition } = await follower()
    for (const [day, time] of [
      ['2026-06-01', '18:00'],
      ['2026-06-02', '18:00'],
      ['2026-06-04', '18:00'],
      ['2026-06-05', '15:00'],
      ['2026-06-05', '17:00'],
    ] as const) {
      const now = fromAlmaty(day, time)
      await sweepReminders(database.db, now)
      await sendChunk(database.db, fakeSender().sender, 5, { now: () => now })
    }
    await sweepReminders(database.db, deadline)
    expect(await allReminders()).toMatchObject(
      ['3d', '1d'].map((kind) => ({
        personId: person.id,
        applicationId: null,
        competitionId: competition.id,
        kind,
        endedAs: 'sent',
      })),
    )
  })

  test.each([
    ['a draft', { submittedAt: null }],
    ['a submitted application', { submittedAt: START }],
    ['one that was withdrawn', { submittedAt: START, withdrawnAt: START }],
  ])('is not told of it with %s of their organization', async (_, own) => {
    const { person, competition } = await follower()
    const draft = await makeDraft(database.db, competition, { ownerId: (await makePerson(database.db)).id })
    await change(draft.id, own)
    await database.db
      .insert(members)
      .values({ organizationId: draft.organizationId, personId: person.id, joinedAt: START })
    await sweepReminders(database.db, dayBefore)
    expect((await allReminders()).filter(({ personId }) => personId === person.id)).toEqual([])
  })

  test('hears of both in one message, and of neither once both are settled', async () => {
    const { person, competition } = await follower()
    const other = await makeCompetition(database.db, { deadline })
    const draft = await makeDraft(database.db, other, { ownerId: person.id })
    expect(await sweepReminders(database.db, dayBefore)).toBe(1)
    const [message] = await allNotifications(database.db)
    expect(await openFollows(database.db, message!.id, dayBefore)).toMatchObject([
      { competitionId: competition.id },
    ])
    expect(await openDrafts(database.db, message!.id, dayBefore)).toHaveLength(1)
    await database.db.delete(follows)
    await change(draft.id, { submittedAt: dayBefore })
    expect(await takeReminders(database.db, message!.id, dayBefore)).toEqual({ drafts: [], follows: [] })
    const ends = (await allReminders()).map(({ endedAs }) => endedAs)
    expect(new Set(ends)).toEqual(new Set(['superseded']))
  })
})

test('what was submitted meanwhile does not count as sent with the rest of the message', async () => {
  const { owner, draft } = await oneDraft()
  const second = await makeDraft(database.db, await makeCompetition(database.db, { deadline }), {
    ownerId: owner.id,
  })
  await sweepReminders(database.db, dayBefore)
  await change(draft.id, { submittedAt: dayBefore })
  const { sender } = fakeSender(async ({ id }) => {
    await takeReminders(database.db, id, dayBefore)
    return sent()
  })
  await sendChunk(database.db, sender, 5, { now: () => dayBefore })
  await sweepReminders(database.db, dayBefore)
  const nearest = (await allReminders()).filter(({ kind }) => kind === '1d')
  expect(nearest).toMatchObject([
    { applicationId: draft.id, endedAs: 'superseded' },
    { applicationId: second.id, endedAs: 'sent' },
  ])
})

test('whoever answered in a draft later is not made up for what passed before', async () => {
  const { draft } = await oneDraft()
  const colleague = await makePerson(database.db)
  await database.db
    .insert(members)
    .values({ organizationId: draft.organizationId, personId: colleague.id, joinedAt: START })
  await database.db.insert(answers).values({
    applicationId: draft.id,
    field: 'first-field',
    value: 'x',
    personId: colleague.id,
    answeredAt: fromAlmaty('2026-06-03', '12:00'),
  })
  await sweepReminders(database.db, fromAlmaty('2026-06-03', '13:00'))
  const told = (await allNotifications(database.db)).map(({ personId }) => personId)
  expect(told).not.toContain(colleague.id)
  await sweepReminders(database.db, dayBefore)
  expect((await allReminders()).filter((row) => row.personId === colleague.id)).toMatchObject([
    { kind: '1d', endedAs: null },
  ])
})

test.each([
  ['a kind switched off', { reminderKinds: ['3d', '3h', '1h'] as DeadlineKind[] }],
  ['reminders muted', { muted: ['reminders' as const] }],
])('one that waits for the morning is not sent with %s', async (_, set) => {
  const { owner } = await oneDraft({ deadline: fromAlmaty('2026-06-06', '00:30') })
  await sweepReminders(database.db, fromAlmaty('2026-06-05', '01:00'))
  await database.db.update(people).set(set).where(eq(people.id, owner.id))
  const [message] = await allNotifications(database.db)
  expect(await openDrafts(database.db, message!.id, message!.dueAt)).toEqual([])
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
    expect(await openDrafts(database.db, message!.id, dayBefore)).toMatchObject([
      { applicationId: draft.id, missing: 1, left: [{ kk: 'Section second (kk)' }], minutes: 5 },
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
    expect(await openDrafts(database.db, message!.id, dayBefore)).toEqual([])
  })

  test('a message that never went out says the nearer reminder instead', async () => {
    await oneDraft()
    await sweepReminders(database.db, dayBefore)
    const lastHours = fromAlmaty('2026-06-05', '15:30')
    await sweepReminders(database.db, lastHours)
    const [message, ...more] = await allNotifications(database.db)
    expect(more).toEqual([])
    expect(await openDrafts(database.db, message!.id, lastHours)).toHaveLength(1)
    expect(await allReminders()).toMatchObject([
      { kind: '1d', endedAs: 'superseded' },
      { kind: '3d', endedAs: 'superseded' },
      { kind: '3h', endedAs: null, notificationId: message!.id },
    ])
  })

  test('one that is on its way is left alone: the nearer reminder is a message of its own', async () => {
    await oneDraft()
    await sweepReminders(database.db, dayBefore)
    await database.db.update(notifications).set({ claimedAt: dayBefore })
    const lastHours = fromAlmaty('2026-06-05', '15:30')
    await sweepReminders(database.db, lastHours)
    const [old, nearer] = await allNotifications(database.db)
    expect(await openDrafts(database.db, old!.id, lastHours)).toEqual([])
    expect(await openDrafts(database.db, nearer!.id, lastHours)).toHaveLength(1)
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
  const hours = fc.integer({ min: -80, max: 180 })
  const wanted = fc.subarray([...REMINDER_KINDS])
  const cases = fc.array(fc.record({ deadline: hours, started: hours, extended: fc.option(hours), wanted }), {
    minLength: 1,
    maxLength: 12,
  })
  const sweeps = fc
    .uniqueArray(hours, { minLength: 1, maxLength: 4 })
    .map((all) => all.toSorted((a, b) => a! - b!))
  const moment = (hour: number) => new Date(Date.UTC(2026, 5, 3, hour, 30))
  await fc.assert(
    fc.asyncProperty(cases, sweeps, async (cases, sweeps) => {
      await truncateAll(database)
      const drafts = []
      for (const { deadline, started, extended, wanted } of cases) {
        const { owner, draft } = await oneDraft({ deadline: moment(deadline) })
        await change(draft.id, { startedAt: moment(started) })
        await database.db.update(people).set({ reminderKinds: wanted }).where(eq(people.id, owner.id))
        if (extended !== null) await extend(draft, moment(extended))
        const last = Math.max(deadline, extended ?? deadline)
        const ended: DeadlineKind[] = []
        drafts.push({ owner, draft, deadline: moment(last), since: moment(started), wanted, ended })
      }
      for (const hour of sweeps) {
        const now = moment(hour)
        const known = new Set((await allReminders()).map((row) => row.id))
        await sweepReminders(database.db, now)
        const made = (await allReminders()).filter((row) => !known.has(row.id))
        const expected = drafts.flatMap(({ owner, draft, ...situation }) => {
          const due = dueReminder({ now, ...situation })
          if (!due) return []
          situation.ended.push(due.kind, ...due.superseded)
          return [
            `${owner.id} ${draft.id} ${due.kind} ${due.at.toISOString()}`,
            ...due.superseded.map((kind) => `${owner.id} ${draft.id} ${kind} never`),
          ]
        })
        const got = made.map(({ personId, applicationId, kind, at, endedAs }) => {
          const when = endedAs === 'superseded' ? 'never' : at.toISOString()
          return `${personId} ${applicationId} ${kind} ${when}`
        })
        expect(got.toSorted()).toEqual(expected.toSorted())
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
  expect(performance.now() - before).toBeLessThan(20_000)
  expect(await allReminders()).toHaveLength(20_000)
})
