import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import type { Tally } from '../../database/schema/index.ts'
import { countOutcomes } from './broadcast-report.ts'
import { notify } from './notify.ts'

/** Rows dropped in one statement: few enough not to keep others waiting. */
const PAGE = 5_000

interface Open extends Record<string, unknown> {
  id: number
  cause: string
  causeKey: string
  authorId: number | null
  over: 'cancelled' | 'stopped' | null
}

/**
 * Brings broadcasts to their end: drops what waits of those cancelled or stopped, a page at a time, writes down how many
 * ended how once nothing waits any more, and tells the author. Run twice or late it does no harm.
 */
export async function settleBroadcasts(db: Db, now: Date): Promise<void> {
  const open = await db.execute<Open>(sql`
    select id, cause, cause_key as "causeKey", author_id as "authorId",
      case when cancelled_at is not null then 'cancelled' when stopped_at is not null then 'stopped' end as over
    from broadcasts where ended_at is null order by id`)
  for (const broadcast of open) {
    if (broadcast.over) await dropWaiting(db, broadcast, now)
    if (!(await anyLeft(db, broadcast.id))) await end(db, broadcast, now)
  }
}

/**
 * What joined a digest in the moment that ended it goes by itself. Reads every notification there is, and seldom finds one:
 * not to be run often.
 */
export async function releaseStranded(db: Db): Promise<void> {
  await db.execute(sql`
    update notifications n set carrier_id = null from notifications carrier
    where n.carrier_id = carrier.id and n.ended_at is null and carrier.ended_at is not null`)
}

async function dropWaiting(db: Db, { id, over }: Open, now: Date): Promise<void> {
  for (;;) {
    const dropped = await db.execute(sql`
      update notifications set ended_at = ${now.toISOString()}, outcome = 'dropped', error = ${over}
      where id = any(array(
        select id from notifications
        where broadcast_id = ${id} and ended_at is null and claimed_at is null limit ${PAGE}))`)
    if (dropped.count < PAGE) return
  }
}

async function anyLeft(db: Db, broadcastId: number): Promise<boolean> {
  const [row] = await db.execute<{ left: boolean }>(sql`
    select exists (select 1 from notifications where broadcast_id = ${broadcastId} and ended_at is null) as left`)
  return row!.left
}

async function end(db: Db, { id, cause, causeKey, authorId, over }: Open, now: Date): Promise<void> {
  const tally = await countOutcomes(db, id)
  await db.transaction(async (tx) => {
    const ended = await tx.execute(sql`
      update broadcasts set ended_at = ${now.toISOString()}, tally = ${JSON.stringify(tally)}::jsonb
      where id = ${id} and ended_at is null`)
    if (ended.count === 0 || authorId === null || told(tally) === 0) return
    await notify(tx, [authorId], {
      cause: 'report',
      causeKey: `broadcast-${id}`,
      data: { broadcastId: id, broadcast: cause, subjectId: Number(causeKey.split('-')[0]), over, ...tally },
      now,
    })
  })
}

const told = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0)
