/** How a table is laid out: the columns set to the right, and each column's share of the width. */
export interface TableShape {
  numeric: number[]
  widths: number[]
}

const NUMBER = /^[\d\s.,%₸–-]+$/

/** A column is numeric when it has values and all look like numbers; its width follows its longest words. */
export function tableShape(columns: readonly string[], rows: readonly (readonly string[])[]): TableShape {
  const shapes = columns.map((name, index) =>
    columnShape(
      name,
      rows.map((row) => row[index] ?? ''),
    ),
  )
  return {
    numeric: shapes.flatMap((shape, index) => (shape.numeric ? [index] : [])),
    widths: shapes.map((shape) => shape.width),
  }
}

function columnShape(name: string, cells: string[]): { numeric: boolean; width: number } {
  const filled = cells.filter(Boolean)
  const numeric = filled.length > 0 && filled.every((cell) => NUMBER.test(cell) && /\d/.test(cell))
  // Longest word must fit; longer texts get more, but not in proportion.
  const word = Math.max(...[name, ...cells].flatMap((text) => text.split(/[ \n]/)).map((part) => part.length))
  const average = cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length)
  return { numeric, width: Math.max(4, Math.min(word, 24), Math.min(Math.sqrt(average) * 4, 40)) }
}
