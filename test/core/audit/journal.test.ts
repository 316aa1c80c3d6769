import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainValues } from '../../../src/core/audit/plain-values.ts'
import { journalAuthors, journalPages, readEntry, readJournal } from '../../../src/core/audit/read-journal.ts'
import { record } from '../../../src/core/audit/record.ts'
import { ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { auditEvents, openedLots, openings } from '../../../src/database/schema/index.ts'
import { hasMessage } from '../../../src/language/translate.ts'
import { freshDatabase } from '../../support/database.ts'
import { makeCompetition, makeDraft, makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle
const auditor = { id: 0, grants: [{ role: 'auditor' as const, region: null, customer: null }] }
const hours = (count: number) => new Date(START.getTime() + count * 3_600_000)

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const read = (filter = {}, now = hours(50)) =>
  readJournal(database.db, auditor, { filter, limit: 50, offset: 0, now, staffIds: [] })
const eventsIn = async (filter = {}, now = hours(50)) =>
  (await read(filter, now)).entries.map(({ event }) => event)

describe('the journal', () => {
  let competition: Awaited<ReturnType<typeof makeCompetition>>
  let draft: Awaited<ReturnType<typeof makeDraft>>
  let dana: Awaited<ReturnType<typeof makePerson>>
  beforeAll(async () => {
    const { db } = database
    dana = await makePerson(db, { name: 'Дана', staffSince: START })
    const aigul = await makePerson(db, { name: 'Айгүл' })
    competition = await makeCompetition(db)
    draft = await makeDraft(db, competition, { ownerId: aigul.id })
    const mine = { subject: `application:${draft.id}` }
    await record(db, { at: hours(1), by: aigul.id, event: 'application-started', ...mine })
    await record(db, { at: hours(2), by: dana.id, event: 'seal-attempt', ...mine })
    await record(db, {
      ...{
        at: hours(3),
        by: dana.id,
        event: 'competition-changed',
        subject: `competition:${competition.id}`,
      },
      ...{ reason: 'қате түзетілді', fields: ['title', 'deadline'] },
    })
    await record(db, { at: hours(30), event: 'lots-opened', subject: 'competition:999' })
  })

  test('cannot be changed nor shortened, whoever asks', async () => {
    const { db, sql } = database
    const why = { cause: { message: expect.stringContaining('append-only') } }
    await expect(db.update(auditEvents).set({ event: 'nothing' })).rejects.toMatchObject(why)
    await expect(db.delete(auditEvents).where(eq(auditEvents.personId, dana.id))).rejects.toMatchObject(why)
    await expect(sql`delete from audit_events`).rejects.toThrow(/append-only/)
  })

  test('is read the newest first, by auditors and administrators alone', async () => {
    expect(await eventsIn()).toEqual(['lots-opened', 'competition-changed', 'seal-attempt'])
    const others = { id: 1, grants: [{ ...ADMINISTRATOR, role: 'publisher' as const }] }
    const reading = { filter: {}, limit: 5, offset: 0, now: START, staffIds: [] }
    await expect(readJournal(database.db, others, reading)).rejects.toMatchObject({ reason: 'role-needed' })
    const nobody = { id: 1, grants: [] }
    await expect(readJournal(database.db, nobody, reading)).rejects.toMatchObject({ reason: 'not-staff' })
  })

  test('narrows by person, competition, kind of event and days, and by all of them together', async () => {
    expect(await eventsIn({ personId: dana.id })).toEqual(['competition-changed', 'seal-attempt'])
    expect(await eventsIn({ personId: 0 })).toEqual(['lots-opened'])
    expect(await eventsIn({ competitionId: competition.id })).toEqual(['competition-changed', 'seal-attempt'])
    expect(await eventsIn({ group: 'opening' })).toEqual(['lots-opened', 'seal-attempt'])
    expect(await eventsIn({ from: '2026-06-02' })).toEqual(['lots-opened'])
    expect(await eventsIn({ until: '2026-06-01' })).toEqual(['competition-changed', 'seal-attempt'])
    const all = { personId: dana.id, competitionId: competition.id, group: 'competitions' as const }
    expect(await eventsIn({ ...all, from: '2026-06-01', until: '2026-06-01' })).toEqual([
      'competition-changed',
    ])
  })

  test('does not say that there is an application before its lot is opened', async () => {
    const [sealed] = await database.db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.event, 'application-started'))
    const one = { id: sealed!.id, now: hours(50), staffIds: [] }
    await expect(readEntry(database.db, auditor, one)).rejects.toMatchObject({ reason: 'not-found' })
    const after = new Date(competition.deadline.getTime() + 3_600_000)
    expect(await eventsIn({}, after)).not.toContain('application-started')
    const [opening] = await database.db
      .insert(openings)
      .values({ competitionId: competition.id, number: 1, dueAt: after, openedAt: after, protocol: {} })
      .returning()
    await database.db.insert(openedLots).values({ lotId: competition.lot.id, openingId: opening!.id })
    expect(await eventsIn({}, after)).toContain('application-started')
  })

  test('names staff, and of others only a number', async () => {
    const after = new Date(competition.deadline.getTime() + 7_200_000)
    const { entries } = await read({}, after)
    expect(entries.find(({ event }) => event === 'competition-changed')?.by?.name).toBe('Дана')
    expect(entries.find(({ event }) => event === 'application-started')?.by).toMatchObject({ name: null })
    expect(entries.find(({ event }) => event === 'lots-opened')?.by).toBeNull()
    expect(await journalAuthors(database.db, auditor, { staffIds: [] })).toEqual([
      { id: dana.id, name: 'Дана' },
    ])
    const pages = []
    for await (const page of journalPages(database.db, { filter: {}, now: after, staffIds: [] }))
      pages.push(...page)
    expect(pages.map(({ id }) => id)).toEqual(entries.map(({ id }) => id).sort((a, b) => a - b))
  })
})

test('of the values kept with an event only codes, numbers and moments are shown', () => {
  expect(
    plainValues({
      code: 'abai-1',
      told: 12,
      names: ['Айгүл Сәрсенова'],
      phone: '+77012345678',
      bin: '123456789012',
    }),
  ).toEqual([
    ['code', 'abai-1'],
    ['told', '12'],
    ['bin', '123456789012'],
  ])
  const words = fc.stringMatching(/^[А-Яа-я]{2,20} [А-Яа-я ]{2,40}$/)
  fc.assert(
    fc.property(fc.dictionary(fc.string(), words), (kept) => {
      expect(plainValues({ kept })).toEqual([])
    }),
  )
})

/** Every event the code writes down, as far as its name stands there. */
function eventsInCode(): string[] {
  const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
  const code = files
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('src/core', name), 'utf8'))
  const named = code.flatMap((text) =>
    [...text.matchAll(/event(?:: | = |\) => )(?:[^'\n]*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)].flatMap(
      (found) => [found[1]!, found[2]],
    ),
  )
  return [...new Set(named.filter((name) => name !== undefined))].sort()
}

test('every event has words in each language', () => {
  const events = eventsInCode()
  expect(events.length).toBeGreaterThan(50)
  expect(events).toContain('ownership-claim-declined')
  const without = events.filter((event) =>
    (['kk', 'ru', 'en'] as const).some((locale) => !hasMessage(locale, `audit-event-${event}`)),
  )
  expect(without).toEqual([])
})
