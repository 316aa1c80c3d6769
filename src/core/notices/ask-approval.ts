import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { countAudience } from '../notifications/audience.ts'
import { tell } from '../notifications/notify.ts'
import type { Actor } from '../staff/can.ts'
import { approvers, askingOf } from './approval.ts'
import { type Act, ensureComplete, lockDraft } from './notice.ts'

interface Asking extends Act {
  /** Telegram ids of the first administrators. */
  staffIds: readonly number[]
}

/**
 * Asks the others who may agree to look at a notice; returns how many were asked. Asked again, nothing happens.
 * @throws Refusal 'notice-incomplete', 'notice-no-second' and those of a draft
 */
export async function askApproval(db: Db, by: Actor, { noticeId, staffIds, now }: Asking): Promise<number> {
  const draft = ensureComplete(await lockDraft(db, by, noticeId))
  const others = approvers(by, staffIds)
  const { total } = await countAudience(db, others)
  if (total === 0) throw new Refusal('notice-no-second')
  if (draft.approvalAskedAt) return total
  await db.update(notices).set({ approvalAskedAt: now }).where(eq(notices.id, noticeId))
  const asking = askingOf({ ...draft, approvalAskedAt: now })
  await tell(db, others, {
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
  return total
}
