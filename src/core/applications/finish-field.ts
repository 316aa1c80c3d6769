import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { answers } from '../../database/schema/index.ts'

/** This person writes nothing more in this draft: the next text they send to a long field starts it anew. */
export async function finishField(db: Db, person: { id: number }, applicationId: number): Promise<void> {
  await db
    .update(answers)
    .set({ open: 0 })
    .where(
      and(eq(answers.applicationId, applicationId), eq(answers.open, 1), eq(answers.personId, person.id)),
    )
}
