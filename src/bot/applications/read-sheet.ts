import type { Trouble } from '../../core/applications/form/fields/kind.ts'
import type { Row } from '../../core/applications/form/fields/reading/cells.ts'
import { type CellFault, type ReadGrid, readGrid } from '../../core/applications/form/fields/reading/grid.ts'
import { type Field, fieldOf } from '../../core/applications/form/form.ts'
import { contextOf } from '../../core/applications/open-draft.ts'
import { type FieldDraft, openField } from '../../core/applications/open-field.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUpMarkup, markup, raw } from '../../language/translate.ts'
import { cellName, type Grid, readSheets, SHEET_LIMIT } from '../../papers/read-sheet.ts'
import type { Sent } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Outside, Visit } from '../ui/visit.ts'
import { fieldView } from './show-field.ts'

/** A file as read before the transaction: its sheets, or why it cannot be a table. */
export type CollectedSheet = { sheets: Grid[] } | { trouble: Trouble }

/** Reads a file that may be a table; undefined where its name says it is something else. */
export async function collectSheet(outside: Outside, { file }: Sent): Promise<CollectedSheet | undefined> {
  const { name, size = 0, telegramFileId } = file!
  if (!/\.xlsx$/i.test(name)) return undefined
  if (size > SHEET_LIMIT) return { trouble: { problem: 'table-sheet-too-large', details: {} } }
  const sheets = await readSheets(await outside.download(telegramFileId))
  return sheets ? { sheets } : { trouble: { problem: 'table-sheet-broken', details: {} } }
}

/** What a file puts in place of a table, or the screen that says why it cannot; undefined where the field is no table. */
export async function readSheetAnswer(
  visit: Visit,
  { application, field: id }: { application: number; field: string },
  name: string,
  collected: CollectedSheet | undefined,
): Promise<{ rows: Row[] } | { view: View } | undefined> {
  const draft = await openField(visit.db, visit.person, application, id)
  const field = fieldOf(draft.form, id)
  if (field?.type !== 'table') return undefined
  const read = readCollected(collected, name, draft, field, visit)
  if ('rows' in read) return read
  if ('trouble' in read) return { view: fieldView(visit, draft, id, read) }
  return { view: faultsView(fieldView(visit, draft, id), read.faults, visit.locale) }
}

function readCollected(
  collected: CollectedSheet | undefined,
  name: string,
  draft: FieldDraft,
  field: Field,
  { locale, now }: Visit,
): ReadGrid {
  if (!collected) return { trouble: { problem: 'table-sheet-not-xlsx', details: { name } } }
  if ('trouble' in collected) return collected
  const context = contextOf(draft, locale, now)
  const all = collected.sheets.map((sheet) => readGrid(sheet, field, context))
  const heading = (read: ReadGrid) => 'trouble' in read && read.trouble.problem === 'table-sheet-no-heading'
  return (
    all.find((read) => !heading(read)) ??
    all[0] ?? { trouble: { problem: 'table-sheet-no-lines', details: {} } }
  )
}

const MOST_FAULTS = 12

/** Every faulty cell by its name in the file, as many as a message holds. */
function faultsView(view: View, faults: readonly CellFault[], locale: Locale): View {
  const more = faults.length - MOST_FAULTS
  const html = [
    `⚠️ ${markup(locale, 'table-sheet-faulty')}`,
    faults
      .slice(0, MOST_FAULTS)
      .map((fault) => faultLine(fault, locale))
      .join('\n'),
    more > 0 && markup(locale, 'table-sheet-more', { count: more }),
  ]
  return { ...view, html: html.filter(Boolean).join('\n\n') }
}

function faultLine({ row, column, problem, details = {} }: CellFault, locale: Locale): string {
  const why = raw(lookUpMarkup(locale, problem, details))
  return markup(locale, 'table-sheet-cell', { at: cellName(row, column), why })
}
