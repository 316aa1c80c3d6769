import { type CellValue, writeXlsxStream } from 'hucre/xlsx'
import { exactMoment } from '../language/dates.ts'
import { printable } from './printable.ts'
import { tabName } from './sheet.ts'

/** A column of a table; `money` is whole tenge, `moment` an instant, shown as Astana's clock shows it. */
export interface FileColumn {
  heading: string
  type: 'text' | 'number' | 'money' | 'moment'
  /** In characters. */
  width?: number | undefined
}

/** Rows are read while they are written: neither they nor the file stand in memory. */
export interface FileTable {
  columns: readonly FileColumn[]
  rows: AsyncIterable<readonly (string | number | Date | null)[]>
}

const FONT = { name: 'Calibri', size: 11 }
const FORMATS = { text: undefined, number: '#,##0.##', money: '#,##0', moment: 'dd.mm.yyyy hh:mm:ss' }
const WIDTHS = { text: 24, number: 12, money: 14, moment: 20 }
/** What Excel takes in a cell. */
const MOST = 32_767

/** A table as the bytes of an XLSX file, row by row, its headings fixed on top. Texts are never formulas. */
export function tableFile({ columns, rows }: FileTable, title: string): ReadableStream<Uint8Array> {
  return writeXlsxStream(cells(rows), {
    name: tabName(title),
    freezePane: { rows: 1 },
    columns: columns.map(({ heading, type, width = WIDTHS[type] }) => ({
      header: String(asCell(heading)),
      width,
      style: {
        font: FONT,
        alignment: { vertical: 'top' as const, ...(type === 'text' && width >= 36 && { wrapText: true }) },
        ...(FORMATS[type] && { numFmt: FORMATS[type] }),
      },
    })),
  })
}

async function* cells(rows: FileTable['rows']): AsyncGenerator<CellValue[]> {
  for await (const row of rows) yield row.map(asCell)
}

function asCell(value: string | number | Date | null): CellValue {
  if (value instanceof Date) return asClock(value)
  if (typeof value !== 'string') return value
  const text = printable(value)
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text
}

/** A cell knows no zones: the moment as if Astana's hour were the hour of UTC. */
function asClock(instant: Date): Date {
  const [, day, month, year, time] = /^(\d\d)\.(\d\d)\.(\d{4}), (.*)$/.exec(exactMoment(instant)) ?? []
  return new Date(`${year}-${month}-${day}T${time}Z`)
}
