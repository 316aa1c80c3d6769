import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import type { Actor } from '../staff/can.ts'
import { type Act, lockDraft } from './notice.ts'

/** Puts a draft away for good; one that was scheduled does not go out. @throws Refusal those of a draft */
export async function discardNotice(db: Db, by: Actor, { noticeId, now }: Act): Promise<void> {
  const { text } = await lockDraft(db, by, noticeId)
  await db.update(notices).set({ discardedAt: now, scheduledAt: null }).where(eq(notices.id, noticeId))
  await record(db, {
    at: now,
    by: by.id,
    event: 'notice-discarded',
    subject: `notice:${noticeId}`,
    before: { text },
  })
}
