import { pick } from '../../../../../language/locale.ts'
import type { Column, Field } from '../../form.ts'
import type { Context, Trouble } from '../kind.ts'
import { inCell } from '../table-edits.ts'
import { lineTrouble, putCell, type Row } from './cells.ts'
import { headed, isTrouble } from './lines.ts'
import { typedColumns } from './sums.ts'

type GridCell = string | number | null | undefined

/** What is wrong with a cell; row and column as in the file, from 0. */
export interface CellFault extends Trouble {
  row: number
  column: number
}

export type ReadGrid = { rows: Row[] } | { faults: CellFault[] } | { trouble: Trouble }

/** Lines of a table out of a sheet whose headings stand in any order and language; all its faulty cells at once. */
export function readGrid(grid: readonly (readonly GridCell[])[], field: Field, context: Context): ReadGrid {
  const columns = typedColumns(field)
  const head = grid.findIndex((row) => headingsOf(row, field).size >= Math.min(2, columns.length))
  const name = ({ label }: Column) => `«${pick(label, context.locale)}»`
  if (head < 0) return refuse('table-sheet-no-heading', { columns: columns.map(name).join(', ') })
  const places = headingsOf(grid[head] ?? [], field)
  const lacking = columns.filter((column) => !column.optional && !places.has(column))
  if (lacking.length > 0) return refuse('table-sheet-no-column', { columns: lacking.map(name).join(', ') })
  const rows: Row[] = []
  const faults: CellFault[] = []
  for (const [at, cells] of grid.entries()) {
    const filled = columns.some((column) => textOf(cells[places.get(column) ?? -1]) !== '')
    if (at <= head || !filled) continue
    const read = readRow(cells, columns, places, context)
    const own = lineTrouble(read.row, field, context.locale)
    const ownColumn = columns.find(({ role }) => role === 'own')
    if (read.faults.length === 0 && own)
      read.faults.push({ ...own, problem: 'table-sheet-own-above-sum', column: places.get(ownColumn!) ?? 0 })
    faults.push(...read.faults.map((fault) => ({ ...fault, row: at })))
    rows.push(read.row)
  }
  if (faults.length > 0) return { faults }
  if (rows.length === 0) return refuse('table-sheet-no-lines', {})
  const max = field.max ?? 100
  return rows.length > max ? refuse('field-table-too-many', { count: rows.length, max }) : { rows }
}

const refuse = (problem: Trouble['problem'], details: NonNullable<Trouble['details']>) => ({
  trouble: { problem, details },
})

function readRow(
  cells: readonly GridCell[],
  columns: readonly Column[],
  places: ReadonlyMap<Column, number>,
  context: Context,
) {
  let row: Row = {}
  const faults: Omit<CellFault, 'row'>[] = []
  for (const column of columns) {
    const place = places.get(column)
    if (place === undefined) continue
    const read = put(row, column, cells[place], context)
    if (isTrouble(read)) faults.push({ ...read, problem: inCell(read.problem), column: place })
    else row = read
  }
  return { row, faults }
}

/** A number of the sheet is that number; as text 1.234 might be read as a thousand. */
function put(row: Row, column: Column, cell: GridCell, context: Context): Row | Trouble {
  const counted = column.type === 'money' || column.type === 'number'
  const fits = typeof cell === 'number' && cell >= 0 && (column.type === 'number' || Number.isInteger(cell))
  return counted && fits ? { ...row, [column.id]: cell } : putCell(row, column, textOf(cell), context)
}

const textOf = (cell: GridCell): string =>
  String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim()

function headingsOf(row: readonly GridCell[], field: Field): Map<Column, number> {
  const found = new Map<Column, number>()
  for (const [place, cell] of row.entries()) {
    const column = headed(textOf(cell), field)
    if (column && !found.has(column)) found.set(column, place)
  }
  return found
}
