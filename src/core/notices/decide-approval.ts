import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { auditEvents, notices } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { askingOf } from './approval.ts'
import { type Act, lockNotice, type Notice } from './notice.ts'

interface Decision extends Act {
  /** Which asking was seen (`askingOf`). */
  asking: number
}

/** Agrees to a notice as it was shown. @throws Refusal 'not-staff', 'notice-own-approval', 'notice-not-asked' */
export async function approveNotice(db: Db, by: Actor, decision: Decision): Promise<Notice> {
  const notice = await lockAsked(db, by, decision)
  const { noticeId, now } = decision
  const approved = { approvedAt: now, approvedBy: by.id }
  await db.update(notices).set(approved).where(eq(notices.id, noticeId))
  await tellAuthor(db, notice, 'approved', decision)
  const { text, audience } = notice
  await record(db, {
    at: now,
    by: by.id,
    event: 'notice-approved',
    subject: `notice:${noticeId}`,
    after: { text, audience },
  })
  return { ...notice, ...approved }
}

/** Most characters of a reason. */
export const REASON_LIMIT = 500
const RETURNED = 'notice-returned'

/** Sends a notice back to its author. @throws Refusal also 'text-empty', 'text-too-long' */
export async function returnNotice(
  db: Db,
  by: Actor,
  decision: Decision & { reason: string },
): Promise<Notice> {
  const notice = await lockAsked(db, by, decision)
  const { noticeId, now } = decision
  const reason = decision.reason.trim()
  if (reason === '') throw new Refusal('text-empty')
  if (reason.length > REASON_LIMIT) throw new Refusal('text-too-long', { most: REASON_LIMIT })
  await db.update(notices).set({ approvalAskedAt: null }).where(eq(notices.id, noticeId))
  await record(db, { at: now, by: by.id, event: RETURNED, subject: `notice:${noticeId}`, after: { reason } })
  await tellAuthor(db, notice, 'returned', decision)
  return { ...notice, approvalAskedAt: null }
}

/** Why a notice was last sent back; undefined when it never was. */
export async function returnReason(db: Db, noticeId: number): Promise<string | undefined> {
  const [event] = await db
    .select({ after: auditEvents.after })
    .from(auditEvents)
    .where(and(eq(auditEvents.subject, `notice:${noticeId}`), eq(auditEvents.event, RETURNED)))
    .orderBy(desc(auditEvents.id))
    .limit(1)
  return (event?.after as { reason?: string } | undefined)?.reason
}

async function lockAsked(db: Db, by: Actor, { noticeId, asking }: Decision): Promise<Notice> {
  const notice = await lockNotice(db, by, noticeId)
  if (by.id === notice.authorId) throw new Refusal('notice-own-approval')
  mustCan(by, 'approveNotice', notice)
  const open = notice.approvalAskedAt && !notice.approvedAt && !notice.sentAt
  if (!open || askingOf(notice) !== asking) throw new Refusal('notice-not-asked', { noticeId })
  return notice
}

const tellAuthor = (db: Db, { id, authorId }: Notice, about: string, { asking, now }: Decision) =>
  notify(db, [authorId], {
    cause: 'approval',
    causeKey: `${id}-${about}-${asking}`,
    data: { noticeId: id, about, asking },
    now,
  })
