import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { broadcasts, notifications } from '../../database/schema/index.ts'
import { stamp } from '../../database/stamp.ts'
import type { Broadcast } from './broadcast.ts'

export interface FollowUp {
  /** The broadcast whose messages are changed. */
  broadcastId: number
  cause: 'correction' | 'removal'
  /** `<notice>-<revision>`. */
  causeKey: string
  authorId: number
  /** What the letter is made from; `messageId` is added to each. */
  data: Record<string, unknown>
  now: Date
}

/**
 * Goes after every message of a broadcast that arrived, in one statement. Returns how many there are. Those on their way
 * at this moment are found by `catchUpFollowUps`.
 */
export async function startFollowUp(
  db: Db,
  { broadcastId, cause, causeKey, authorId, data, now }: FollowUp,
): Promise<number> {
  const at = stamp(now)
  const [opened] = await db
    .insert(broadcasts)
    .values({ cause, causeKey, authorId, createdAt: now })
    .returning({ id: broadcasts.id })
  const added = await db.execute(sql`
    insert into ${notifications} (person_id, chat_id, broadcast_id, cause, cause_key, data, due_at, created_at)
    select person_id, chat_id, ${opened!.id}::int, ${cause}, ${causeKey},
      ${JSON.stringify(data)}::jsonb || jsonb_build_object('messageId', message_id), ${at}, ${at}
    from ${notifications} where broadcast_id = ${broadcastId} and outcome = 'sent' and message_id is not null
    order by id`)
  await db.execute(sql`update ${broadcasts} set audience = ${added.count} where id = ${opened!.id}`)
  return added.count
}

/** So long after a change a message may still arrive as it was: the slowest call, and what is remembered of its text. */
const ON_THE_WAY_SECONDS = 60

/** Goes after the messages that were on their way when a correction or removal began. Run twice or late it does no harm. */
export async function catchUpFollowUps(db: Db, now: Date): Promise<void> {
  const since = new Date(now.getTime() - 3 * ON_THE_WAY_SECONDS * 1000)
  const lately = await db
    .select()
    .from(broadcasts)
    .where(and(inArray(broadcasts.cause, ['correction', 'removal']), gt(broadcasts.createdAt, since)))
  for (const followUp of lately) await catchUp(db, followUp, now)
}

async function catchUp(db: Db, { id, cause, causeKey, createdAt }: Broadcast, now: Date): Promise<void> {
  const noticeId = causeKey.split('-')[0]!
  const at = stamp(now)
  const began = sql`${createdAt.toISOString()}::timestamptz`
  const added = await db.execute(sql`
    insert into ${notifications} (person_id, chat_id, broadcast_id, cause, cause_key, data, due_at, created_at)
    select n.person_id, n.chat_id, ${id}::int, ${cause}, ${causeKey},
      jsonb_build_object('noticeId', ${noticeId}::int, 'messageId', n.message_id), ${at}, ${at}
    from ${notifications} n join ${broadcasts} b on b.id = n.broadcast_id
    where b.cause = 'notice' and b.cause_key = ${noticeId} and n.outcome = 'sent' and n.message_id is not null
      and n.ended_at between ${began} - interval '5 s' and ${began} + make_interval(secs => ${ON_THE_WAY_SECONDS})
    order by n.id
    on conflict (cause, cause_key, (coalesce(person_id, -chat_id))) do nothing`)
  if (added.count === 0) return
  await db
    .update(broadcasts)
    .set({ audience: sql`${broadcasts.audience} + ${added.count}`, endedAt: null, tally: null })
    .where(eq(broadcasts.id, id))
}
