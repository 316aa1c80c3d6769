import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { answers } from '../../database/schema/index.ts'
import { mustBeOpen, openDraft } from './open-draft.ts'

interface Confirming {
  by: { id: number }
  applicationId: number
  field: string
  receivedAt: Date
}

/** An answer that was copied, or whose field was corrected, is right as it stands. Confirmed twice, nothing more happens. */
export async function confirmAnswer(
  db: Db,
  { by, applicationId, field, receivedAt }: Confirming,
): Promise<void> {
  mustBeOpen(await openDraft(db, by, applicationId, { lock: true, to: 'answer' }), receivedAt)
  await db
    .update(answers)
    .set({ toConfirm: null })
    .where(and(eq(answers.applicationId, applicationId), eq(answers.field, field)))
}
