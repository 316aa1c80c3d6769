import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import type { Attempt } from './end-chunk.ts'

/** Judged by its first messages: of so many, at most this share may be refused by Telegram as malformed. */
const FIRST = 50
const SHARE = 0.05

/**
 * Stops every broadcast of this chunk that fails from the start: better a late message than a thousand broken ones. What
 * waits is dropped, and the author told, when the broadcast is settled.
 */
export async function stopFailingBroadcasts(db: Db, attempts: readonly Attempt[], now: Date): Promise<void> {
  const failing = new Set<number>()
  for (const { notification, outcome } of attempts) {
    if (notification.broadcastId !== null && outcome.as === 'failed') failing.add(notification.broadcastId)
  }
  for (const id of failing) {
    if ((await failedAmongFirst(db, id)) <= FIRST * SHARE) continue
    await db.execute(sql`
      update broadcasts set stopped_at = ${now.toISOString()}
      where id = ${id} and stopped_at is null and cancelled_at is null and ended_at is null`)
  }
}

async function failedAmongFirst(db: Db, broadcastId: number): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select (count(*) filter (where outcome = 'failed'))::int as count from (
      select outcome from notifications
      where broadcast_id = ${broadcastId} and ended_at is not null and outcome <> 'dropped'
      order by ended_at, id limit ${FIRST}) as first`)
  return row!.count
}
