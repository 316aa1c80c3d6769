import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { forms } from '../../database/schema/index.ts'

/** Whether the official text of the form was read; false for one that is a draft of ours, to be confirmed. */
export async function formConfirmed(db: Db, formId: number | null): Promise<boolean> {
  if (formId === null) return true
  const [form] = await db.select({ definition: forms.definition }).from(forms).where(eq(forms.id, formId))
  return form?.definition.draft !== true
}
