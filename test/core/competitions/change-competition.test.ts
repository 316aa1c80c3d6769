import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeLine } from '../../../src/core/announcements/change-text.ts'
import { tellAnnouncements } from '../../../src/core/announcements/tell-announcements.ts'
import { cancelCompetition } from '../../../src/core/competitions/cancel-competition.ts'
import { changeCompetition } from '../../../src/core/competitions/change-competition.ts'
import { compare } from '../../../src/core/competitions/compare.ts'
import { versionOf } from '../../../src/core/competitions/content-of.ts'
import { checkCompetitionFile } from '../../../src/core/competitions/file/check.ts'
import type { StoredDocument } from '../../../src/core/competitions/file/store-documents.ts'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import { importCompetition } from '../../../src/core/competitions/import-competition.ts'
import { keepCancellation, keepVersion } from '../../../src/core/competitions/keep-version.ts'
import { publishCompetition } from '../../../src/core/competitions/publish-competition.ts'
import { readMilestones } from '../../../src/core/competitions/read-milestones.ts'
import { discardVersion, setVersionReason } from '../../../src/core/competitions/write-version.ts'
import { type Actor, ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import * as schema from '../../../src/database/schema/index.ts'
import { readWorld } from '../../../src/database/seed/read-world.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, makeDraft, makePerson, START } from '../../support/scene.ts'

const now = START
const path = 'src/database/seed/examples/new-competition.yaml'
const whole = readFileSync(path, 'utf8')
const DAY = 86_400_000
const later = (days: number) => new Date(now.getTime() + days * DAY)

let database: DatabaseHandle
let dana: Actor
let id: number

beforeAll(async () => {
  database = await freshDatabase()
})
beforeEach(async () => {
  await truncateAll(database)
  dana = { id: (await makePerson(database.db)).id, grants: [ADMINISTRATOR] }
  const { content: competition, documents } = read()
  id = (await importCompetition(database.db, { competition, documents }, { at: now })).id
  await publishCompetition(database.db, { id, by: 'service', at: now, announce: false })
})
afterAll(() => database.close())

/** The sample with other words in it, read some days later; a document's key is what is written in it. */
function read(replace: [from: string | RegExp, to: string][] = [], at = now) {
  const text = replace.reduce(
    (words, [from, to]) => {
      const changed = words.replace(from, to)
      expect(changed, String(from)).not.toBe(words)
      return changed
    },
    whole.replace('+0d 09:00', '2026-06-01 09:00').replace('+21d 18:00', '2026-06-22 18:00'),
  )
  const checked = checkCompetitionFile(new TextEncoder().encode(text), path, at, { past: true })
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults))
  return { content: checked.competition, documents: checked.documents.map(stored) }
}
const stored = ({
  bytes,
  ...document
}: { bytes: Uint8Array } & Omit<StoredDocument, 'fileKey' | 'size'>) => ({
  ...document,
  fileKey: Buffer.from(bytes).toString().slice(-40),
  size: bytes.length,
})

type Replace = Parameters<typeof read>[0]
const keep = (replace?: Replace, at = now) => keepVersion(database.db, read(replace, at), { by: dana, at })
async function change(replace?: Replace, at = now) {
  const { id: versionId } = await keep(replace, at)
  const reason = { kk: 'Өтініш аз', ru: 'Мало заявок' }
  for (const language of ['kk', 'ru'] as const)
    await setVersionReason(database.db, dana, { versionId, language, text: reason[language] })
  return database.db.transaction((tx) => changeCompetition(tx, { versionId, by: dana, at }))
}
const published = async () => (await getCompetition(database.db, { id }))!
const told = () => database.db.select().from(schema.announcements).orderBy(schema.announcements.id)

const EXTENDED: [string, string] = ['deadline: 2026-06-22 18:00', 'deadline: 2026-06-29 18:00']
const results = (when: string, winner = 'Тірек') => `
results:
  published: ${when}
  text: { kk: Жеңімпаз анықталды., ru: Победитель определён. }
  winners:
    - lot: 1
      organization: { kk: ${winner} қоры, ru: Фонд ${winner} }
      score: 24.35
lots:`

describe('comparing', () => {
  it('finds nothing changed in any file of the invented world once it is published', async () => {
    for (const { competition, documents } of readWorld(now)) {
      const version = { content: competition, documents: documents.map(stored) }
      const made = await importCompetition(
        database.db,
        { competition, documents: version.documents },
        { at: now },
      )
      const row = (await getCompetition(database.db, { id: made.id }, { drafts: true }))!
      expect(compare(versionOf(row, competition.form), version), competition.code).toEqual([])
    }
  })

  it('names each field that changed, the deadline first', async () => {
    const { changes } = await change([
      ['regions: [33]', 'regions: [33, 19]'],
      ['amount: 5600000', 'amount: 6000000'],
      ['kk: Талдықорған және Текелі қалалары', 'kk: Талдықорған қаласы'],
      ['kk: Техникалық ерекшелік', 'kk: Техникалық талаптар'],
      ['## 5. Ожидаемые', '## 5. Ожидаемые новые'],
      EXTENDED,
    ])
    expect(changes.map(({ field }) => field)).toEqual([
      'deadline',
      'regions',
      'lot.1.amount',
      'lot.1.place',
      'document',
      'document',
    ])
    expect(changes[0]).toEqual({
      field: 'deadline',
      before: '2026-06-22T13:00:00.000Z',
      after: '2026-06-29T13:00:00.000Z',
    })
    expect(changes[2]).toEqual({ field: 'lot.1.amount', before: 5_600_000, after: 6_000_000 })
  })
})

describe('a change that is applied', () => {
  it('moves the deadline with a new revision, keeps ids, and is told with its reason', async () => {
    const before = await published()
    const { id: versionId } = await keep([
      EXTENDED,
      ['number: 2', 'number: 3'],
      ['regions: [33]', 'regions: [10]'],
    ])
    await setVersionReason(database.db, dana, { versionId, language: 'kk', text: ' Өтініш аз ' })
    await setVersionReason(database.db, dana, { versionId, language: 'ru', text: 'Мало заявок' })
    await changeCompetition(database.db, { versionId, by: dana, at: later(1) })

    const after = await published()
    expect(after).toMatchObject({ id, deadlineRevision: 2, deadline: new Date('2026-06-29T13:00:00Z') })
    expect(after.publishedAt).toEqual(before.publishedAt)
    expect(after.lots.map(({ number }) => number)).toEqual([1, 3])
    expect(after.lots[0]!.id).toBe(before.lots[0]!.id)
    expect(after.documents.map((row) => row.id)).toEqual(before.documents.map((row) => row.id))
    const reason = { kk: 'Өтініш аз', ru: 'Мало заявок' }
    const revisions = await database.db.select().from(schema.deadlineRevisions)
    expect(revisions.at(-1)).toMatchObject({ revision: 2, reason, at: later(1) })
    const [announced, ...more] = await told()
    expect(more).toEqual([])
    expect(announced).toMatchObject({ kind: 'changed', reason, byId: dana.id })
    await expect(changeCompetition(database.db, { versionId, by: dana, at: now })).rejects.toThrow(
      'not-found',
    )
  })

  it('is heard by a draft holder who muted everything, and by those it no longer concerns', async () => {
    const holder = await makePerson(database.db, {
      muted: ['new', 'changes', 'results', 'answers', 'notices', 'reminders'],
    })
    const competition = await published()
    await makeDraft(database.db, { ...competition, lot: competition.lots[0]! }, { ownerId: holder.id })
    const subscriber = await makePerson(database.db)
    await database.db
      .insert(schema.subscriptions)
      .values({ personId: subscriber.id, regions: ['33'], updatedAt: now })
    await change([['regions: [33]', 'regions: [10]']])
    await tellAnnouncements(database.db, now)
    const heard = (await allNotifications(database.db)).map(({ personId }) => personId)
    expect(heard.sort()).toEqual([holder.id, subscriber.id].sort())
  })

  it('is compared anew with what another change published meanwhile', async () => {
    const { id: versionId } = await keep([EXTENDED, ['amount: 5600000', 'amount: 6000000']])
    await database.db.update(schema.competitions).set({ deadline: new Date('2026-06-29T13:00:00Z') })
    const { changes } = await changeCompetition(database.db, { versionId, by: dana, at: now })
    expect(changes.map(({ field }) => field)).toEqual(['lot.1.amount'])
  })

  it('takes the place of one that waited, and can be discarded', async () => {
    const first = await keep([EXTENDED])
    const second = await keep([['amount: 5600000', 'amount: 6000000']])
    await expect(discardVersion(database.db, dana, first.id, now)).rejects.toThrow('not-found')
    expect(await discardVersion(database.db, dana, second.id, now)).toBe(id)
    expect((await published()).lots[0]!.amount).toBe(5_600_000)
  })
})

describe('results', () => {
  const over = later(25)

  it('are told to applicants by a message of their own, to others as an announcement, together in one report', async () => {
    const competition = await published()
    const [applicant, drafter, subscriber] = [
      await makePerson(database.db),
      await makePerson(database.db),
      await makePerson(database.db),
    ]
    const on = { ...competition, lot: competition.lots[0]! }
    await makeDraft(database.db, on, { ownerId: applicant.id, submittedAt: now })
    await makeDraft(database.db, on, { ownerId: drafter.id })
    await database.db.insert(schema.subscriptions).values({ personId: subscriber.id, updatedAt: now })
    await database.db.insert(schema.subscriptions).values({ personId: applicant.id, updatedAt: now })
    await change([['lots:', results('2026-06-25 12:00')]], over)
    await tellAnnouncements(database.db, over)
    const heard = (await allNotifications(database.db)).map(({ personId, cause }) => [personId, cause])
    expect(heard.sort()).toEqual(
      [
        [applicant.id, 'result'],
        [drafter.id, 'announcement'],
        [subscriber.id, 'announcement'],
      ].sort(),
    )
    expect(await database.db.select().from(schema.broadcasts)).toMatchObject([{ audience: 3 }])
    expect(await published()).toMatchObject({
      resultsText: { kk: 'Жеңімпаз анықталды.' },
      results: [{ score: 24.35 }],
    })
    expect((await told()).map(({ kind }) => kind)).toEqual(['results'])
  })

  it('corrected are told once more; a file that does not mention them leaves them', async () => {
    await change([['lots:', results('2026-06-25 12:00')]], over)
    await change([['amount: 5600000', 'amount: 6000000']], over)
    expect((await published()).results).toHaveLength(1)
    await change(
      [
        ['lots:', results('2026-06-25 12:00', 'Қамқор')],
        ['amount: 5600000', 'amount: 7000000'],
      ],
      over,
    )
    expect((await published()).results).toMatchObject([{ organization: { ru: 'Фонд Қамқор' } }])
    expect((await told()).map(({ kind }) => kind)).toEqual(['results', 'changed', 'changed', 'results'])
  })

  it('are refused before the deadline, and before the time they name', async () => {
    await expect(keep([['lots:', results('2026-06-25 12:00')]])).rejects.toThrow('results-too-early')
    await expect(keep([['lots:', results('2026-06-27 12:00')]], over)).rejects.toThrow('results-too-early')
  })
})

describe('is refused', () => {
  it.each<[string, Replace, Date?]>([
    ['change-nothing', []],
    ['change-kind', [['kind: social-order', 'kind: award']]],
    [
      'change-kind',
      [['intake: here', 'intake: elsewhere\nintake-url: https://example.kz\nintake-place: { kk: а, ru: б }']],
    ],
    ['deadline-only-later', [['deadline: 2026-06-22 18:00', 'deadline: 2026-06-20 18:00']]],
    ['deadline-only-later', [EXTENDED], later(25)],
    ['competition-incomplete', [['  ru: Управление общественного развития области Жетісу\n', '']]],
  ])('%s: %j', async (reason, replace, at = now) => {
    await expect(keep(replace, at)).rejects.toThrow(reason)
  })

  it('the removal of a lot somebody applies to', async () => {
    const competition = await published()
    const owner = await makePerson(database.db)
    const [first, second] = competition.lots
    await makeDraft(database.db, { ...competition, lot: second! }, { ownerId: owner.id })
    await expect(change([['number: 2', 'number: 5']])).rejects.toThrow('lot-has-applications')
    expect((await published()).lots.map((lot) => lot.id)).toEqual([first!.id, second!.id])
  })

  it('a reason in one language, one of nobody’s staff, and any change of a cancelled competition', async () => {
    const { id: versionId } = await keep([EXTENDED])
    await setVersionReason(database.db, dana, { versionId, language: 'kk', text: 'Себебі' })
    const doing = { versionId, by: dana, at: now }
    await expect(changeCompetition(database.db, doing)).rejects.toThrow('reason-both-languages')
    const stranger = { ...dana, grants: [] }
    await expect(changeCompetition(database.db, { ...doing, by: stranger })).rejects.toThrow('not-staff')
    await expect(keepCancellation(database.db, id, { by: stranger, at: now })).rejects.toThrow('not-staff')
    await database.db
      .update(schema.competitions)
      .set({ cancelledAt: now })
      .where(eq(schema.competitions.id, id))
    await expect(keep([EXTENDED])).rejects.toThrow('change-cancelled')
    await expect(keepCancellation(database.db, id, { by: dana, at: now })).rejects.toThrow('change-cancelled')
  })
})

describe('the law', () => {
  // The deadline is Monday 22 June; five working days before it the 15th is left, on the 16th they are four.
  const close = later(15)
  const RAISED: [string, string] = ['amount: 5600000', 'amount: 6000000']

  it('gives new conditions and documents as many working days as an announcement', async () => {
    await keep([RAISED], later(14))
    const why = { reason: 'law-change', details: { amount: 5, day: '2026-06-23', point: '165, 168' } }
    await expect(keep([RAISED], close)).rejects.toMatchObject(why)
    const document: [string, string] = ['kk: Техникалық ерекшелік', 'kk: Техникалық талаптар']
    await expect(keep([document], close)).rejects.toMatchObject(why)
    const need: [string, string] = ['ru: Актуальные сведения', 'ru: Полные сведения']
    await expect(keep([need], close)).rejects.toMatchObject(why)
  })

  it('is looked at again when a change that has waited is applied', async () => {
    const { id: versionId } = await keep([RAISED], later(14))
    const doing = { versionId, by: dana, at: close }
    await expect(changeCompetition(database.db, doing)).rejects.toThrow('law-change')
  })

  it('is content with a deadline that moves along', async () => {
    const { changes } = await change(
      [RAISED, ['deadline: 2026-06-22 18:00', 'deadline: 2026-06-23 09:00']],
      close,
    )
    expect(changes.map(({ field }) => field)).toEqual(['deadline', 'lot.1.amount'])
  })

  it('asks nothing for words that only describe, for English, and once applications are no longer received', async () => {
    await keep([['ru: Общественный мониторинг', 'ru: Гражданский мониторинг']], close)
    await keep(
      [['ru: Города Талдыкорган и Текели', 'ru: Города Талдыкорган и Текели\n      en: Towns']],
      close,
    )
    await keep([['[public-services, civil-society]', '[public-services]']], close)
    await keep([RAISED], later(25))
  })

  it('holds an extension to the least period from the announcement', async () => {
    const at = new Date('2026-06-19T05:00:00Z')
    await database.db
      .update(schema.competitions)
      .set({ publishedAt: at, deadline: new Date('2026-06-22T13:00:00Z') })
    await expect(keep([['deadline: 2026-06-22', 'deadline: 2026-06-25']], at)).rejects.toMatchObject({
      reason: 'law-announcement',
      details: { day: '2026-06-26' },
    })
    await keep([['deadline: 2026-06-22', 'deadline: 2026-06-26']], at)
  })
})

describe('milestones', () => {
  const planned = (...lines: string[]): [string, string] => [
    'deadline: 2026-06-22 18:00',
    `deadline: 2026-06-22 18:00\nmilestones:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  ]

  it('are changed as anything else, told from what to what, and shown as changes of dates', async () => {
    await change([planned('questions: 2026-06-15 18:00', 'results: 2026-07-01 16:00')])
    const { changes } = await change([planned('questions: 2026-06-17 18:00')])
    expect(changes.map(({ field }) => field)).toEqual(['milestone.questions', 'milestone.results'])
    expect(changes.map((one) => changeLine('kk', one))).toEqual([
      'Сұрақ қабылдаудың соңы: 15 маусым 18:00 → 17 маусым 18:00',
      'Қорытынды: 2026 ж. 1 шілде 16:00 → көрсетілмеген',
    ])
    expect((await published()).milestones).toEqual({ questions: '2026-06-17T13:00:00.000Z' })
    const line = await readMilestones(database.db, await published(), now)
    expect(line.map(({ kind }) => kind)).toContain('questions')
  })

  it('of a social order keep to the law', async () => {
    await expect(keep([planned('examination: 2026-06-30 18:00')])).rejects.toMatchObject({
      reason: 'law-examination',
      details: { amount: 5, day: '2026-06-29', point: '458' },
    })
  })

  it('show the opening after the last deadline of a lot that was given more time', async () => {
    const competition = await published()
    const owner = await makePerson(database.db)
    const on = { ...competition, lot: competition.lots[1]! }
    const { id: applicationId } = await makeDraft(database.db, on, { ownerId: owner.id })
    const deadline = new Date('2026-06-24T13:00:00Z')
    await database.db.insert(schema.extensions).values({
      ...{
        applicationId,
        competitionId: id,
        lotId: on.lot.id,
        askedBy: owner.id,
        askedAt: now,
        request: 'a',
      },
      ...{ decidedBy: dana.id, grantedAt: now, deadline },
    })
    const line = await readMilestones(database.db, competition, now)
    expect(line.find(({ kind }) => kind === 'opening')!.at).toEqual(deadline)
    expect(line.find(({ kind }) => kind === 'deadline')!.at).toEqual(competition.deadline)
  })
})

describe('cancelling', () => {
  it('needs a reason in both languages, is told to all concerned, and happens once', async () => {
    const holder = await makePerson(database.db, { muted: ['changes'] })
    const competition = await published()
    await makeDraft(database.db, { ...competition, lot: competition.lots[0]! }, { ownerId: holder.id })
    const versionId = await keepCancellation(database.db, id, { by: dana, at: now })
    const doing = { versionId, by: dana, at: later(2) }
    await expect(cancelCompetition(database.db, doing)).rejects.toThrow('reason-both-languages')
    await setVersionReason(database.db, dana, { versionId, language: 'kk', text: 'Қаржы жоқ' })
    await expect(cancelCompetition(database.db, doing)).rejects.toThrow('reason-both-languages')
    await setVersionReason(database.db, dana, { versionId, language: 'ru', text: 'Нет средств' })
    expect(await cancelCompetition(database.db, doing)).toEqual({ competitionId: id, told: 1 })
    expect(await published()).toMatchObject({ cancelledAt: later(2) })
    expect(await told()).toMatchObject([
      { kind: 'cancelled', reason: { kk: 'Қаржы жоқ', ru: 'Нет средств' } },
    ])
    await expect(cancelCompetition(database.db, doing)).rejects.toThrow('not-found')
  })

  it('is refused once the results are out', async () => {
    await database.db.update(schema.competitions).set({ resultsAt: now })
    await expect(keepCancellation(database.db, id, { by: dana, at: now })).rejects.toThrow('change-over')
  })
})
