import { changeTable } from '../../core/applications/change-table.ts'
import type { Trouble } from '../../core/applications/form/fields/kind.ts'
import { choiceNames, type Row, showCell } from '../../core/applications/form/fields/reading/cells.ts'
import { rowSum, typedColumns } from '../../core/applications/form/fields/reading/sums.ts'
import { rowsOf as linesOf } from '../../core/applications/form/fields/table.ts'
import type { TableEdit } from '../../core/applications/form/fields/table-edits.ts'
import { type Column, type Field, fieldOf } from '../../core/applications/form/form.ts'
import { type FieldDraft, openField, revisionOf } from '../../core/applications/open-field.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { rowsOf } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { type Args, action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { fieldScreen, ifUnchanged } from './field.ts'
import { fieldView } from './show-field.ts'

const LINE = { application: 'number', field: 'string', seen: 'number', line: 'number' } as const
const CELL = { ...LINE, column: 'number' } as const

/** A line counted from 0 of a table as it was seen. */
type AtLine = Args<typeof LINE>
/** `column` among those that are typed, from 0. */
type AtCell = Args<typeof CELL>

/** One line of a table with all its cells; what is written here is the line anew. */
export const lineScreen = screen('line', LINE, {
  open: (visit, at) => ifUnchanged(visit, at, async () => lineView(visit, await draftAt(visit, at), at)),
  receive: (visit, at, { text = '' }) =>
    ifUnchanged(visit, at, () => change(visit, at, { do: 'line', line: at.line, text })),
})

/** One cell: what is written here is its new value. */
export const cellScreen = screen('cell', CELL, {
  open: (visit, at) => ifUnchanged(visit, at, async () => cellView(visit, await draftAt(visit, at), at)),
  receive: (visit, at, { text = '' }) => setCell(visit, at, text),
})

/** A choice of a cell by its number from 0; -1 leaves the cell empty. */
export const cellPickAction = action(
  'cellpick',
  { ...CELL, choice: 'number' },
  {
    open: async (visit, { choice, ...at }) => setCell(visit, at, choice < 0 ? '' : String(choice + 1)),
  },
)

const DEEDS = ['up', 'down', 'copy'] as const

/** Moves or copies a line. */
export const lineEditAction = action(
  'lined',
  { ...LINE, deed: 'string' },
  {
    open: (visit, { deed, ...at }) =>
      ifUnchanged(visit, at, () => {
        const known = DEEDS.find((one) => one === deed)
        const next = known === 'up' ? at.line - 1 : at.line + 1
        return change(visit, at, { do: known ?? 'up', line: at.line }, next)
      }),
  },
)

const draftAt = (visit: Visit, at: AtLine) => openField(visit.db, visit.person, at.application, at.field)

const setCell = (visit: Visit, { column, ...at }: AtCell, text: string) =>
  ifUnchanged(visit, at, () =>
    change(visit, at, { do: 'cell', line: at.line, column, text: text.replace(/\s+/g, ' ').trim() }),
  )

const NOTES = { up: 'moved', down: 'moved', copy: 'copied', cell: 'saved', line: 'saved' } as const

/** Changes the table and shows the line (or the one at `then`); a trouble stays where the value is written. */
async function change(
  visit: Visit,
  at: AtLine,
  edit: Extract<TableEdit, { do: keyof typeof NOTES }>,
  then = at.line,
): Promise<View> {
  const { db, person, locale, now, receivedAt } = visit
  const changing = { by: person, applicationId: at.application, fieldId: at.field, locale, now, receivedAt }
  const { draft, trouble } = await changeTable(db, { ...changing, edit })
  if (trouble && 'column' in edit) return cellView(visit, draft, { ...at, column: edit.column }, trouble)
  if (trouble) return lineView(visit, draft, at, { trouble })
  const line = Math.min(Math.max(0, then), linesOf(draft.answers[at.field]).length - 1)
  const note = markup(locale, `table-line-${NOTES[edit.do]}-note`)
  return lineView(visit, draft, { ...at, seen: revisionOf(draft, at.field), line }, { note })
}

function lineView(
  visit: Visit,
  draft: FieldDraft,
  at: AtLine,
  { note, trouble }: { note?: string; trouble?: Trouble } = {},
): View {
  const { locale } = visit
  const field = fieldOf(draft.form, at.field)
  const rows = linesOf(draft.answers[at.field])
  const row = rows[at.line]
  if (!field || !row) return fieldView(visit, draft, at.field)
  const title = { label: pick(field.label, locale), line: at.line + 1, count: rows.length }
  const html = [
    note,
    `<b>${markup(locale, 'table-line-title', title)}</b>`,
    (field.columns ?? []).map((column) => cellLine(column, row, field, locale)).join('\n'),
    markup(locale, 'table-line-how'),
    trouble && troubleHtml(locale, trouble),
  ]
  const here = { application: at.application, field: at.field, seen: at.seen, line: at.line }
  return {
    html: html.filter(Boolean).join('\n\n'),
    place: lineScreen.at(here),
    buttons: [...cellButtons(field, here, locale), ...editButtons(here, rows.length, locale)],
  }
}

const troubleHtml = (locale: Locale, { problem, details = {} }: Trouble) =>
  `⚠️ ${lookUpMarkup(locale, problem, details)}`

function cellLine(column: Column, row: Row, field: Field, locale: Locale): string {
  const computed = column.role === 'sum' ? rowSum(row, field) : undefined
  const value = showCell(column, row[column.id] ?? computed ?? '', locale)
  return markup(locale, 'table-line-cell', {
    column: pick(column.label, locale),
    value: clip(value, 400) || t(locale, 'table-line-blank'),
  })
}

const cellButtons = (field: Field, at: AtLine, locale: Locale): Button[][] =>
  rowsOf(
    typedColumns(field).map(({ label }, column) => ({
      text: `✏️ ${pick(label, locale)}`,
      data: cellScreen.at({ ...at, column }),
    })),
    2,
  )

function editButtons(at: AtLine, count: number, locale: Locale): Button[][] {
  const move = (deed: (typeof DEEDS)[number]) => lineEditAction.at({ ...at, deed })
  return [
    [
      ...(at.line > 0 ? [{ text: t(locale, 'table-line-up-button'), data: move('up') }] : []),
      ...(at.line < count - 1 ? [{ text: t(locale, 'table-line-down-button'), data: move('down') }] : []),
    ],
    [
      { text: t(locale, 'table-line-copy-button'), data: move('copy') },
      {
        text: t(locale, 'table-line-remove-button'),
        data: `unline:${at.application}:${at.field}:${at.seen}:${at.line}`,
      },
    ],
    [
      {
        text: t(locale, 'table-line-back-button'),
        data: fieldScreen.at({ ...at, page: Math.floor(at.line / 10) }),
      },
    ],
  ].filter((row) => row.length > 0)
}

function cellView(visit: Visit, draft: FieldDraft, at: AtCell, trouble?: Trouble): View {
  const { locale } = visit
  const field = fieldOf(draft.form, at.field)
  const column = field && typedColumns(field)[at.column]
  const row = linesOf(draft.answers[at.field])[at.line]
  if (!column || !row) return fieldView(visit, draft, at.field)
  const value = showCell(column, row[column.id] ?? '', locale) || t(locale, 'table-line-blank')
  const html = [
    `<b>${markup(locale, 'table-cell-title', { line: at.line + 1, column: pick(column.label, locale) })}</b>`,
    markup(locale, 'table-cell-now', { value: clip(value, 1500) }),
    markup(locale, column.choices ? 'table-cell-choose' : 'table-cell-how'),
    trouble &&
      troubleHtml(locale, {
        ...trouble,
        details: { choices: choiceNames(column, locale), ...trouble.details },
      }),
  ]
  return {
    html: html.filter(Boolean).join('\n\n'),
    place: cellScreen.at(at),
    buttons: pickButtons(column, at, locale),
  }
}

function pickButtons(column: Column, { column: place, ...at }: AtCell, locale: Locale): Button[][] {
  const pickOf = (choice: number) => cellPickAction.at({ ...at, column: place, choice })
  return [
    ...(column.choices ?? []).map(({ label }, choice) => [
      { text: pick(label, locale), data: pickOf(choice) },
    ]),
    ...(column.optional ? [[{ text: t(locale, 'table-cell-clear-button'), data: pickOf(-1) }]] : []),
    [{ text: t(locale, 'table-cell-back-button'), data: lineScreen.at(at) }],
  ]
}
