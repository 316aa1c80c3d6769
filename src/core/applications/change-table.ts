import type { Db } from '../../database/client.ts'
import type { Locale } from '../../language/locale.ts'
import { replaceAnswer } from './answer-field.ts'
import type { Trouble } from './form/fields/kind.ts'
import { isTrouble } from './form/fields/reading/lines.ts'
import { editTable, type TableEdit } from './form/fields/table-edits.ts'
import { fieldOf } from './form/form.ts'
import { contextOf } from './open-draft.ts'
import { type FieldDraft, openField } from './open-field.ts'

interface Changing {
  by: { id: number }
  applicationId: number
  fieldId: string
  edit: TableEdit
  locale: Locale
  now: Date
  receivedAt: Date
}

/** Changes the lines of a table; with `trouble` nothing has changed. */
export async function changeTable(
  db: Db,
  { edit, locale, ...replacing }: Changing,
): Promise<{ draft: FieldDraft; trouble?: Trouble }> {
  const draft = await openField(db, replacing.by, replacing.applicationId, replacing.fieldId)
  const field = fieldOf(draft.form, replacing.fieldId)
  const before = draft.answers[replacing.fieldId]
  const rows = field ? editTable(before, edit, field, contextOf(draft, locale, replacing.now)) : []
  if (isTrouble(rows)) return { draft, trouble: rows }
  return { draft: await replaceAnswer(db, replacing, () => rows) }
}
