import { money } from '../../../../../language/format.ts'
import { foldForSearch } from '../../../../../language/search.ts'
import type { Column, Field } from '../../form.ts'
import type { Context, Trouble } from '../kind.ts'
import { cut, lineTrouble, putCell, type Row, readCell } from './cells.ts'
import { computedColumn, rowSum, typedColumns } from './sums.ts'

/** All lines of a message, or the first trouble among them: then none is taken, so that none is doubled later. */
export function readLines(text: string, field: Field, context: Context): Row[] | Trouble {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const rows: Row[] = []
  for (const [at, line] of lines.entries()) {
    const cells = cut(line)
    if (at === 0 && isHeading(cells, field)) continue
    const read = readLine(cells, field, context, at + 1)
    if (!('row' in read)) return read
    rows.push(read.row)
  }
  return rows
}

function readLine(given: string[], field: Field, context: Context, line: number): { row: Row } | Trouble {
  const columns = typedColumns(field)
  const { cells, sum } = arrange(given, field, columns, context)
  const least = columns.findLastIndex(({ optional }) => !optional) + 1
  if (cells.length < least || cells.length > columns.length) {
    return { problem: 'field-table-columns', details: { line, count: cells.length, needed: columns.length } }
  }
  let row: Row = {}
  for (const [at, column] of columns.entries()) {
    const read = putCell(row, column, cells[at] ?? '', context)
    if (isTrouble(read)) return { ...read, details: { line, ...read.details } }
    row = read
  }
  const trouble = lineTrouble(row, field, context.locale)
  if (trouble) return { ...trouble, details: { line, ...trouble.details } }
  const computed = rowSum(row, field)
  if (sum === undefined || computed === undefined || sum === computed) return { row }
  const details = { line, written: money(context.locale, sum), computed: money(context.locale, computed) }
  return { problem: 'field-table-sum', details }
}

export const isTrouble = (read: Row | Row[] | Trouble): read is Trouble =>
  'problem' in read && 'details' in read && typeof read.details === 'object'

/** A line from a spreadsheet may begin with its number and hold its sum: neither is typed here. */
function arrange(
  given: string[],
  field: Field,
  columns: Column[],
  { today }: Context,
): { cells: string[]; sum?: number } {
  const numbered = /^\d{1,3}[.)]?$/.test(given[0] ?? '') && columns[0]?.type === 'text'
  const cells = given.length > columns.length && numbered ? given.slice(1) : given
  const computed = computedColumn(field)
  if (!computed || cells.length !== columns.length + 1) return { cells }
  const place = field.columns?.indexOf(computed) ?? -1
  const sum = readCell(computed, cells[place] ?? '', today)
  return typeof sum === 'number' ? { cells: cells.filter((_cell, at) => at !== place), sum } : { cells }
}

/** The headings of the columns, pasted along with the lines. */
function isHeading(cells: string[], field: Field): boolean {
  const known = cells.filter((cell) => headed(cell, field))
  return known.length >= Math.min(2, field.columns?.length ?? 0)
}

/** The column whose heading this is, in whatever language. */
export function headed(heading: string, field: Field): Column | undefined {
  const name = foldForSearch(heading).replace(/\s+/g, ' ').trim()
  const labels = ({ label }: Column) => Object.values(label).map((text) => foldForSearch(text ?? ''))
  return field.columns?.find((column) => labels(column).includes(name))
}
