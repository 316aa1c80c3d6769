import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { isComplete, type Localized } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'

/** A broadcast by staff: a draft until it is sent. */
export type Notice = typeof notices.$inferSelect

/** One use case's subject and moment. */
export interface Act {
  noticeId: number
  now: Date
}

/** A notice, whoever wrote it. @throws Refusal 'not-staff', 'not-found' */
export async function getNotice(db: Db, by: Actor, noticeId: number): Promise<Notice> {
  mustCan(by, 'readNotices')
  const notice = await findNotice(db, noticeId)
  if (!notice || notice.discardedAt) throw new Refusal('not-found')
  return notice
}

/** A notice for whoever writes letters; undefined when there is none. */
export async function findNotice(db: Db, noticeId: number): Promise<Notice | undefined> {
  const [notice] = await db.select().from(notices).where(eq(notices.id, noticeId))
  return notice
}

/** A notice that was sent and not taken back, as anyone may read it; undefined when there is none. */
export async function sentNotice(db: Db, noticeId: number): Promise<Notice | undefined> {
  const notice = await findNotice(db, noticeId)
  return notice?.sentAt && !notice.removedAt ? notice : undefined
}

/** Kept from others until the end of the transaction. @throws Refusal as `getNotice` does */
export async function lockNotice(db: Db, by: Actor, noticeId: number): Promise<Notice> {
  await db.select({ id: notices.id }).from(notices).where(eq(notices.id, noticeId)).for('update')
  return getNotice(db, by, noticeId)
}

/** The author's own notice, to be changed. @throws also 'notice-not-yours', 'notice-already-sent' */
export async function lockDraft(db: Db, by: Actor, noticeId: number): Promise<Notice> {
  mustCan(by, 'writeNotice')
  const notice = await lockNotice(db, by, noticeId)
  if (notice.authorId !== by.id) throw new Refusal('notice-not-yours')
  if (notice.sentAt) throw new Refusal('notice-already-sent')
  return notice
}

/** @throws Refusal 'notice-incomplete' when kk or ru is missing */
export function ensureComplete(notice: Notice): Notice & { text: Localized } {
  const { text } = notice
  if (!isComplete(text)) throw new Refusal('notice-incomplete')
  return { ...notice, text }
}

type Change = Partial<Pick<Notice, 'text' | 'media' | 'links' | 'audience'>>

/** Changes what readers get or who they are: whatever was approved before is to be approved again. */
export async function changeDraft(
  db: Db,
  by: Actor,
  draft: Notice,
  change: Change,
  now: Date,
): Promise<Notice> {
  const [changed] = await db
    .update(notices)
    .set({ ...change, approvalAskedAt: null, approvedAt: null, approvedBy: null })
    .where(eq(notices.id, draft.id))
    .returning()
  if (draft.approvalAskedAt)
    await record(db, { at: now, by: by.id, event: 'notice-approval-void', subject: `notice:${draft.id}` })
  return changed!
}
