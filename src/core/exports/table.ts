/** A moment is a Date; nothing is null. */
export type Cell = string | number | Date | null

export interface Column {
  heading: string
  /** `money`: whole tenge. */
  type: 'text' | 'number' | 'money' | 'moment'
  /** In characters; by the type when absent. */
  width?: number
}

/** A table whose rows are read while they are written, so that its size does not matter. */
export interface Table {
  columns: Column[]
  rows: AsyncIterable<Cell[]>
}

/** Items in portions of so many. */
export function portions<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size))
}
