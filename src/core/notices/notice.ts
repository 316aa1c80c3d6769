import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import { type Actor, can } from '../staff/can.ts'

/** A broadcast by staff: a draft until it is sent. */
export type Notice = typeof notices.$inferSelect

/** Telegram takes 4096 characters a message; the rest is room for the heading and marks. */
export const NOTICE_LIMIT = 3500

/** The author's notice. @throws Refusal 'not-staff', 'not-found' */
export async function getNotice(db: Db, by: Actor, noticeId: number): Promise<Notice> {
  if (!can.sendNotice(by)) throw new Refusal('not-staff')
  const [notice] = await db.select().from(notices).where(eq(notices.id, noticeId))
  if (!notice || notice.discardedAt) throw new Refusal('not-found')
  return notice
}

/** A notice that was sent, as anyone may read it; undefined when there is none. */
export async function sentNotice(db: Db, noticeId: number): Promise<Notice | undefined> {
  const [notice] = await db.select().from(notices).where(eq(notices.id, noticeId))
  return notice?.sentAt ? notice : undefined
}

/** The author's notice, to be changed: kept from others until the end of the transaction. @throws also 'notice-already-sent' */
export async function lockDraft(db: Db, by: Actor, noticeId: number): Promise<Notice> {
  await db.select({ id: notices.id }).from(notices).where(eq(notices.id, noticeId)).for('update')
  const notice = await getNotice(db, by, noticeId)
  if (notice.sentAt) throw new Refusal('notice-already-sent')
  return notice
}

/** The notice this person left unfinished, if any. */
export async function unfinishedNotice(db: Db, by: Actor): Promise<Notice | undefined> {
  const [notice] = await db
    .select()
    .from(notices)
    .where(and(eq(notices.authorId, by.id), isNull(notices.sentAt), isNull(notices.discardedAt)))
    .orderBy(desc(notices.id))
    .limit(1)
  return notice
}
