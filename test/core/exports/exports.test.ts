import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { record } from '../../../src/core/audit/record.ts'
import { askExport } from '../../../src/core/exports/ask-export.ts'
import { exportTable } from '../../../src/core/exports/export-table.ts'
import { withoutContacts } from '../../../src/core/exports/personal.ts'
import type { Cell } from '../../../src/core/exports/table.ts'
import { type ExportWish, keptWish, wishOf } from '../../../src/core/exports/wish.ts'
import { openLots } from '../../../src/core/opening/open-lots.ts'
import { ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  announcements,
  broadcasts,
  exports,
  notifications,
  organizationAnswers,
  reviews,
  type StaffRole,
  scores,
  subscriptions,
} from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { makeCompetition, makePerson, START } from '../../support/scene.ts'
import { makeSubmitted } from '../../support/submission.ts'

let database: DatabaseHandle
let competition: Awaited<ReturnType<typeof makeCompetition>>
const deadline = new Date(START.getTime() + 3_600_000)
const later = new Date(deadline.getTime() + 3_600_000)

beforeAll(async () => {
  database = await freshDatabase()
})
beforeEach(async () => {
  await truncateAll(database)
  competition = await makeCompetition(database.db, { deadline })
})
afterAll(() => database.close())

const person = async (role: StaffRole) => {
  const { id } = await makePerson(database.db, { staffSince: START })
  return { id, grants: [{ ...ADMINISTRATOR, role }] }
}

/** Headings and rows as they would be written. */
async function read(wish: Exclude<ExportWish, { kind: 'dossier' }>, now = later) {
  const table = await exportTable(database.db, wish, { locale: 'kk', now, staffIds: [] })
  const rows: Cell[][] = []
  for await (const row of table.rows) rows.push(row)
  return { headings: table.columns.map(({ heading }) => heading), rows }
}

describe('applications', () => {
  const wish = () => ({ kind: 'applications' as const, competitionId: competition.id, personal: false })

  test('are sealed until the opening, for administrators as well', async () => {
    await makeSubmitted(database.db, competition, START, 'Нұр')
    const by = await person('administrator')
    const asked = askExport(database.db, by, { wish: wish(), now: START })
    await expect(asked).rejects.toMatchObject({ reason: 'export-sealed' })
    expect(await database.db.$count(exports)).toBe(0)
  })

  test('come with a line each in the order of arrival, and contacts only for whoever may read them', async () => {
    const { db } = database
    const one = await makeSubmitted(db, competition, START, 'Нұр')
    const contacts = [
      { field: 'phone', value: '+77012345678' },
      { field: 'head-name', value: 'Сәрсенова Айгүл' },
    ]
    const { organizationId } = one.draft
    const common = { organizationId, personId: one.person.id, answeredAt: START }
    await db.insert(organizationAnswers).values(contacts.map((own) => ({ ...common, ...own })))
    await makeSubmitted(db, competition, new Date(START.getTime() + 60_000), 'Арай')
    await openLots(db, { now: later, staffIds: [] })
    const { headings, rows } = await read(wish())
    expect(headings.slice(0, 7)).toEqual([
      ...['Лот', 'Түскен реті', 'Қолхат нөмірі', 'Берілген уақыты', 'Ұйым', 'БСН', 'Өңір'],
    ])
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      [1, 1],
      [1, 2],
    ])
    expect(rows[0]).toContain('«Нұр» қоғамдық қоры')
    expect(rows[1]).toContain('Арай: құпия жауап')
    expect(JSON.stringify({ headings, rows })).not.toMatch(/көшесі|Телефон|Электрондық/)
    const personal = await read({ ...wish(), personal: true })
    expect(JSON.stringify(personal.rows)).toContain('Нұр көшесі, 1-үй')
    expect(personal.headings).toContain('Банк шоты, ЖСК (IBAN)')
  })

  test('with personal data they are not for editors, without them they are; experts get neither', async () => {
    const { db } = database
    await makeSubmitted(db, competition, START)
    await openLots(db, { now: later, staffIds: [] })
    const ask = async (role: StaffRole, personal: boolean) =>
      askExport(db, await person(role), { wish: { ...wish(), personal }, now: later })
    await expect(ask('editor', true)).rejects.toMatchObject({ reason: 'role-needed' })
    expect(await ask('editor', false)).toBeGreaterThan(0)
    expect(await ask('secretary', true)).toBeGreaterThan(0)
    await expect(ask('expert', false)).rejects.toMatchObject({ reason: 'role-needed' })
  })

  test('what is asked for twice is made once', async () => {
    const { db } = database
    await makeSubmitted(db, competition, START)
    await openLots(db, { now: later, staffIds: [] })
    const by = await person('administrator')
    const first = await askExport(db, by, { wish: wish(), now: later })
    expect(await askExport(db, by, { wish: wish(), now: later })).toBe(first)
    expect(await askExport(db, by, { wish: { ...wish(), personal: true }, now: later })).not.toBe(first)
  })
})

test('contacts, accounts and numbers of people leave a text; other numbers stay', () => {
  expect(
    withoutContacts('Байланыс: 8 (701) 234-56-78, a.b@mail.kz, ЖСН 900101300123, KZ86 125K ZT50 0410 0100'),
  ).toBe('Байланыс: …, …, ЖСН …, …')
  expect(withoutContacts('Бюджет 5 000 000, 2026 жыл, 1 240 адам, 12.05.2026')).toBe(
    'Бюджет 5 000 000, 2026 жыл, 1 240 адам, 12.05.2026',
  )
  const digits = fc.integer({ min: 0, max: 999_999_999 }).map((one) => `+77${String(one).padStart(9, '0')}`)
  fc.assert(
    fc.property(digits, (phone) => {
      expect(withoutContacts(`тел. ${phone}.`)).toBe('тел. ….')
    }),
  )
})

test('scores name experts by number; the average counts finished reviews alone', async () => {
  const { db } = database
  await makeSubmitted(db, competition, START, 'Нұр')
  await openLots(db, { now: later, staffIds: [] })
  const submission = (await db.query.submissions.findFirst())!
  const [one, two, three] = await Promise.all(
    [1, 2, 3].map((at) => makePerson(db, { name: `Сарапшы аты ${at}` })),
  )
  const given = {
    submissionId: submission.id,
    lotId: competition.lot.id,
    assignedBy: one!.id,
    assignedAt: later,
  }
  const rows = await db
    .insert(reviews)
    .values([
      { ...given, expertId: one!.id, finishedAt: later },
      { ...given, expertId: two!.id, finishedAt: later },
      { ...given, expertId: three!.id, endedAt: later, ended: 'conflict' as const },
    ])
    .returning()
  const score = (at: number, criterion: string, points: number) => ({
    ...{ reviewId: rows[at]!.id, criterion, points, reason: 'негізі', at: later },
  })
  await db
    .insert(scores)
    .values([
      ...[score(0, 'charter', 1), score(0, 'charter', 2), score(0, 'project', 4)],
      ...[score(1, 'charter', 1), score(1, 'project', 3)],
    ])
  const { headings, rows: read_ } = await read({ kind: 'scores', competitionId: competition.id })
  // In the order of annex 21, what nobody scored included.
  expect(headings.slice(6)).toHaveLength(7)
  expect(headings[6]).toBe('Жобаның техникалық ерекшелік талаптарына сәйкестігі')
  expect(headings.at(-1)).toBe('Жиыны')
  const rest = [null, null, null, null]
  expect(read_.map((row) => row.slice(4))).toEqual([
    ['Сарапшы № 1', 'аяқталды', 4, 2, ...rest, 6],
    ['Сарапшы № 2', 'аяқталды', 3, 1, ...rest, 4],
    ['Сарапшы № 3', 'мүдделер қақтығысы', null, null, ...rest, null],
    ['Орташа балл', 'Ескерілген баға: 2', 3.5, 1.5, ...rest, 5],
  ])
  expect(JSON.stringify(read_)).not.toContain('Сарапшы аты')
})

test('subscribers are sums by language, region and sphere, without those who left', async () => {
  const { db } = database
  const [kk, ru, gone] = [
    await makePerson(db),
    await makePerson(db, { locale: 'ru' }),
    await makePerson(db, { blockedAt: START }),
  ]
  await db.insert(subscriptions).values([
    { personId: kk.id, regions: ['61', '71'], updatedAt: START },
    { personId: ru.id, updatedAt: START },
    { personId: gone.id, updatedAt: START },
  ])
  const { rows } = await read({ kind: 'subscribers' })
  expect(rows.filter(([by]) => by === 'барлығы')).toEqual([['барлығы', '', 2, 0]])
  expect(rows.filter(([by]) => by === 'тілі').map((row) => row.slice(1, 3))).toEqual([
    ['Қазақша', 1],
    ['Русский', 1],
  ])
  expect(rows.filter(([by]) => by === 'өңір').map((row) => row[2])).toEqual([1, 1, 1])
})

test('deliveries are sums of each broadcast and lines without readers', async () => {
  const { db } = database
  const [told] = await db
    .insert(announcements)
    .values({ competitionId: competition.id, kind: 'published', at: START, changes: [] })
    .returning()
  const [broadcast] = await db
    .insert(broadcasts)
    .values({ cause: 'announcement', causeKey: String(told!.id), createdAt: START, audience: 2 })
    .returning()
  const message = {
    ...{ broadcastId: broadcast!.id, cause: 'announcement' as const, causeKey: String(told!.id), data: {} },
    ...{ dueAt: START, createdAt: START },
  }
  await db.insert(notifications).values([
    { ...message, personId: (await makePerson(db)).id, outcome: 'sent' as const, endedAt: START },
    { ...message, personId: (await makePerson(db)).id },
  ])
  const { rows } = await read({ kind: 'deliveries', competitionId: competition.id })
  const sums = rows.filter((row) => row[3] === 'Барлығы').map((row) => [row[6], row[9]])
  expect(sums[0]).toEqual(['алуға тиіс', 2])
  expect(sums).toContainEqual(['жеткізілді', 1])
  expect(sums).toContainEqual(['кезекте', 1])
  expect(rows.filter((row) => row[9] === 1 && row[3] !== 'Барлығы').map((row) => row.slice(3, 7))).toEqual([
    ['1', 'пайдаланушы', 'Қазақша', 'жеткізілді'],
    ['2', 'пайдаланушы', 'Қазақша', 'кезекте'],
  ])
})

test('the journal for the auditor has the same lines as the screen', async () => {
  const { id } = await makePerson(database.db, { name: 'Дана', staffSince: START })
  const subject = `competition:${competition.id}`
  await record(database.db, {
    at: START,
    by: id,
    event: 'competition-published',
    subject,
    reason: 'уақыты келді',
  })
  const { rows } = await read({ kind: 'journal', filter: { personId: id } })
  expect(rows).toHaveLength(1)
  expect(rows[0]!.slice(2, 6)).toEqual([
    ...['Дана', 'Конкурс жарияланды', `«${competition.title.kk}»`, 'уақыты келді'],
  ])
})

test('a wish is kept in its row and read back the same', async () => {
  const wishes: ExportWish[] = [
    { kind: 'applications', competitionId: 3, personal: true },
    { kind: 'scores', competitionId: 3 },
    { kind: 'subscribers' },
    { kind: 'deliveries', competitionId: 3 },
    { kind: 'deliveries', broadcastId: 7 },
    { kind: 'dossier', competitionId: 3 },
  ]
  for (const wish of wishes) expect(wishOf(keptWish(wish))).toEqual(wish)
  const filter = {
    personId: 0,
    competitionId: 5,
    group: 'opening' as const,
    from: '2026-06-01',
    until: undefined,
  }
  expect(wishOf(keptWish({ kind: 'journal', filter }))).toEqual({ kind: 'journal', filter })
  const by = await person('auditor')
  await askExport(database.db, by, { wish: { kind: 'journal', filter }, now: START })
  const [row] = await database.db.select().from(exports).where(eq(exports.askedBy, by.id))
  expect(wishOf(row!)).toEqual({ kind: 'journal', filter })
})
