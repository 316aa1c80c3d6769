import { date } from '../../../../../language/dates.ts'
import { money, number } from '../../../../../language/format.ts'
import type { Locale } from '../../../../../language/locale.ts'
import type { Column } from '../../form.ts'
import { readAmount } from './amount.ts'
import { findDays, isoDay } from './days.ts'

/** A line of a table by column id: text, number, whole tenge or 'YYYY-MM-DD'. Computed sums are not in it. */
export type Row = Record<string, string | number>

/** A typed or pasted line cut into cells by ";", a tab or "|". Empty cells at the end of a pasted line are dropped. */
export function cut(line: string): string[] {
  const separator = [';', '\t', '|'].find((one) => line.includes(one))
  const cells = separator ? line.split(separator) : [line]
  const trimmed = cells.map((cell) => cell.replace(/\s+/g, ' ').trim())
  while (trimmed.length > 1 && trimmed.at(-1) === '') trimmed.pop()
  while (separator === '|' && trimmed.length > 1 && trimmed[0] === '') trimmed.shift()
  return trimmed
}

/** The value of a cell, or undefined when it cannot be read as its column's type. */
export function readCell(column: Column, cell: string): string | number | undefined {
  if (column.type === 'text') return cell
  if (column.type === 'date') return readDay(cell)
  const amount = readAmount(cell, { units: column.type === 'number' })
  const fits = amount !== undefined && amount >= 0 && (column.type === 'number' || Number.isInteger(amount))
  return fits ? amount : undefined
}

function readDay(cell: string): string | undefined {
  const { days, rest } = findDays(cell)
  const [day] = days
  return day?.year && days.length === 1 && !/\d/.test(rest) ? isoDay(day) : undefined
}

export function showCell(column: Column, value: string | number, locale: Locale): string {
  if (column.type === 'money') return money(locale, Number(value))
  if (column.type === 'number') return number(locale, Number(value))
  return column.type === 'date' ? date(locale, String(value)) : String(value)
}
