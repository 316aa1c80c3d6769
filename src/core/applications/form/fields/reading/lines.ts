import { money } from '../../../../../language/format.ts'
import { pick } from '../../../../../language/locale.ts'
import { foldForSearch } from '../../../../../language/search.ts'
import type { Column, Field } from '../../form.ts'
import { type Context, quoted, type Trouble } from '../kind.ts'
import { cut, type Row, readCell } from './cells.ts'
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

function readLine(given: string[], field: Field, { locale }: Context, line: number): { row: Row } | Trouble {
  const columns = typedColumns(field)
  const { cells, sum } = arrange(given, field, columns)
  if (cells.length !== columns.length) {
    return { problem: 'field-table-columns', details: { line, count: cells.length, needed: columns.length } }
  }
  const row: Row = {}
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] ?? ''
    const name = pick(column.label, locale)
    if (!cell) return { problem: 'field-table-empty-cell', details: { line, column: name } }
    const value = readCell(column, cell)
    if (value === undefined)
      return {
        problem: `field-table-not-${column.type}`,
        details: { line, column: name, cell: quoted(cell) },
      }
    row[column.id] = value
  }
  const computed = rowSum(row, field)
  if (sum === undefined || computed === undefined || sum === computed) return { row }
  const details = { line, written: money(locale, sum), computed: money(locale, computed) }
  return { problem: 'field-table-sum', details }
}

/** A line from a spreadsheet may begin with its number and end with its sum: neither is typed here. */
function arrange(given: string[], field: Field, columns: Column[]): { cells: string[]; sum?: number } {
  const numbered = /^\d{1,3}[.)]?$/.test(given[0] ?? '') && columns[0]?.type === 'text'
  const cells = given.length > columns.length && numbered ? given.slice(1) : given
  const computed = computedColumn(field)
  if (!computed || cells.length !== columns.length + 1) return { cells }
  const sum = readCell(computed, cells.at(-1) ?? '')
  return typeof sum === 'number' ? { cells: cells.slice(0, -1), sum } : { cells }
}

/** The headings of the columns, pasted along with the lines. */
function isHeading(cells: string[], field: Field): boolean {
  const names = (field.columns ?? []).flatMap(({ label }) =>
    Object.values(label).map((name) => foldForSearch(name ?? '')),
  )
  const known = cells.filter((cell) => names.includes(foldForSearch(cell)))
  return known.length >= Math.min(2, field.columns?.length ?? 0)
}
