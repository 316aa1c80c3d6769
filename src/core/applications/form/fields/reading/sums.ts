import type { Column, Field, Share } from '../../form.ts'
import type { Row } from './cells.ts'

const byRole = (field: Field, role: Column['role']): Column | undefined =>
  field.columns?.find((column) => column.role === role)

/** The column a table computes itself: its sum, when quantity and price are asked for. */
export function computedColumn(field: Field): Column | undefined {
  return byRole(field, 'quantity') && byRole(field, 'price') ? byRole(field, 'sum') : undefined
}

/** The columns a person types. */
export const typedColumns = (field: Field): Column[] =>
  (field.columns ?? []).filter((column) => column !== computedColumn(field))

/** Quantity × price in whole tenge, or the sum typed; undefined where a table counts no money. */
export function rowSum(row: Row, field: Field): number | undefined {
  const [quantity, price, sum] = [byRole(field, 'quantity'), byRole(field, 'price'), byRole(field, 'sum')]
  if (quantity && price) return Math.round(Number(row[quantity.id]) * Number(row[price.id]))
  return sum && Number(row[sum.id])
}

/** What of a line the applicant pays itself, in tenge; 0 where the table has no such column. */
export function rowOwn(row: Row, field: Field): number {
  const own = byRole(field, 'own')
  return own ? Number(row[own.id] ?? 0) : 0
}

/** The total of a table in tenge; undefined where it counts no money. */
export const tableTotal = (value: unknown, field: Field): number | undefined => tableSums(value, field)?.total

/** What a table comes to, in tenge. */
export interface Sums {
  total: number
  /** Own contribution; absent where the table does not ask for it. */
  own?: number
  /** The total without the own contribution. */
  requested: number
  /** What of the requested sum each share of the field takes. */
  shares: { share: Share; sum: number }[]
}

/** Undefined where a table counts no money. */
export function tableSums(value: unknown, field: Field): Sums | undefined {
  const counts = byRole(field, 'sum') ?? (byRole(field, 'quantity') && byRole(field, 'price'))
  if (!counts || !Array.isArray(value)) return undefined
  const sum = (rows: Row[], of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0)
  const asked = (row: Row) => (rowSum(row, field) ?? 0) - rowOwn(row, field)
  const own = sum(value, (row) => rowOwn(row, field))
  const within = ({ column, is }: Share) => value.filter((row: Row) => is.includes(String(row[column])))
  return {
    total: sum(value, (row) => rowSum(row, field) ?? 0),
    ...(byRole(field, 'own') && { own }),
    requested: sum(value, asked),
    shares: (field.shares ?? []).map((share) => ({ share, sum: sum(within(share), asked) })),
  }
}
