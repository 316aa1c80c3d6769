import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements, competitions, notices, notifications } from '../../database/schema/index.ts'
import type { Attempt } from './end-chunk.ts'
import { notify } from './notify.ts'
import type { Notification } from './sender.ts'

/** Judged by its first messages: of so many, at most this share may be refused by Telegram as malformed. */
const FIRST = 50
const SHARE = 0.05

type Broadcast = Pick<Notification, 'cause' | 'causeKey' | 'data'>

/** Stops every broadcast of this chunk that fails from the start: better a late message than a thousand broken ones. */
export async function stopFailingBroadcasts(db: Db, attempts: readonly Attempt[], now: Date): Promise<void> {
  const failing = new Map<string, Broadcast>()
  for (const { notification, outcome } of attempts) {
    const broadcast = notification.cause === 'announcement' || notification.cause === 'notice'
    if (broadcast && outcome.as === 'failed')
      failing.set(`${notification.cause} ${notification.causeKey}`, notification)
  }
  for (const broadcast of failing.values()) {
    if ((await failedAmongFirst(db, broadcast)) > FIRST * SHARE) await stop(db, broadcast, now)
  }
}

async function failedAmongFirst(db: Db, { cause, causeKey }: Broadcast): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select (count(*) filter (where outcome = 'failed'))::int as count from (
      select outcome from notifications
      where cause = ${cause} and cause_key = ${causeKey} and outcome <> 'dropped'
      order by ended_at, id limit ${FIRST}) as first`)
  return row!.count
}

/** Drops what still waits and tells the author how many people were not reached. */
async function stop(db: Db, { cause, causeKey, data }: Broadcast, now: Date): Promise<void> {
  const dropped = await db
    .update(notifications)
    .set({ endedAt: now, outcome: 'dropped', error: STOPPED })
    .where(
      and(
        eq(notifications.cause, cause),
        eq(notifications.causeKey, causeKey),
        isNull(notifications.endedAt),
        isNull(notifications.claimedAt),
      ),
    )
    .returning({ id: notifications.id })
  if (dropped.length === 0) return
  const authorId = await authorOf(db, { cause, causeKey, data })
  await notify(db, authorId === null ? [] : [authorId], {
    cause: 'report',
    causeKey: `${cause}-${causeKey}-stopped`,
    data: { ...data, broadcast: cause, dropped: dropped.length },
    urgent: true,
    now,
  })
}

/** Why the rows of a stopped broadcast ended. */
export const STOPPED = 'broadcast-stopped'

async function authorOf(db: Db, { cause, causeKey }: Broadcast): Promise<number | null> {
  const id = Number(causeKey)
  if (cause === 'notice') {
    const [notice] = await db.select({ id: notices.authorId }).from(notices).where(eq(notices.id, id))
    return notice?.id ?? null
  }
  const [announcement] = await db
    .select({ id: competitions.publishedBy })
    .from(announcements)
    .innerJoin(competitions, eq(competitions.id, announcements.competitionId))
    .where(eq(announcements.id, id))
  return announcement?.id ?? null
}
