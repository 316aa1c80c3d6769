import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { forms } from '../../database/schema/index.ts'
import { formOf } from '../applications/form/forms/index.ts'

/** The id of the form's present version, written down the first time it is needed. */
export async function ensureForm(db: Db, key: string): Promise<number> {
  const definition = formOf(key)
  if (!definition) throw new Error(`there is no form ${key}`)
  const { version } = definition
  await db.insert(forms).values({ key, version, definition }).onConflictDoNothing()
  const [row] = await db
    .select({ id: forms.id })
    .from(forms)
    .where(and(eq(forms.key, key), eq(forms.version, version)))
  return row!.id
}
