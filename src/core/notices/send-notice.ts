import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { isComplete } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Audience, countAudience, peopleWho } from '../notifications/audience.ts'
import { startBroadcast } from '../notifications/broadcast.ts'
import type { Actor } from '../staff/can.ts'
import { lockDraft } from './notice.ts'

/** Everybody who can be written to, by language. Readers of English get the Kazakh text when there is no other. */
export const countNoticeAudience = (db: Db): Promise<Audience> => countAudience(db, everybody)

const everybody = peopleWho({ wanted: sql`true` })

/**
 * Hands a notice over to be sent; returns how many people it is for.
 * @throws Refusal 'not-staff', 'not-found', 'notice-already-sent', 'notice-incomplete' (kk or ru is missing)
 */
export async function sendNotice(db: Db, by: Actor, noticeId: number, now: Date): Promise<number> {
  const draft = await lockDraft(db, by, noticeId)
  if (!isComplete(draft.text)) throw new Refusal('notice-incomplete')
  const audience = await startBroadcast(db, everybody, {
    cause: 'notice',
    causeKey: String(noticeId),
    authorId: by.id,
    data: { noticeId },
    now,
  })
  await db.update(notices).set({ sentAt: now }).where(eq(notices.id, noticeId))
  const after = { audience, text: draft.text }
  await record(db, { at: now, by: by.id, event: 'notice-sent', subject: `notice:${noticeId}`, after })
  return audience
}
