import { isDeepStrictEqual } from 'node:util'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { findBroadcast } from '../notifications/broadcast.ts'
import { startFollowUp } from '../notifications/follow-up.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { type Act, lockNotice, type Notice } from './notice.ts'

/**
 * Begins a correction of a notice that was sent, or goes on with one's own: a draft with the same content, for whoever got
 * it. It is written, looked at, approved and sent as any other. @throws Refusal 'not-staff', 'notice-not-sent', 'notice-removed'
 */
export async function startCorrection(db: Db, by: Actor, { noticeId, now }: Act): Promise<Notice> {
  const notice = await lockNotice(db, by, noticeId)
  mustCan(by, 'writeNotice')
  if (!notice.sentAt) throw new Refusal('notice-not-sent')
  if (notice.removedAt) throw new Refusal('notice-removed')
  const [open] = await db
    .select()
    .from(notices)
    .where(
      and(
        eq(notices.authorId, by.id),
        isNull(notices.sentAt),
        isNull(notices.discardedAt),
        sql`${notices.audience} ->> 'corrects' = ${String(noticeId)}`,
      ),
    )
    .limit(1)
  if (open) return open
  const [draft] = await db
    .insert(notices)
    .values({
      ...contentOf(notice),
      audience: { corrects: noticeId },
      authorId: by.id,
      createdAt: now,
    })
    .returning()
  return draft!
}

/**
 * Puts the corrected content in place of the old: those who have the notice see it change, those still waiting get the new.
 * @throws Refusal 'notice-removed', 'notice-unchanged'
 */
export async function applyCorrection(db: Db, draft: Notice, now: Date, by?: number): Promise<void> {
  const id = draft.audience.corrects!
  const [notice] = await db.select().from(notices).where(eq(notices.id, id)).for('update')
  if (!notice || notice.removedAt) throw new Refusal('notice-removed')
  const after = contentOf(draft)
  const before = contentOf(notice)
  if (isDeepStrictEqual(after, before)) throw new Refusal('notice-unchanged')
  const revision = notice.revision + 1
  await db
    .update(notices)
    .set({ ...after, revision })
    .where(eq(notices.id, id))
  // The draft has done its work.
  await db.update(notices).set({ discardedAt: now, scheduledAt: null }).where(eq(notices.id, draft.id))
  const broadcast = await findBroadcast(db, 'notice', id)
  await startFollowUp(db, {
    broadcastId: broadcast!.id,
    cause: 'correction',
    causeKey: `${id}-${revision}`,
    authorId: draft.authorId,
    data: { noticeId: id },
    now,
  })
  await record(db, { at: now, by, event: 'notice-corrected', subject: `notice:${id}`, before, after })
}

const contentOf = ({ text, media, links }: Notice) => ({ text, media, links })
