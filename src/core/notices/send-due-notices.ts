import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { isComplete } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { notify } from '../notifications/notify.ts'
import { actorNow } from '../staff/grants-of.ts'
import { approvalNeeded } from './approval.ts'
import type { Notice } from './notice.ts'
import { release } from './send-notice.ts'

interface Due {
  approvalAbove: number
  /** Telegram ids of the first administrators. */
  staffIds: readonly number[]
  now: Date
}

/**
 * Sends the notices whose time has come, each in a transaction of its own. One that its author may not send alone
 * stays, and the author is told. Run twice or late it does no harm.
 */
export async function sendDueNotices(db: Db, due: Due): Promise<void> {
  const waiting = await db
    .select({ id: notices.id })
    .from(notices)
    .where(isDue(due.now))
    .orderBy(asc(notices.scheduledAt), asc(notices.id))
  for (const { id } of waiting) await db.transaction((tx) => sendDue(tx, id, due))
}

const isDue = (now: Date) =>
  and(lte(notices.scheduledAt, now), isNull(notices.sentAt), isNull(notices.discardedAt))

async function sendDue(db: Db, id: number, { approvalAbove, staffIds, now }: Due): Promise<void> {
  const [notice] = await db
    .select()
    .from(notices)
    .where(and(eq(notices.id, id), isDue(now)))
    .for('update', { skipLocked: true })
  if (!notice) return
  const author = await actorNow(db, notice.authorId, staffIds)
  if (!isComplete(notice.text) || (await approvalNeeded(db, notice, { author, approvalAbove })))
    await hold(db, notice, now)
  else await release(db, notice, now)
}

/** Better late than unseen by a second pair of eyes. */
async function hold(db: Db, { id, authorId, scheduledAt }: Notice, now: Date): Promise<void> {
  await db.update(notices).set({ scheduledAt: null }).where(eq(notices.id, id))
  await record(db, { at: now, event: 'notice-held', subject: `notice:${id}`, before: { at: scheduledAt } })
  await notify(db, [authorId], {
    cause: 'approval',
    causeKey: `${id}-held-${scheduledAt!.getTime()}`,
    data: { noticeId: id, about: 'held' },
    now,
  })
}
