import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import type { BroadcastCause, Tally } from '../../database/schema/index.ts'
import { type Broadcast, findBroadcast } from './broadcast.ts'

/** Where a broadcast stands; counted from the rows, never kept as counters while it goes on. */
export interface BroadcastReport extends Tally {
  broadcast: Broadcast
  /** Neither sent nor given up. */
  waiting: number
  /** Of these, so many are held for the end of quiet hours or for a digest. */
  held: number
  /** Messages a second over the last seconds; 0 when none went out. */
  rate: number
  /** Why messages failed, were dropped or are unknown, the most frequent first. */
  reasons: { error: string; count: number }[]
}

/** The rate is taken over so many seconds. */
const LATELY_SECONDS = 10
const FEW_REASONS = 5

/** Undefined before the broadcast began. */
export async function broadcastReport(
  db: Db,
  cause: BroadcastCause,
  causeKey: string | number,
  now: Date,
): Promise<BroadcastReport | undefined> {
  const broadcast = await findBroadcast(db, cause, causeKey)
  if (!broadcast) return undefined
  const { id, audience } = broadcast
  const tally = broadcast.tally ?? (await countOutcomes(db, id))
  const ended = tally.sent + tally.blocked + tally.failed + tally.unknown + tally.dropped
  const waiting = Math.max(0, audience - ended)
  return {
    ...tally,
    broadcast,
    waiting,
    held: waiting > 0 ? await countHeld(db, id, now) : 0,
    rate: waiting > 0 ? await rateOf(db, id, now) : 0,
    reasons: await reasonsOf(db, id),
  }
}

/** How many notifications of a broadcast ended how; costs as much as have ended, however many wait. */
export async function countOutcomes(db: Db, broadcastId: number): Promise<Tally> {
  const [row] = await db.execute<Tally & Record<string, unknown>>(sql`
    select ${count('sent')}, ${count('blocked')}, ${count('failed')}, ${count('unknown')}, ${count('dropped')},
      (count(*) filter (where repeated))::int as repeated
    from notifications where broadcast_id = ${broadcastId} and ended_at is not null`)
  return row!
}

const count = (outcome: string) =>
  sql`(count(*) filter (where outcome = ${sql.raw(`'${outcome}'`)}))::int as ${sql.identifier(outcome)}`

/** Two counts, each by an index of its own: by day nearly all wait and none is held, and none of those is read. */
async function countHeld(db: Db, broadcastId: number, now: Date): Promise<number> {
  const open = sql`broadcast_id = ${broadcastId} and ended_at is null and due_at > ${now.toISOString()}`
  const [row] = await db.execute<{ held: number }>(sql`
    select (select count(*) from notifications
        where ${open} and broadcast_id is not null and claimed_at is null and carrier_id is null)::int
      + (select count(*) from notifications where ${open} and carrier_id is not null)::int as held`)
  return row!.held
}

async function rateOf(db: Db, broadcastId: number, now: Date): Promise<number> {
  const since = new Date(now.getTime() - LATELY_SECONDS * 1000)
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from notifications
    where broadcast_id = ${broadcastId} and ended_at > ${since.toISOString()} and outcome = 'sent'`)
  return row!.count / LATELY_SECONDS
}

async function reasonsOf(db: Db, broadcastId: number): Promise<BroadcastReport['reasons']> {
  const rows = await db.execute<{ error: string; count: number }>(sql`
    select error, count(*)::int as count from notifications
    where broadcast_id = ${broadcastId} and ended_at is not null and outcome <> 'sent' and error is not null
    group by error order by count(*) desc, error limit ${FEW_REASONS}`)
  return [...rows]
}
