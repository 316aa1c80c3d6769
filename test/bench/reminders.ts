import { loadavg } from 'node:os'
import { eq, sql } from 'drizzle-orm'
import { tellAnnouncements } from '../../src/core/announcements/tell-announcements.ts'
import { changeCompetition } from '../../src/core/competitions/change-competition.ts'
import { proposeDeadline } from '../../src/core/competitions/propose-deadline.ts'
import { setVersionReason } from '../../src/core/competitions/write-version.ts'
import { findDue } from '../../src/core/reminders/find-due.ts'
import { sweepReminders } from '../../src/core/reminders/sweep-reminders.ts'
import { ADMINISTRATOR } from '../../src/core/staff/can.ts'
import { competitionDocuments, competitions } from '../../src/database/schema/index.ts'
import { makePerson } from '../support/scene.ts'
import { machine, ms, printTable } from './numbers.ts'
import { type BenchDatabase, type Competition, openBenchDatabase, openCompetition } from './world.ts'

const option = (name: string, usual: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? usual)

const DRAFTS = option('drafts', 100_000)
/** Of each draft, given by its owner. */
const ANSWERS = option('answers', 10)
const HOUR = 3_600_000

/** So many drafts of one competition, each of an organization of its own: what finding and writing their reminders takes. */
export async function benchReminders(): Promise<void> {
  const database = await openBenchDatabase()
  try {
    console.log(`${machine()}; ${database.kind}; load ${loadavg()[0]!.toFixed(2)}`)
    const competition = await openCompetition(database, ANSWERS)
    await drafts(database, competition)
    await measure(database, competition)
  } finally {
    await database.close()
  }
}

/** Begun long ago; people without quiet hours, so that all of them are due at once. */
async function drafts({ sql }: BenchDatabase, { id, lot, formId }: Competition): Promise<void> {
  const ago = new Date(Date.now() - 60 * 24 * HOUR)
  await sql`
    insert into people (telegram_id, locale, quiet_from, quiet_until, created_at)
    select 70000000 + n, case when n % 3 = 0 then 'ru' else 'kk' end, 0, 0, ${ago} from generate_series(1, ${DRAFTS}) n`
  await sql`
    insert into organizations (bin, owner_id, created_at)
    select (200000000000 + id)::text, id, ${ago} from people where telegram_id > 70000000`
  await sql`
    insert into members (organization_id, person_id, joined_at) select id, owner_id, ${ago} from organizations`
  await sql`
    insert into applications (organization_id, competition_id, lot_id, form_id, started_by, started_at)
    select id, ${id}, ${lot.id}, ${formId}, owner_id, ${ago} from organizations`
  await sql`
    insert into answers (application_id, field, value, person_id, answered_at)
    select a.id, 'q' || n, '"x"', a.started_by, ${ago} from applications a, generate_series(1, ${ANSWERS}) n`
  await sql`vacuum analyze people, organizations, members, applications, answers`
}

/** As staff press it: put down, given its reason, done. What it costs by the number of drafts is the telling, a sweep's. */
async function extend({ db }: BenchDatabase, competitionId: number, deadline: Date) {
  const at = new Date()
  const by = { id: (await makePerson(db)).id, grants: [ADMINISTRATOR] }
  await complete(db, competitionId)
  const began = performance.now()
  const versionId = await db.transaction((tx) => proposeDeadline(tx, by, { competitionId, deadline, at }))
  for (const language of ['kk', 'ru'] as const)
    await db.transaction((tx) => setVersionReason(tx, by, { versionId, language, text: 'Себебі' }))
  await db.transaction((tx) => changeCompetition(tx, { versionId, by, at }))
  const extending = performance.now() - began
  const start = performance.now()
  await tellAnnouncements(db, at)
  return { extending, telling: performance.now() - start }
}

/** With all that a published competition must have. */
async function complete(db: BenchDatabase['db'], competitionId: number): Promise<void> {
  const needs = [{ kk: 'Жарғы', ru: 'Устав' }]
  await db.update(competitions).set({ needs }).where(eq(competitions.id, competitionId))
  const paper = { kind: 'rules' as const, title: 'Ереже', fileName: 'a.pdf', fileKey: 'a', size: 1 }
  const languages = ['kk', 'ru'] as const
  await db
    .insert(competitionDocuments)
    .values(languages.map((language) => ({ competitionId, language, mime: 'application/pdf', ...paper })))
}

interface Look {
  find: number
  first: number
  whole: number
  people: number
}

async function measure(database: BenchDatabase, { id, deadline }: Competition): Promise<void> {
  const before = (hours: number) => new Date(deadline.getTime() - hours * HOUR)
  const rows: string[][] = []
  const look = async (what: string, now: Date) => {
    const { find, first, whole, people } = await sweep(database, now)
    rows.push([what, String(people), ms(find), people > 0 ? ms(first) : '-', ms(whole)])
  }
  await look('three days before: everybody', before(72))
  await look('a minute later: nobody new', before(71.98))
  await allSent(database)
  await look('a day before: everybody again', before(24))
  const { extending, telling } = await extend(database, id, new Date(deadline.getTime() + 24 * HOUR))
  await look('the deadline moved by a day', before(24))
  await look('a minute later: nobody new', before(23.98))
  console.log(`${DRAFTS} drafts of one competition (its people found in at most 2 s)`)
  console.log(
    `extending the deadline for all returns in ${ms(extending)} (at most 1000 ms); its audience is taken down in ${ms(telling)}`,
  )
  printTable(['sweep', 'people', 'found', 'first page written', 'whole sweep'], rows)
}

async function sweep({ db }: BenchDatabase, now: Date): Promise<Look> {
  const began = performance.now()
  await db.transaction((tx) => findDue(tx, now))
  const find = performance.now() - began
  let first = 0
  const start = performance.now()
  const people = await sweepReminders(db, now, () => {
    first ||= performance.now() - start
  })
  return { find, first, whole: performance.now() - start, people }
}

const allSent = ({ db }: BenchDatabase) =>
  db.execute(sql`update notifications set ended_at = due_at, outcome = 'sent' where ended_at is null`)
