import { asc, desc, inArray } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { forms } from '../../../database/schema/index.ts'
import { ensureForm } from '../../competitions/ensure-form.ts'
import { FORM_KEYS } from '../../competitions/file/content.ts'
import type { Form } from '../form/form.ts'

/** Every version of every form a competition may ask for, the newest first. */
export async function listForms(db: Db): Promise<{ id: number; form: Form }[]> {
  for (const key of FORM_KEYS) await ensureForm(db, key)
  const rows = await db
    .select({ id: forms.id, form: forms.definition })
    .from(forms)
    .where(inArray(forms.key, [...FORM_KEYS]))
    .orderBy(asc(forms.key), desc(forms.version))
  return rows
}
