import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notices } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from '../staff/can.ts'
import { type Act, ensureComplete, lockDraft } from './notice.ts'

/** Nobody means a year that is far away. */
const LATEST_MS = 366 * 86_400_000

/** It goes out at this moment. @throws Refusal 'notice-incomplete', 'notice-when-past', 'not-found' (a correction) and those of a draft */
export async function scheduleNotice(
  db: Db,
  by: Actor,
  { noticeId, at, now }: Act & { at: Date },
): Promise<void> {
  const { scheduledAt, audience } = ensureComplete(await lockDraft(db, by, noticeId))
  // What is wrong is put right at once.
  if (audience.corrects !== undefined) throw new Refusal('not-found')
  if (at <= now || at.getTime() > now.getTime() + LATEST_MS) throw new Refusal('notice-when-past')
  await db.update(notices).set({ scheduledAt: at }).where(eq(notices.id, noticeId))
  await record(db, {
    at: now,
    by: by.id,
    event: 'notice-scheduled',
    subject: `notice:${noticeId}`,
    before: { at: scheduledAt },
    after: { at },
  })
}

/** It waits for its author again. @throws Refusal those of a draft */
export async function unscheduleNotice(db: Db, by: Actor, { noticeId, now }: Act): Promise<void> {
  const { scheduledAt } = await lockDraft(db, by, noticeId)
  if (!scheduledAt) return
  await db.update(notices).set({ scheduledAt: null }).where(eq(notices.id, noticeId))
  await record(db, {
    at: now,
    by: by.id,
    event: 'notice-unscheduled',
    subject: `notice:${noticeId}`,
    before: { at: scheduledAt },
  })
}
