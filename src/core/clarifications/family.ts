import { eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'

/** The id of the row of the query around; written out, since drizzle drops the table's name in a list of columns. */
export const THIS = sql`clarifications.id`

export type Clarification = typeof clarifications.$inferSelect

/** A subquery of the ids of a question and of all that were merged into it, at once or by way of others. */
export const familyOf = (id: number | SQL): SQL => sql`
  (with recursive family as (
    select c.id from clarifications c where c.id = ${id}
    union select c.id from clarifications c join family on c.merged_into = family.id)
  select family.id from family)`

/** A subquery of the ids of people who wait for this answer: whoever asked, in whatever words, or said "the same question". */
export const askersOf = (id: number | SQL): SQL => sql`
  (select c.asked_by from clarifications c where c.asked_by is not null and c.id in ${familyOf(id)}
  union select s.person_id from same_questions s where s.clarification_id in ${familyOf(id)})`

/** How many people that is. */
export const askerCount = (id: SQL): SQL<number> =>
  sql<number>`(select count(*)::int from ${askersOf(id)} as asker)`

export async function countAskers(db: Db, id: number): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`select ${askerCount(sql`${id}::int`)} as count`)
  return row!.count
}

/** One question, kept from others until the end of the transaction. @throws Refusal not-found */
export async function lockClarification(db: Db, id: number): Promise<Clarification> {
  const [row] = await db.select().from(clarifications).where(eq(clarifications.id, id)).for('update')
  if (!row) throw new Refusal('not-found')
  return row
}

/** The question this one was merged into, however far away; itself when it was not. Locked. @throws Refusal not-found */
export async function lockMain(db: Db, id: number): Promise<Clarification> {
  let row = await lockClarification(db, id)
  while (row.mergedInto !== null) row = await lockClarification(db, row.mergedInto)
  return row
}
