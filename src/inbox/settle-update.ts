import { eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../database/client.ts'
import { inbox } from '../database/schema/index.ts'

/** Part of the transaction of the use case: committed together or not at all. */
export async function markDone(db: Db, id: number, now: Date): Promise<void> {
  await db.update(inbox).set({ doneAt: now }).where(eq(inbox.id, id))
}

/** The person has the reply; the chat's next update may go. */
export async function markReplied(db: Db, ids: number[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await db
    .update(inbox)
    .set({ doneAt: sql`coalesce(done_at, ${now.toISOString()}::timestamptz)`, repliedAt: now })
    .where(inArray(inbox.id, ids))
}

/** Given back at once after a fault, to be tried again. */
export async function release(db: Db, id: number, fault: string): Promise<void> {
  await db.update(inbox).set({ claimedUntil: null, fault }).where(eq(inbox.id, id))
}

/** Failed for good; the chat goes on without it. */
export async function setAside(db: Db, id: number, fault: string, now: Date): Promise<void> {
  await db.update(inbox).set({ setAsideAt: now, fault }).where(eq(inbox.id, id))
}
