import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { startBroadcast } from '../notifications/broadcast.ts'
import type { Actor } from '../staff/can.ts'
import { ensureApproved } from './approval.ts'
import { noticeAddressees } from './audience.ts'
import { applyCorrection } from './correct-notice.ts'
import { countNotice, isSealed } from './count-audience.ts'
import { type Act, ensureComplete, lockDraft, type Notice } from './notice.ts'

export interface Sending extends Act {
  /** To more than so many it goes only with a second member of staff. */
  approvalAbove: number
}

/**
 * Hands a notice over to be sent at once, or a correction to whoever got what it corrects.
 * @throws Refusal 'notice-incomplete', 'notice-approval-needed', 'notice-approval-role', 'notice-nobody', 'notice-unchanged' and those of a draft
 */
export async function sendNotice(
  db: Db,
  by: Actor,
  { noticeId, approvalAbove, now }: Sending,
): Promise<void> {
  const draft = ensureComplete(await lockDraft(db, by, noticeId))
  await ensureApproved(db, draft, { author: by, approvalAbove })
  const { audience } = draft
  // That nobody applied must not be told by a refusal either.
  const anybody = (await isSealed(db, audience, now)) || (await countNotice(db, audience)).total > 0
  if (!anybody && audience.corrects === undefined) throw new Refusal('notice-nobody')
  await release(db, draft, now, by.id)
}

/** Takes its audience down and lets it go. `by` is absent when it goes by itself at its time. */
export async function release(db: Db, notice: Notice, now: Date, by?: number): Promise<void> {
  const { id, authorId, audience, text } = notice
  if (audience.corrects !== undefined) return applyCorrection(db, notice, now, by)
  const told = await startBroadcast(db, noticeAddressees(audience), {
    cause: 'notice',
    causeKey: String(id),
    authorId,
    data: { noticeId: id },
    now,
  })
  await db.update(notices).set({ sentAt: now, scheduledAt: null }).where(eq(notices.id, id))
  const after = { text, audience, ...(!(await isSealed(db, audience, now)) && { told }) }
  await record(db, { at: now, by, event: 'notice-sent', subject: `notice:${id}`, after })
}
