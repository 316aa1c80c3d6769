import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { answers } from '../../database/schema/index.ts'

/** Nothing more is being written in this draft: the next text sent to a long field starts it anew. */
export async function finishField(db: Db, applicationId: number): Promise<void> {
  await db
    .update(answers)
    .set({ open: 0 })
    .where(and(eq(answers.applicationId, applicationId), eq(answers.open, 1)))
}
