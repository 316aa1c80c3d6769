import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notifications } from '../../database/schema/index.ts'

interface Unwanted {
  /** `person_id = …` or `chat_id = …`. */
  addressee: SQL
  /** Which of the messages that wait. */
  which: SQL
  now: Date
}

/** Whoever says "no more of these" does not get those under way either. Returns how many were dropped. */
export async function dropUnwanted(db: Db, { addressee, which, now }: Unwanted): Promise<number> {
  const dropped = await db.execute(sql`
    update ${notifications} set ended_at = ${now.toISOString()}, outcome = 'dropped', error = 'unwanted'
    where ${addressee} and ended_at is null and claimed_at is null and ${which}`)
  return dropped.count
}
