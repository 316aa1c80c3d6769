import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notifications } from '../../database/schema/index.ts'
import type { Notification } from './sender.ts'

/**
 * Claims up to `size` notifications that are due: personal ones first, the urgent before all, then those of the broadcasts
 * that go on, the oldest broadcast first. A row is claimed before it is sent, so that two processes never send the same;
 * the lease runs on the database's clock.
 */
export async function claimChunk(db: Db, size: number, now: Date): Promise<Notification[]> {
  const personal = await claim(db, personalWaiting(now), sql`urgent desc, due_at, id`, size)
  if (personal.length === size) return personal
  const claimed = [...personal]
  for (const broadcastId of await broadcastsWithWork(db, now)) {
    const left = size - claimed.length
    if (left === 0) break
    claimed.push(...(await claim(db, broadcastWaiting(sql`${broadcastId}`, now), sql`due_at, id`, left)))
  }
  return claimed
}

async function claim(db: Db, waiting: SQL, order: SQL, size: number): Promise<Notification[]> {
  const rows = await db.execute<Row>(sql`
    with next as (
      select id, person_id, chat_id from ${notifications} where ${waiting} order by ${order} limit ${size} for update skip locked)
    update notifications n set claimed_at = now(), attempts = attempts + 1
    from next left join people p on p.id = next.person_id left join chats c on c.id = next.chat_id
    where n.id = next.id
    returning n.id, n.person_id as "personId", n.chat_id as "chatId", n.broadcast_id as "broadcastId",
      coalesce(p.telegram_id, c.telegram_id) as "telegramId", coalesce(p.locale, c.locale, 'kk') as locale,
      n.cause, n.cause_key as "causeKey", n.data, n.expires_at as "expiresAt", n.attempts, n.repeated`)
  return [...rows].map((row) => ({
    ...row,
    expiresAt: row.expiresAt === null ? null : new Date(row.expiresAt),
  }))
}

interface Row extends Omit<Notification, 'expiresAt'>, Record<string, unknown> {
  expiresAt: string | null
}

const free = sql`ended_at is null and claimed_at is null and carrier_id is null`

const personalWaiting = (now: Date): SQL =>
  sql`${free} and broadcast_id is null and due_at <= ${now.toISOString()}`

const broadcastWaiting = (id: SQL, now: Date): SQL =>
  sql`${free} and broadcast_id is not null and broadcast_id = ${id} and due_at <= ${now.toISOString()}`

/** A paused, cancelled or stopped broadcast keeps its rows; none of them is claimed. */
const goingOn = sql`ended_at is null and paused_at is null and cancelled_at is null and stopped_at is null`

async function broadcastsWithWork(db: Db, now: Date): Promise<number[]> {
  // Not `exists`: once the statistics know of a large audience, that is planned as a join that reads all of it.
  const rows = await db.execute<{ id: number }>(sql`
    select id from broadcasts as broadcast
      cross join lateral (select 1 from notifications where ${broadcastWaiting(sql`broadcast.id`, now)} limit 1) as due
    where ${goingOn}
    order by id`)
  return [...rows].map(({ id }) => id)
}

/** How many notifications are due and not in hand; counted no further than `limit`. */
export async function countWaiting(db: Db, now: Date, limit: number): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      (select 1 from notifications where ${personalWaiting(now)} limit ${limit})
      union all
      (select 1 from (select id as broadcast from broadcasts where ${goingOn}) as b
        cross join lateral (select 1 from notifications where ${broadcastWaiting(sql`broadcast`, now)} limit ${limit}) as due)
      limit ${limit}) as due`)
  return row!.count
}
