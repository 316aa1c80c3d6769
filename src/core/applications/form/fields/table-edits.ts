import type { Field } from '../form.ts'
import type { Context, ProblemKey, Trouble } from './kind.ts'
import { lineTrouble, putCell, type Row } from './reading/cells.ts'
import { isTrouble, readLines } from './reading/lines.ts'
import { typedColumns } from './reading/sums.ts'
import { rowsOf } from './table.ts'

/** One change of a table; `line` and `column` (among the typed ones) count from 0. */
export type TableEdit =
  | { do: 'up' | 'down' | 'copy'; line: number; text?: never }
  | { do: 'remove'; line: number; text?: never }
  | { do: 'cell'; line: number; column: number; text: string }
  | { do: 'line'; line: number; text: string }

/** The lines after a change, or what is wrong with it. A line or column that is not there changes nothing. */
export function editTable(value: unknown, edit: TableEdit, field: Field, context: Context): Row[] | Trouble {
  const rows = rowsOf(value)
  const { line } = edit
  const row = rows[line]
  if (!row) return rows
  if (edit.do === 'remove') return rows.toSpliced(line, 1)
  if (edit.do === 'copy') return copied(rows, line, row, field)
  if (edit.do === 'up') return swapped(rows, line - 1)
  if (edit.do === 'down') return swapped(rows, line)
  const changed =
    edit.do === 'cell' ? withCell(row, edit, field, context) : anew(edit.text ?? '', line, field, context)
  return isTrouble(changed) ? changed : rows.with(line, changed)
}

function copied(rows: Row[], line: number, row: Row, { max = 100 }: Field): Row[] | Trouble {
  if (rows.length < max) return rows.toSpliced(line + 1, 0, { ...row })
  return { problem: 'field-table-too-many', details: { count: rows.length + 1, max } }
}

/** The lines with one changed for the next. */
function swapped(rows: Row[], first: number): Row[] {
  const [one, two] = [rows[first], rows[first + 1]]
  return one && two ? rows.toSpliced(first, 2, two, one) : rows
}

function withCell(
  row: Row,
  { line, column, text }: { line: number; column: number; text: string },
  field: Field,
  context: Context,
): Row | Trouble {
  const typed = typedColumns(field)[column]
  const changed = typed ? putCell(row, typed, text, context) : row
  const trouble = isTrouble(changed) ? changed : lineTrouble(changed, field, context.locale)
  return trouble
    ? { problem: inCell(trouble.problem), details: { line: line + 1, ...trouble.details } }
    : (changed as Row)
}

/** The same trouble said of one cell, without the example of a whole line. */
export const inCell = (problem: ProblemKey): ProblemKey =>
  problem === 'field-table-empty-cell'
    ? 'table-cell-empty'
    : (problem.replace(/^(field-)?table-not-/, 'table-cell-not-') as ProblemKey)

/** A line written anew as a whole. */
function anew(text: string, line: number, field: Field, context: Context): Row | Trouble {
  const read = readLines(text, field, context)
  if (isTrouble(read)) return { ...read, details: { ...read.details, line: line + 1 } }
  return read[0] ?? { problem: 'field-table-empty', details: {} }
}
