import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notifications } from '../../database/schema/index.ts'
import type { Notification } from './sender.ts'

/**
 * Claims up to `size` notifications that are due, urgent ones first. A row is claimed before it is sent, so that two
 * processes never send the same; the lease runs on the database's clock.
 */
export async function claimChunk(db: Db, size: number, now: Date): Promise<Notification[]> {
  const rows = await db.execute<Row>(sql`
    with next as (
      select id from notifications
      where ended_at is null and claimed_at is null and due_at <= ${now.toISOString()}
      order by urgent desc, due_at, id limit ${size} for update skip locked)
    update notifications set claimed_at = now(), attempts = attempts + 1
    from next, people where notifications.id = next.id and people.id = notifications.person_id
    returning notifications.id, person_id as "personId", telegram_id as "telegramId", coalesce(locale, 'kk') as locale,
      cause, cause_key as "causeKey", data, expires_at as "expiresAt", repeated`)
  return [...rows].map((row) => ({
    ...row,
    expiresAt: row.expiresAt === null ? null : new Date(row.expiresAt),
  }))
}

interface Row extends Omit<Notification, 'expiresAt'>, Record<string, unknown> {
  expiresAt: string | null
}

const waiting = (now: Date): SQL =>
  sql`ended_at is null and claimed_at is null and due_at <= ${now.toISOString()}`

/** How many notifications are due and not in hand; counted no further than `limit`. */
export async function countWaiting(db: Db, now: Date, limit: number): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from (select 1 from ${notifications} where ${waiting(now)} limit ${limit}) as due`)
  return row!.count
}
