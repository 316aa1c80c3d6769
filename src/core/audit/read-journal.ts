import { and, asc, desc, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { auditEvents, competitions, people } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { type JournalFilter, journalWhere } from './journal-filter.ts'

/** One line of the journal. */
export interface Entry {
  id: number
  at: Date
  /** Null: the service itself. */
  by: Author | null
  event: string
  subject: string
  /** Of the competition it was done to, if it is one that is still there. */
  title: Localized | null
  before: unknown
  after: unknown
  reason: string | null
  fields: string[] | null
}

/** Who did it. Staff are named; of everybody else only the number is known to the journal's readers. */
export interface Author {
  id: number
  name: string | null
}

interface Reading {
  now: Date
  /** Telegram ids of ADMIN_IDS, who are staff as well. */
  staffIds: readonly number[]
}

interface Page extends Reading {
  filter: JournalFilter
  limit: number
  offset: number
}

/** The journal, the newest first, and how many lines fit. @throws Refusal 'not-staff', 'role-needed' */
export async function readJournal(
  db: Db,
  by: Actor,
  { filter, limit, offset, ...reading }: Page,
): Promise<{ entries: Entry[]; total: number }> {
  mustCan(by, 'readAudit')
  const where = journalWhere(filter, reading.now)
  const rows = await lines(db, where, reading)
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(limit)
    .offset(offset)
  return { entries: rows.map(asEntry), total: await db.$count(auditEvents, where) }
}

/** One line. @throws Refusal 'not-staff', 'role-needed', 'not-found' (a sealed one as well) */
export async function readEntry(
  db: Db,
  by: Actor,
  { id, ...reading }: Reading & { id: number },
): Promise<Entry> {
  mustCan(by, 'readAudit')
  const [row] = await lines(db, and(eq(auditEvents.id, id), journalWhere({}, reading.now))!, reading)
  if (!row) throw new Refusal('not-found')
  return asEntry(row)
}

/** The whole journal that fits, the oldest first, in pages: neither memory nor a cursor grows with it. */
export async function* journalPages(
  db: Db,
  { filter, ...reading }: Reading & { filter: JournalFilter },
): AsyncGenerator<Entry[]> {
  const size = 1000
  for (let last = 0; ; ) {
    const rows = await lines(
      db,
      sql`${auditEvents.id} > ${last} and ${journalWhere(filter, reading.now)}`,
      reading,
    )
      .orderBy(asc(auditEvents.id))
      .limit(size)
    if (rows.length > 0) yield rows.map(asEntry)
    if (rows.length < size) return
    last = rows.at(-1)!.id
  }
}

/** Members of staff who did something, by name. @throws Refusal 'not-staff', 'role-needed' */
export async function journalAuthors(
  db: Db,
  by: Actor,
  { staffIds }: Pick<Reading, 'staffIds'>,
): Promise<Author[]> {
  mustCan(by, 'readAudit')
  return db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(
      and(
        isStaff(staffIds),
        sql`exists (select 1 from ${auditEvents} where ${auditEvents.personId} = ${people.id})`,
      ),
    )
    .orderBy(asc(people.name), asc(people.id))
}

const isStaff = (staffIds: readonly number[]): SQL =>
  or(isNotNull(people.staffSince), inArray(people.telegramId, [...staffIds, -1]))!

const lines = (db: Db, where: SQL, { staffIds }: Reading) =>
  db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      personId: auditEvents.personId,
      name: sql<string | null>`case when ${isStaff(staffIds)} then ${people.name} end`,
      event: auditEvents.event,
      subject: auditEvents.subject,
      title: competitions.title,
      before: auditEvents.before,
      after: auditEvents.after,
      reason: auditEvents.reason,
      fields: auditEvents.fields,
    })
    .from(auditEvents)
    .leftJoin(people, eq(people.id, auditEvents.personId))
    .leftJoin(competitions, sql`'competition:' || ${competitions.id} = ${auditEvents.subject}`)
    .where(where)

function asEntry({ personId, name, ...line }: Awaited<ReturnType<typeof lines>>[number]): Entry {
  return { ...line, by: personId === null ? null : { id: personId, name } }
}
