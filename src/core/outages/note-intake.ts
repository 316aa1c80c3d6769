import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { outages } from '../../database/schema/index.ts'
import { settleOutage } from './settle-outage.ts'

/** Longer than any pause between two long polls: silence beyond it is an outage. In seconds. */
export const SILENCE = 60

/**
 * Updates from Telegram reach us. A silence before it is written down as an outage, and the deadlines it cost are made up for
 * in the same transaction: what was sent meanwhile and arrives now is then judged by the new ones.
 */
export async function noteIntake(db: Db, now: Date): Promise<void> {
  const silent = await silenceBefore(db, now)
  await db.execute(sql`
    insert into heartbeats (part, at, real_at) values ('intake', ${now.toISOString()}, clock_timestamp())
    on conflict (part) do update set at = excluded.at, real_at = excluded.real_at`)
  if (silent < SILENCE) return
  const span = { beganAt: new Date(now.getTime() - silent * 1000), endedAt: now }
  const [outage] = await db.insert(outages).values(span).returning()
  await settleOutage(db, { ...span, id: outage!.id }, now)
}

/** In seconds; by our clock and by the database's, whichever is shorter: a clock that was moved is no silence. */
async function silenceBefore(db: Db, now: Date): Promise<number> {
  const [last] = await db.execute<{ ours: number; real: number }>(sql`
    select extract(epoch from ${now.toISOString()}::timestamptz - at)::float8 as ours,
      extract(epoch from clock_timestamp() - real_at)::float8 as real
    from heartbeats where part = 'intake' for update`)
  return last ? Math.min(last.ours, last.real) : 0
}
