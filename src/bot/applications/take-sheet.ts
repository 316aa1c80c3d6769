import { changeTable } from '../../core/applications/change-table.ts'
import { kindOf } from '../../core/applications/form/fields/index.ts'
import type { Trouble } from '../../core/applications/form/fields/kind.ts'
import { type CellFault, type ReadGrid, readGrid } from '../../core/applications/form/fields/reading/grid.ts'
import { type Field, fieldOf } from '../../core/applications/form/form.ts'
import { contextOf } from '../../core/applications/open-draft.ts'
import { type FieldDraft, openField } from '../../core/applications/open-field.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUpMarkup, markup, raw } from '../../language/translate.ts'
import { cellName, type Grid, readSheets, SHEET_LIMIT } from '../../papers/read-sheet.ts'
import type { FieldState } from '../ui/field-view.ts'
import type { Sent } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Outside, Visit } from '../ui/visit.ts'

/** The screen of a field. */
type Show = (
  visit: Visit,
  draft: FieldDraft,
  field: string,
  said?: Pick<FieldState, 'trouble' | 'note' | 'page'>,
) => View

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

/** Puts the lines of a file in place of the table, or names every faulty cell; undefined where the field is no table. */
export async function takeSheet(
  show: Show,
  visit: Visit,
  at: { application: number; field: string },
  { file }: Sent,
  collected: CollectedSheet | undefined,
): Promise<View | undefined> {
  const { db, person, locale, now, receivedAt } = visit
  const draft = await openField(db, person, at.application, at.field)
  const field = fieldOf(draft.form, at.field)
  if (field?.type !== 'table') return undefined
  const read = readCollected(collected, file?.name ?? '', draft, field, visit)
  if ('trouble' in read) return show(visit, draft, at.field, read)
  if ('faults' in read) return faultsView(show(visit, draft, at.field), read.faults, locale)
  const changing = { by: person, applicationId: at.application, fieldId: at.field, locale, now, receivedAt }
  const changed = await changeTable(db, { ...changing, edit: { do: 'all', rows: read.rows } })
  const note = markup(locale, 'table-sheet-kept', { count: read.rows.length })
  const over = kindOf('table').check?.(read.rows, field, contextOf(draft, locale, now))
  return show(visit, changed.draft, at.field, { note, page: 0, trouble: over })
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
