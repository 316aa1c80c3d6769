import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lacking, lackText } from '../../../src/core/competitions/completeness.ts'
import { type CheckedFile, checkCompetitionFile } from '../../../src/core/competitions/file/check.ts'
import type { StoredDocument } from '../../../src/core/competitions/file/store-documents.ts'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import { importCompetition } from '../../../src/core/competitions/import-competition.ts'
import { listCompetitions } from '../../../src/core/competitions/list-competitions.ts'
import { publishCompetition } from '../../../src/core/competitions/publish-competition.ts'
import { ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import * as schema from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'

const now = new Date('2026-11-23T05:00:00Z')
const later = new Date('2026-11-23T06:00:00Z')
const path = 'src/database/seed/examples/new-competition.yaml'
const whole = readFileSync(path, 'utf8')

let database: DatabaseHandle
beforeAll(async () => {
  database = await freshDatabase()
})
beforeEach(() => truncateAll(database))
afterAll(() => database.close())

const read = (text = whole) => {
  const checked = checkCompetitionFile(new TextEncoder().encode(text), path, now)
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))
  return checked
}
const stored = ({ documents }: CheckedFile): StoredDocument[] =>
  documents.map(({ bytes, ...document }, at) => ({ ...document, fileKey: `key-${at}`, size: bytes.length }))
const bringIn = (text = whole, at = now, by?: number) => {
  const file = read(text)
  return importCompetition(
    database.db,
    { ...file, documents: stored(file) },
    { at, by: by === undefined ? undefined : { id: by, grants: [ADMINISTRATOR] } },
  )
}
const draftOf = async (id: number) => (await getCompetition(database.db, { id }, { drafts: true }))!
const publish = (id: number, more = {}) =>
  publishCompetition(database.db, { id, by: 'service', at: now, ...more })
const dana = async () => {
  const [row] = await database.db
    .insert(schema.people)
    .values({ telegramId: 100009, createdAt: now })
    .returning()
  return { id: row!.id, grants: [ADMINISTRATOR] }
}

describe('importing a competition', () => {
  it('keeps a draft nobody sees, with lots, documents, form, first deadline and a line in the journal', async () => {
    const { id: personId } = await dana()
    const { id, code, outcome } = await bringIn(whole, now, personId)
    expect({ code, outcome }).toEqual({ code: 'zhetisu-services', outcome: 'created' })
    const draft = await draftOf(id)
    expect(draft).toMatchObject({
      publishedAt: null,
      createdBy: personId,
      deadlineRevision: 1,
      searchText: '',
    })
    expect(draft.lots.map((lot) => [lot.number, lot.amount])).toEqual([
      [1, 5_600_000],
      [2, 4_900_000],
    ])
    expect(draft.documents.map((one) => `${one.kind} ${one.language}`)).toEqual([
      'specification kk',
      'specification ru',
      'rules kk',
      'rules ru',
    ])
    expect(await getCompetition(database.db, { id })).toBeUndefined()
    const [form] = await database.db.select().from(schema.forms)
    expect(form).toMatchObject({ id: draft.formId, key: 'social-order' })
    const revisions = await database.db.select().from(schema.deadlineRevisions)
    expect(revisions).toMatchObject([{ competitionId: id, revision: 1, deadline: draft.deadline }])
    const events = await database.db.select().from(schema.auditEvents)
    expect(events).toMatchObject([{ event: 'competition-imported', subject: `competition:${id}`, personId }])
  })

  it('again, before publication, replaces everything and keeps the id and the author', async () => {
    const { id: personId } = await dana()
    const first = await bringIn(whole, now, personId)
    const shorter =
      whole.slice(0, whole.indexOf('  - number: 2')) + whole.slice(whole.indexOf('\ndocuments:'))
    const second = await bringIn(shorter.replace('amount: 5600000', 'amount: 7000000'), later)
    expect(second).toEqual({ ...first, outcome: 'updated' })
    const draft = await draftOf(first.id)
    expect(draft.lots.map((lot) => lot.amount)).toEqual([7_000_000])
    expect(draft.documents).toHaveLength(4)
    expect(draft).toMatchObject({ createdBy: personId, createdAt: now })
    expect(await database.db.$count(schema.forms)).toBe(1)
    expect(await database.db.$count(schema.deadlineRevisions)).toBe(1)
  })

  it('is refused once published', async () => {
    const { id } = await bringIn()
    await publish(id)
    await expect(bringIn()).rejects.toMatchObject({
      reason: 'competition-already-published',
      details: { code: 'zhetisu-services' },
    })
    expect((await draftOf(id)).lots).toHaveLength(2)
  })

  it('keeps results with their lots', async () => {
    const results = `
results:
  published: 2027-01-20 16:00
  text: { kk: Жеңімпаз анықталды., ru: Победитель определён. }
  winners:
    - lot: 2
      organization: { kk: «Тірек» қоғамдық қоры, ru: Общественный фонд «Тирек» }
      bin: '130640021872'
      amount: 4800000
      score: 21,5
`
    const { id } = await bringIn(whole + results)
    const draft = await draftOf(id)
    expect(draft.resultsAt).toEqual(new Date('2027-01-20T11:00:00Z'))
    expect(draft.results).toMatchObject([
      { lotId: draft.lots[1]!.id, bin: '130640021872', amount: 4_800_000, score: 21.5, place: 1 },
    ])
  })
})

describe('publishing a competition', () => {
  it('shows it, makes it searchable in both languages and writes an announcement', async () => {
    const by = await dana()
    const { id } = await bringIn()
    const { competition, announcementId } = await publish(id, { by })
    expect(competition).toMatchObject({ id, publishedAt: now, publishedBy: by.id })
    expect(await getCompetition(database.db, { id })).toEqual(competition)
    for (const query of ['қоғамдық мониторинг', 'когамдык', 'государственных услуг', 'Текелі']) {
      const found = await listCompetitions(database.db, { query, state: 'open', now, limit: 5, offset: 0 })
      expect(found.total, query).toBe(1)
    }
    const announcements = await database.db.select().from(schema.announcements)
    expect(announcements).toMatchObject([
      { id: announcementId, competitionId: id, kind: 'published', at: now },
    ])
    const events = await database.db
      .select()
      .from(schema.auditEvents)
      .where(eq(schema.auditEvents.event, 'competition-published'))
    expect(events).toMatchObject([{ subject: `competition:${id}`, personId: by.id }])
  })

  it('is refused without a Kazakh document, saying so', async () => {
    const at = whole.lastIndexOf('    kk:\n      text:')
    const cut = whole.slice(0, at) + whole.slice(whole.lastIndexOf('    ru:\n      text:'))
    const { id } = await bringIn(cut)
    await expect(publish(id)).rejects.toMatchObject({
      reason: 'competition-incomplete',
      details: { count: 1 },
    })
    const lacks = lacking(await draftOf(id))
    expect(lacks.map((lack) => lackText('kk', lack))).toEqual(['конкурстық құжаттама (қазақша)'])
    expect((await draftOf(id)).publishedAt).toBeNull()
  })

  it.each([
    ['the title', /^ {2}ru: Общественный мониторинг.*\n/m, ['название (на русском)']],
    ['a lot', /^ {6}kk: Ауыл тұрғындары үшін.*\n/m, ['тема лота № 2 (на казахском)']],
    ['a need', /^ {4}ru: Актуальные сведения.*\n/m, ['требования к заявителю (на русском)']],
    ['all documents', /^documents:[\s\S]*/m, ['документы (на казахском)', 'документы (на русском)']],
  ])('is refused when a language is missing in %s', async (_, part, expected) => {
    const { id } = await bringIn(whole.replace(part, ''))
    await expect(publish(id)).rejects.toMatchObject({ reason: 'competition-incomplete' })
    expect(lacking(await draftOf(id)).map((lack) => lackText('ru', lack))).toEqual(expected)
  })

  it('is refused to whoever is not staff, twice, for nothing, and after the deadline', async () => {
    const { id } = await bringIn()
    await expect(publish(id, { by: { id: 1, grants: [] } })).rejects.toMatchObject({ reason: 'not-staff' })
    await expect(publish(id + 1)).rejects.toMatchObject({ reason: 'not-found' })
    const { deadline } = await draftOf(id)
    await expect(publish(id, { at: deadline })).rejects.toMatchObject({
      reason: 'competition-deadline-passed',
    })
    await publish(id)
    await expect(publish(id)).rejects.toMatchObject({ reason: 'competition-already-published' })
    expect(await database.db.$count(schema.announcements)).toBe(1)
  })

  it('is refused before the law’s least period is over, with the point, the period and the earliest day', async () => {
    const close = (day: string, more = '') => whole.replace('deadline: +21d', `${more}deadline: ${day}`)
    const { id } = await bringIn(close('2026-11-27'))
    const why = { reason: 'law-announcement', details: { amount: 5, day: '2026-11-30', point: '454' } }
    await expect(publish(id)).rejects.toMatchObject(why)
    expect((await draftOf(id)).publishedAt).toBeNull()
    // A day that staff have freed puts it off by one more.
    const { id: byId } = await dana()
    await database.db
      .insert(schema.calendarDays)
      .values({ day: '2026-11-26', kind: 'off', reason: { kk: 'а', ru: 'б' }, byId, at: now })
    await bringIn(close('2026-11-30'))
    await expect(publish(id)).rejects.toMatchObject({ details: { day: '2026-12-01' } })
    await bringIn(close('2026-11-27', 'repeat: yes\n'))
    await publish(id)
  })

  it('by two at once happens once', async () => {
    const { id } = await bringIn()
    const both = await Promise.allSettled(
      [1, 2].map(() =>
        database.db.transaction((tx) => publishCompetition(tx, { id, by: 'service', at: now })),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await database.db.$count(schema.announcements)).toBe(1)
  })

  it('of the archive needs no deadline to come and is told to nobody', async () => {
    const { id } = await bringIn(whole.replace(/^intake: here$/m, 'intake: here\narchive: иә'))
    const { announcementId } = await publish(id, { at: new Date('2030-01-01T00:00:00Z') })
    expect(announcementId).toBeUndefined()
  })
})
