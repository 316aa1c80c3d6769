import { and, isNotNull, lt, or } from 'drizzle-orm'
import type { Db } from '../database/client.ts'
import { inbox } from '../database/schema/index.ts'

/** Handled updates are kept so long: Telegram repeats none for more than a day, and they hold personal data. */
const KEPT_DAYS = 7

/** Deletes updates that were answered or set aside long ago. Their rows are the record that knows a repeat. */
export async function forgetUpdates(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000)
  const settled = or(isNotNull(inbox.repliedAt), isNotNull(inbox.setAsideAt))
  await db.delete(inbox).where(and(lt(inbox.receivedAt, before), settled))
}
