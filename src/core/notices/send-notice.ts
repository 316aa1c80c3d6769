import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { isComplete } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Audience, countReachable } from '../notifications/audience.ts'
import { type BroadcastReport, broadcastReport } from '../notifications/broadcast-report.ts'
import { notifyWhere } from '../notifications/notify.ts'
import type { Actor } from '../staff/can.ts'
import { lockDraft } from './notice.ts'

/** Everybody who can be written to, by language. Readers of English get the Kazakh text when there is no other. */
export const countNoticeAudience = (db: Db): Promise<Audience> => countReachable(db)

/**
 * Hands a notice over to be sent; returns how many people it is for.
 * @throws Refusal 'not-staff', 'not-found', 'notice-already-sent', 'notice-incomplete' (kk or ru is missing)
 */
export async function sendNotice(db: Db, by: Actor, noticeId: number, now: Date): Promise<number> {
  const draft = await lockDraft(db, by, noticeId)
  if (!isComplete(draft.text)) throw new Refusal('notice-incomplete')
  const audience = await notifyWhere(db, sql`true`, {
    cause: 'notice',
    causeKey: String(noticeId),
    data: { noticeId },
    now,
  })
  await db.update(notices).set({ sentAt: now, audience }).where(eq(notices.id, noticeId))
  const after = { audience, text: draft.text }
  await record(db, { at: now, by: by.id, event: 'notice-sent', subject: `notice:${noticeId}`, after })
  return audience
}

/** How far the sending has come. */
export const noticeReport = (db: Db, noticeId: number): Promise<BroadcastReport> =>
  broadcastReport(db, 'notice', String(noticeId))
