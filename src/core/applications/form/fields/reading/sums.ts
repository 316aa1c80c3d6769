import type { Column, Field } from '../../form.ts'
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

/** The total of a table in tenge; undefined where it counts no money. */
export function tableTotal(value: unknown, field: Field): number | undefined {
  const counts = byRole(field, 'sum') ?? (byRole(field, 'quantity') && byRole(field, 'price'))
  if (!counts || !Array.isArray(value)) return undefined
  return value.reduce((total: number, row: Row) => total + (rowSum(row, field) ?? 0), 0)
}
