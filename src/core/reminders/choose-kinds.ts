import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type DeadlineKind, people, REMINDER_KINDS } from '../../database/schema/index.ts'

/** At which distances from a deadline a person wants to be reminded; the longest first. */
export async function reminderKindsOf(db: Db, personId: number): Promise<readonly DeadlineKind[]> {
  const [row] = await db.select({ kinds: people.reminderKinds }).from(people).where(eq(people.id, personId))
  return REMINDER_KINDS.filter((kind) => row!.kinds.includes(kind))
}

/** Takes one in or out. One that is out is not sent even if it waits for the morning already. */
export async function flipReminderKind(db: Db, personId: number, kind: DeadlineKind): Promise<void> {
  const kinds = await reminderKindsOf(db, personId)
  const reminderKinds = REMINDER_KINDS.filter((one) => kinds.includes(one) !== (one === kind))
  await db.update(people).set({ reminderKinds }).where(eq(people.id, personId))
}
