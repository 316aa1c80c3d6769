import { eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { settings } from '../../database/schema/index.ts'

// An answer for its asker alone is the exception, so it is marked beside the questions and not in each of them.

const PREFIX = 'clarification-private:'

/** Whether this question was answered to its asker alone: neither it nor its answer is ever shown to others. */
export const isPrivateSql = (id: number | SQL): SQL =>
  sql`exists (select 1 from ${settings} where ${settings.key} = ${PREFIX} || ${id}::text)`

export async function isPrivate(db: Db, id: number): Promise<boolean> {
  return (await db.$count(settings, eq(settings.key, PREFIX + id))) > 0
}

export async function markPrivate(db: Db, id: number, now: Date): Promise<void> {
  await db
    .insert(settings)
    .values({ key: PREFIX + id, value: { at: now.toISOString() } })
    .onConflictDoNothing()
}
