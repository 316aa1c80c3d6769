import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { submitApplication } from '../../../src/core/applications/submit-application.ts'
import { withdrawApplication } from '../../../src/core/applications/withdraw-application.ts'
import { openingsOf } from '../../../src/core/opening/get-opening.ts'
import { openLots } from '../../../src/core/opening/open-lots.ts'
import { noteIntake } from '../../../src/core/outages/note-intake.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  competitions,
  extensions,
  inbox,
  lots,
  openedLots,
  openings,
  organizationAnswers,
  outages,
} from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, makeCompetition, makePerson } from '../../support/scene.ts'
import { makeCompleteDraft, makeSubmitted } from '../../support/submission.ts'

let handle: DatabaseHandle
beforeAll(async () => {
  handle = await freshDatabase()
})
beforeEach(() => truncateAll(handle))
afterAll(() => handle.close())

const deadline = new Date('2026-07-01T13:00:00Z')
const past = (seconds: number) => new Date(deadline.getTime() + seconds * 1000)
const later = past(60)

const open = (now = later, staffIds: number[] = []) => openLots(handle.db, { now, staffIds })
const protocols = async (competitionId: number) =>
  (await openingsOf(handle.db, competitionId)).map(({ protocol }) => protocol)

async function moreTime(
  applicationId: number,
  competition: { id: number; lot: { id: number } },
  until: Date,
) {
  const by = await makePerson(handle.db)
  await handle.db.insert(extensions).values({
    ...{ applicationId, competitionId: competition.id, lotId: competition.lot.id, askedBy: by.id },
    ...{
      askedAt: past(-600),
      request: 'Жарық сөнді',
      decidedBy: by.id,
      grantedAt: past(-300),
      deadline: until,
    },
    reason: { kk: 'Себебі', ru: 'Причина' },
  })
}

let nextUpdate = 1
const arrived = (receivedAt: Date, own: Partial<typeof inbox.$inferInsert> = {}) =>
  handle.db
    .insert(inbox)
    .values({ updateId: nextUpdate++, chatKey: 5, update: {}, receivedAt, ...own })
    .returning()

describe('the opening', () => {
  test('lists whoever submitted in the order of arrival, as they were when they submitted', async () => {
    const { db } = handle
    const competition = await makeCompetition(db, { deadline })
    const second = await makeSubmitted(db, competition, past(-60), 'Екінші')
    const first = await makeSubmitted(db, competition, past(-3600), 'Бірінші')
    await makeCompleteDraft(db, competition, 'Қаралама')
    await db
      .update(organizationAnswers)
      .set({ value: 'Басқа атау' })
      .where(eq(organizationAnswers.field, 'name-kk'))

    await open()
    const [protocol] = await protocols(competition.id)
    const [lot] = protocol!.lots
    expect(lot!.applicants.map(({ name }) => name.kk)).toEqual([
      '«Бірінші» қоғамдық қоры',
      '«Екінші» қоғамдық қоры',
    ])
    expect(lot!.applicants.map(({ hash }) => hash)).toEqual([first.receipt.hash, second.receipt.hash])
    expect(lot!.applicants[0]).toMatchObject({
      name: { ru: 'Общественный фонд «Бірінші»' },
      address: '161200, Түркістан қаласы, Бірінші көшесі, 1-үй',
      region: '61',
      receipt: first.receipt.number,
      submittedAt: past(-3600).toISOString(),
    })
    expect(protocol).toMatchObject({ dueAt: deadline.toISOString(), openedAt: later.toISOString() })
  })

  test('of those that arrived in one batch keeps the order in which they arrived, not that of being handled', async () => {
    const { db } = handle
    const competition = await makeCompetition(db, { deadline })
    const at = past(-10)
    const made = [
      await makeSubmitted(db, competition, at, 'А'),
      await makeSubmitted(db, competition, at, 'Б'),
    ]
    for (const { person } of [...made].reverse())
      await arrived(at, { chatKey: person.telegramId!, doneAt: at, repliedAt: at })
    await open()
    const [protocol] = await protocols(competition.id)
    expect(protocol!.lots[0]!.applicants.map(({ receipt }) => receipt)).toEqual(
      made.map(({ receipt }) => receipt.number).reverse(),
    )
  })

  test('counts those withdrawn and those too late without their names', async () => {
    const { db } = handle
    const competition = await makeCompetition(db, { deadline })
    const { person, draft } = await makeSubmitted(db, competition, past(-3600), 'Қайтарған')
    const early = past(-1800)
    await withdrawApplication(db, { by: person, applicationId: draft.id, now: early, receivedAt: early })
    const late = await makeCompleteDraft(db, competition, 'Кешіккен')
    const submit = { by: late.person, applicationId: late.draft.id, locale: 'kk' as const }
    for (const seconds of [1, 2]) {
      const at = past(seconds)
      expect(await submitApplication(db, { ...submit, now: at, receivedAt: at })).toMatchObject({
        refused: 'competition-closed',
      })
    }
    await open()
    const [protocol] = await protocols(competition.id)
    expect(protocol!.lots).toMatchObject([{ applicants: [], withdrawn: 1, late: 1 }])
    expect(JSON.stringify(protocol)).not.toMatch(/Қайтарған|Кешіккен/)
  })

  test('waits for the last second of grace, for every update from before the deadline, and for an outage to be settled', async () => {
    const { db } = handle
    const competition = await makeCompetition(db, { deadline })
    expect(await open(past(1))).toEqual([])
    const [waiting] = await arrived(past(-1))
    expect(await open()).toEqual([])
    // One from after the deadline holds nothing up.
    await arrived(past(1), { chatKey: 6 })
    await db.update(inbox).set({ doneAt: later }).where(eq(inbox.id, waiting!.id))
    await db.insert(outages).values({ beganAt: past(-120), endedAt: past(30) })
    expect(await open()).toEqual([])
    await db.update(outages).set({ settledAt: later })
    expect(await open()).toHaveLength(1)
    expect(await protocols(competition.id)).toHaveLength(1)
  })

  test('waits while updates do not reach us: what was sent in time is not known yet', async () => {
    const { db } = handle
    await makeCompetition(db, { deadline })
    await noteIntake(db, past(-60))
    await db.execute(sql`update heartbeats set real_at = clock_timestamp() - interval '3 minutes'`)
    expect(await open()).toEqual([])
    await noteIntake(db, past(-59))
    expect(await open()).toHaveLength(1)
  })

  test('an update that was given up holds it no longer', async () => {
    await makeCompetition(handle.db, { deadline })
    await arrived(past(-1), { setAsideAt: later })
    expect(await open()).toHaveLength(1)
  })

  test('of a lot with more time for one application comes after that time; the other lots do not wait', async () => {
    const { db } = handle
    const competition = await makeCompetition(db, { deadline })
    const [second] = await db
      .insert(lots)
      .values({ competitionId: competition.id, number: 2, theme: { kk: 'Екінші', ru: 'Второй' } })
      .returning()
    const { draft, person } = await makeCompleteDraft(db, competition)
    await moreTime(draft.id, competition, past(3600))
    await open()
    expect((await protocols(competition.id)).map((one) => one.lots.map(({ number }) => number))).toEqual([
      [2],
    ])

    // Submitted within its own time it counts.
    const at = past(1800)
    const submit = { by: person, applicationId: draft.id, locale: 'kk' as const, now: at, receivedAt: at }
    expect(await submitApplication(db, submit)).toHaveProperty('receipt')
    await open(past(3660))
    const [, own] = await protocols(competition.id)
    expect(own).toMatchObject({ number: 2, dueAt: past(3600).toISOString(), lots: [{ number: 1 }] })
    expect(own!.lots[0]!.applicants).toHaveLength(1)
    expect(await db.$count(openedLots, eq(openedLots.lotId, second!.id))).toBe(1)
  })

  test('takes no application more: what was published stays as it is', async () => {
    const { db } = handle
    const competition = await makeCompetition(db, { deadline })
    const { person, draft } = await makeCompleteDraft(db, competition)
    await open()
    const submit = { by: person, applicationId: draft.id, locale: 'kk' as const }
    expect(await submitApplication(db, { ...submit, now: later, receivedAt: past(-1) })).toMatchObject({
      refused: 'lot-opened',
    })
  })

  test('is not made for what is cancelled, received elsewhere, of the past, decided, or still a draft', async () => {
    const { db } = handle
    for (const own of [
      { cancelledAt: past(-60) },
      { intake: 'elsewhere' as const },
      { archive: true },
      { resultsAt: past(30) },
      { publishedAt: null },
      { deadline: past(120) },
    ])
      await makeCompetition(db, { deadline, ...own })
    expect(await open()).toEqual([])
  })

  test('happens once, whoever looks at the same time, and again after a fall', async () => {
    const { db } = handle
    const made = []
    for (let nth = 0; nth < 3; nth++) made.push(await makeCompetition(db, { deadline }))
    for (const competition of made) await makeSubmitted(db, competition, past(-60))
    await Promise.all([open(), open(), open(), open()])
    expect(await db.$count(openings)).toBe(3)
    expect(await db.$count(openedLots)).toBe(3)
    expect(await open(past(86_400))).toEqual([])
  })

  test('tells those who submitted and staff, each once, and nobody else', async () => {
    const { db } = handle
    const competition = await makeCompetition(db, { deadline })
    const { person } = await makeSubmitted(db, competition, past(-60))
    await makeCompleteDraft(db, competition)
    const staff = await makePerson(db)
    await open(later, [staff.telegramId!])
    const told = (await allNotifications(db)).filter(({ cause }) => cause === 'opening')
    expect(told.map(({ personId }) => personId).sort()).toEqual([person.id, staff.id].sort())
  })
})

test('whatever is submitted, withdrawn, late or given more time: each lot opens once, after its last deadline, with exactly what counts', async () => {
  const { db } = handle
  const act = fc.record({
    at: fc.integer({ min: -300, max: 300 }),
    more: fc.option(fc.integer({ min: 1, max: 400 })),
    withdraw: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 5 }), async (acts) => {
      await truncateAll(handle)
      const competition = await makeCompetition(db, { deadline })
      const counts: number[] = []
      for (const { at, more, withdraw } of acts) {
        const { person, draft } = await makeCompleteDraft(db, competition)
        if (more !== null) await moreTime(draft.id, competition, past(more))
        const when = { now: past(at), receivedAt: past(at) }
        const outcome = await submitApplication(db, {
          ...{ by: person, applicationId: draft.id, locale: 'kk', ...when },
        })
        const inTime = at < (more ?? 0)
        expect('receipt' in outcome).toBe(inTime)
        if (inTime && withdraw)
          await withdrawApplication(db, { by: person, applicationId: draft.id, ...when })
        else if (inTime) counts.push(at)
      }
      const last = Math.max(0, ...acts.flatMap(({ more }) => more ?? []))
      for (const seconds of [0, last - 1, last + 4]) expect(await open(past(seconds))).toEqual([])
      await open(past(last + 5))
      await open(past(last + 900))
      const [protocol, more] = await protocols(competition.id)
      expect(more).toBeUndefined()
      expect(protocol!.lots[0]!.applicants.map(({ submittedAt }) => submittedAt)).toEqual(
        counts.sort((a, b) => a - b).map((at) => past(at).toISOString()),
      )
    }),
    { numRuns: 15 },
  )
}, 60_000)

test('a fault in one competition does not keep the others shut', async () => {
  const { db } = handle
  const broken = await makeCompetition(db, { deadline })
  const sound = await makeCompetition(db, { deadline })
  await makeSubmitted(db, broken, past(-60))
  await db.execute(sql`update submissions set snapshot = '{}'::jsonb`)
  // An opening whose number is taken already.
  await db.insert(openings).values({
    ...{
      competitionId: broken.id,
      number: 2_147_483_647,
      dueAt: deadline,
      openedAt: later,
      protocol: { lots: [] },
    },
  })
  await expect(open()).rejects.toThrow(AggregateError)
  expect(await protocols(sound.id)).toHaveLength(1)
  await db.update(competitions).set({ cancelledAt: later }).where(eq(competitions.id, broken.id))
  expect(await open()).toEqual([])
})
