/** A table to be filled in as an XLSX file: headings, prepared rows, checks, and beside them what the table comes to. */
import {
  type Cell,
  type CellValue,
  colToLetter,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx'
import type { Locale } from '../language/locale.ts'
import { t } from '../language/translate.ts'
import { printable } from './printable.ts'

export interface SheetColumn {
  heading: string
  type: 'text' | 'number' | 'money'
  /** What may be chosen in it. */
  choices?: readonly string[]
  /** Computed as the product of two columns, counted from 0. */
  product?: readonly [number, number]
}

/** A row of the block of sums: an amount in tenge or a share, computed by `formula`; `check` is true where all is well. */
export interface SheetSum {
  label: string
  formula: string
  share?: boolean
  check?: string
}

export interface Sheet {
  locale: Locale
  /** Of the tab. */
  title: string
  columns: readonly SheetColumn[]
  rows: readonly (readonly CellValue[])[]
  /** Rows prepared for lines, the filled ones included. */
  lines: number
  sums: readonly SheetSum[]
  guide: readonly string[]
}

const FONT = { name: 'Calibri', size: 11 }
const HEAD = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { wrapText: true, vertical: 'top' },
} as const
const FORMATS = { text: '@', number: '#,##0.##', money: '#,##0' } as const

/** Cells of a column below its heading, as a formula names them. */
export const columnRange = (column: number, lines: number): string => {
  const letter = colToLetter(column)
  return `$${letter}$2:$${letter}$${lines + 1}`
}

export function writeSheet(sheet: Sheet): Promise<Uint8Array> {
  const guide = { name: tabName(t(sheet.locale, 'table-sheet-guide-tab')), columns: [{ width: 110 }] }
  return writeXlsx({
    sheets: [lineSheet(sheet), { ...guide, rows: sheet.guide.map((line) => [printable(line)]) }],
    defaultFont: FONT,
  })
}

function lineSheet({ locale, title, columns, rows, lines, sums }: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  const blank = (): CellValue[] => columns.map(() => null)
  const body = Array.from({ length: lines }, (_, at) => rows[at]?.map(asCell) ?? blank())
  for (const [column, { product }] of columns.entries()) {
    cells.set(`0,${column}`, { style: HEAD })
    if (product)
      for (let row = 1; row <= lines; row++) cells.set(`${row},${column}`, productOf(product, row + 1))
  }
  const at = columns.length + 1
  sums.forEach(({ label, formula, share, check }, row) => {
    cells.set(`${row},${at}`, { value: label, style: HEAD })
    cells.set(`${row},${at + 1}`, { formula, style: { numFmt: share ? '0.0%' : '#,##0' } })
    if (!check) return
    const [good, bad] = [t(locale, 'table-sheet-good'), t(locale, 'table-sheet-bad')]
    cells.set(`${row},${at + 2}`, { formula: `IF(${check},"✓ ${good}","✗ ${bad}")` })
  })
  return {
    name: tabName(title),
    columns: [...columns.map(widthOf), { width: 3 }, { width: 34 }, { width: 16 }, { width: 18 }],
    rows: [columns.map(({ heading }) => heading), ...body],
    cells,
    dataValidations: columns.flatMap((column, index) => validation(locale, column, index, lines)),
    freezePane: { rows: 1 },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

const productOf = ([one, two]: readonly [number, number], row: number): Partial<Cell> => {
  const [a, b] = [`${colToLetter(one)}${row}`, `${colToLetter(two)}${row}`]
  return {
    formula: `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),ROUND(${a}*${b},0),"")`,
    style: { numFmt: '#,##0' },
  }
}

const asCell = (value: CellValue): CellValue => (typeof value === 'string' ? printable(value) : value)

const widthOf = ({ type, choices }: SheetColumn) => ({
  width: type !== 'text' ? 14 : choices ? 30 : 24,
  style: { numFmt: FORMATS[type], alignment: { wrapText: type === 'text', vertical: 'top' as const } },
})

/** Excel takes a list of at most 255 letters in a cell's check. */
function validation(locale: Locale, column: SheetColumn, index: number, lines: number): DataValidation[] {
  const range = columnRange(index, lines).replaceAll('$', '')
  const { choices, product, type } = column
  if (choices && choices.join(',').length <= 250 && !choices.some((one) => one.includes(',')))
    return [
      {
        type: 'list',
        values: [...choices],
        range,
        allowBlank: true,
        ...told(t(locale, 'table-sheet-bad-choice')),
      },
    ]
  if (product || type === 'text') return []
  const least = { operator: 'greaterThanOrEqual', formula1: '0' } as const
  // Sums written with their currency are text, which we read all the same: a warning, not a wall.
  return [
    { type: 'decimal', ...least, range, allowBlank: true, ...told(t(locale, 'table-sheet-bad-number')) },
  ]
}

const told = (errorMessage: string) => ({
  showErrorMessage: true,
  errorStyle: 'warning' as const,
  errorMessage,
})

/** Excel forbids some signs and more than 31 letters. */
export const tabName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim() || 'Sheet'
