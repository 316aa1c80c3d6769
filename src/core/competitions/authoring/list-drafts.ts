import { desc, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { competitions } from '../../../database/schema/index.ts'
import type { Localized } from '../../../language/locale.ts'
import { type Actor, can, mustCan } from '../../staff/can.ts'

export type DraftLine = Pick<
  typeof competitions.$inferSelect,
  'id' | 'code' | 'title' | 'customer' | 'createdBy'
>

/** Every draft this person may write, their own first, then the newest. @throws Refusal 'not-staff', 'role-needed' */
export async function listDrafts(db: Db, by: Actor): Promise<DraftLine[]> {
  mustCan(by, 'authorSomewhere')
  const { id, code, title, customer, regions, createdBy } = competitions
  const rows = await db
    .select({ id, code, title, customer, regions, createdBy })
    .from(competitions)
    .where(isNull(competitions.publishedAt))
    .orderBy(desc(sql`${createdBy} is not distinct from ${by.id}::int`), desc(id))
  return rows.filter((draft) => can.authorCompetition(by, draft))
}

const MOST = 40

/** Customers written before, by the newest competition of each: their names need not be typed again. */
export async function knownCustomers(
  db: Db,
  by: Actor,
): Promise<{ competitionId: number; customer: Localized }[]> {
  mustCan(by, 'authorSomewhere')
  const { id, customer, regions, publishedAt } = competitions
  const rows = await db
    .select({ id, customer, regions, publishedAt })
    .from(competitions)
    .orderBy(desc(id))
    .limit(1000)
  const named = new Map<string, { competitionId: number; customer: Localized }>()
  const seen = rows.filter((row) => row.publishedAt !== null || can.authorCompetition(by, row))
  for (const { id: competitionId, customer: name } of seen)
    if (name.kk && name.ru && !named.has(name.kk)) named.set(name.kk, { competitionId, customer: name })
  return [...named.values()].slice(0, MOST)
}
