import { type CellValue, colToLetter, readXlsx } from 'hucre/xlsx'

/** Bytes of a file with a table. */
export const SHEET_LIMIT = 2_000_000
/** Bytes all its parts may have unpacked: a small file may hold gigabytes of zeros. */
const UNPACKED_LIMIT = 30_000_000
/** More than any table of a form has; what lies beyond is not read. */
const RANGE = 'A1:AZ600'
const SHEETS = 5

/** The cells of one sheet as they stand there; a day is 'YYYY-MM-DD'. */
export type Grid = (string | number | null)[][]

/** The sheets of a workbook; undefined when it is none, or one we do not unpack. */
export async function readSheets(bytes: Uint8Array): Promise<Grid[] | undefined> {
  if (bytes.length > SHEET_LIMIT || !unpacksWithin(bytes, UNPACKED_LIMIT)) return undefined
  try {
    const { sheets } = await readXlsx(bytes, { range: RANGE, sheets: (_info, index) => index < SHEETS })
    return sheets.map(({ rows }) => rows.map((row) => row.map(plain)))
  } catch {
    return undefined
  }
}

/** "B7" by row and column, both from 0. */
export const cellName = (row: number, column: number): string => `${colToLetter(column)}${row + 1}`

function plain(value: CellValue): string | number | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10)
  return typeof value === 'boolean' ? String(value) : value
}

const END = 0x06054b50
const ENTRY = 0x02014b50

/** Whether the directory of a ZIP declares no more than so many bytes. hucre unpacks no entry beyond what it declares. */
export function unpacksWithin(bytes: Uint8Array, limit: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END) end--
  if (end < 0) return false
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return false
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    // An entry that declares nothing but holds something would be unpacked without a limit.
    if (unpacked === 0 && packed > 2) return false
    total += unpacked
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return total <= limit
}
