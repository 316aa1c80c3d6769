import { money } from '../../../../language/format.ts'
import { type Locale, pick } from '../../../../language/locale.ts'
import { lookUp } from '../../../../language/translate.ts'
import type { Field } from '../form.ts'
import { type Context, type Details, type FieldKind, type Reading, type Trouble, typed } from './kind.ts'
import { overCeiling } from './reading/ceilings.ts'
import { type Row, showCell } from './reading/cells.ts'
import { isTrouble, readLines } from './reading/lines.ts'
import { computedColumn, rowSum, tableTotal, typedColumns } from './reading/sums.ts'

const MAX = 100

/** Lines of "name; quantity; price", one or several in a message, added to those before. `min` and `max` are lines. */
export const table: FieldKind = {
  type: 'table',
  minutes: 15,
  read(input, field, context) {
    if (input.rows) return kept([...input.rows], field, context)
    const text = typed(input)
    if (!text) return { problem: 'field-table-empty', details: example(field, context.locale) }
    const added = readLines(text, field, context)
    if (isTrouble(added))
      return { ...added, details: { ...added.details, ...example(field, context.locale) } }
    const value = [...rowsOf(input.previous), ...added]
    if (added.length === 0) return { problem: 'field-table-empty', details: example(field, context.locale) }
    return kept(value, field, context)
  },
  check(value, field, context) {
    const rows = rowsOf(value)
    const min = field.min ?? 1
    if (rows.length < min) return { problem: 'field-table-too-few', details: { count: rows.length, min } }
    return rows.length > (field.max ?? MAX) ? tooMany(rows, field) : overCeiling(rows, field, context)
  },
  show(value, field, locale) {
    const lines = rowsOf(value).map((row, at) => `${at + 1}. ${lineText(row, field, locale)}`)
    const total = tableTotal(value, field)
    const sum =
      total === undefined ? [] : [lookUp(locale, 'field-table-total', { total: money(locale, total) })]
    return [...lines, ...sum].join('\n')
  },
  hints: (field, { locale }) => ({ ...example(field, locale), max: field.max ?? MAX }),
}

/** Sums over their ceiling are kept with a warning. */
function kept(value: Row[], field: Field, context: Context): Reading {
  if (value.length > (field.max ?? MAX)) return tooMany(value, field)
  const over = overCeiling(value, field, context)
  return { value, more: true, ...(over && { warning: over.problem, details: over.details ?? {} }) }
}

/** The table without one line; unchanged when there is no such line. `index` counts from 0. */
export const removeLine = (value: unknown, index: number): Row[] =>
  rowsOf(value).filter((_row, at) => at !== index)

/** A line in one line: its cells but the empty ones. */
export const lineText = (row: Row, field: Field, locale: Locale): string =>
  rowCells(row, field, locale).filter(Boolean).join(' · ')

/** The cells of a line as text, computed sum included, in the order of `field.columns`. */
export function rowCells(row: Row, field: Field, locale: Locale): string[] {
  const computed = computedColumn(field)
  return (field.columns ?? []).map((column) =>
    showCell(column, (column === computed ? rowSum(row, field) : row[column.id]) ?? '', locale),
  )
}

export const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value : [])

const tooMany = (rows: Row[], { max = MAX }: Field): Trouble => ({
  problem: 'field-table-too-many',
  details: { count: rows.length, max },
})

/** How a line looks: the headings in their order, and the field's own example of one when it has it. */
function example(field: Field, locale: Locale): Details {
  const columns = typedColumns(field)
    .map(({ label, optional }) => (optional ? `[${pick(label, locale)}]` : pick(label, locale)))
    .join('; ')
  const line = field.example ? (pick(field.example, locale).split('\n')[0] ?? columns) : columns
  return { columns, example: line }
}
