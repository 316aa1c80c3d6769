import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import type { Actor } from '../staff/can.ts'
import { askingOf, otherStaff } from './approval.ts'
import { type Act, ensureComplete, lockDraft } from './notice.ts'

interface Asking extends Act {
  /** Telegram ids of all staff. */
  staffIds: readonly number[]
}

/**
 * Asks the other members of staff to look at a notice; returns how many were asked. Asked again, nothing happens.
 * @throws Refusal 'notice-incomplete', 'notice-no-second' and those of a draft
 */
export async function askApproval(db: Db, by: Actor, { noticeId, staffIds, now }: Asking): Promise<number> {
  const draft = ensureComplete(await lockDraft(db, by, noticeId))
  const others = await otherStaff(db, by, staffIds)
  if (others.length === 0) throw new Refusal('notice-no-second')
  if (draft.approvalAskedAt) return others.length
  await db.update(notices).set({ approvalAskedAt: now }).where(eq(notices.id, noticeId))
  const asking = askingOf({ ...draft, approvalAskedAt: now })
  await notify(db, others, {
    cause: 'approval',
    causeKey: `${noticeId}-asked-${asking}`,
    data: { noticeId, about: 'asked', asking },
    now,
  })
  const { text, audience } = draft
  await record(db, {
    at: now,
    by: by.id,
    event: 'notice-approval-asked',
    subject: `notice:${noticeId}`,
    after: { text, audience },
  })
  return others.length
}
