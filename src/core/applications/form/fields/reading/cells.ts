import { date } from '../../../../../language/dates.ts'
import { money, number } from '../../../../../language/format.ts'
import { type Locale, pick } from '../../../../../language/locale.ts'
import { span } from '../../../../../language/spans.ts'
import type { Column, Field } from '../../form.ts'
import { type Context, type Details, type ProblemKey, quoted, type Trouble } from '../kind.ts'
import { readAmount } from './amount.ts'
import { findDays, isoDay } from './days.ts'
import { matchChoice } from './match-choice.ts'
import { readSpan } from './span.ts'
import { rowOwn, rowSum } from './sums.ts'

/**
 * A line of a table by column id: text, number, whole tenge, 'YYYY-MM-DD', the id of a choice or an interval
 * 'YYYY-MM-DD/YYYY-MM-DD'. Computed sums and cells left empty are not in it.
 */
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

/** The value of a cell, or undefined when it cannot be read as its column's type. `today` as 'YYYY-MM-DD'. */
export function readCell(column: Column, cell: string, today: string): string | number | undefined {
  if (column.type === 'text') return cell
  if (column.type === 'date') return readDay(cell)
  if (column.type === 'period') return readSpan(cell, today)
  if (column.type === 'choice') return onlyChoice(column, cell)
  const amount = readAmount(cell, { units: column.type === 'number' })
  const fits = amount !== undefined && amount >= 0 && (column.type === 'number' || Number.isInteger(amount))
  return fits ? amount : undefined
}

/** Reads a cell into its line, or says what is wrong with it; the rest of the details are the caller's (its line). */
export function putCell(row: Row, column: Column, cell: string, context: Context): Row | Trouble {
  const name = pick(column.label, context.locale)
  const { [column.id]: _, ...rest } = row
  if (!cell) return column.optional ? rest : { problem: 'field-table-empty-cell', details: { column: name } }
  const value = readCell(column, cell, context.today)
  if (value !== undefined) return { ...row, [column.id]: value }
  const choices = choiceNames(column, context.locale)
  return { problem: unreadable(column), details: { column: name, cell: quoted(cell), choices } }
}

const unreadable = ({ type }: Column): ProblemKey =>
  type === 'choice' || type === 'period' ? `table-not-${type}` : `field-table-not-${type}`

export const choiceNames = (column: Column, locale: Locale): string =>
  (column.choices ?? []).map(({ label }) => `«${pick(label, locale)}»`).join(', ')

/** What is wrong with a whole line although each of its cells can be read. */
export function lineTrouble(
  row: Row,
  field: Field,
  locale: Locale,
): { problem: ProblemKey; details: Details } | undefined {
  const [own, sum] = [rowOwn(row, field), rowSum(row, field)]
  if (sum === undefined || own <= sum) return undefined
  const column = field.columns?.find(({ role }) => role === 'own')
  const details = {
    column: column ? pick(column.label, locale) : '',
    own: money(locale, own),
    sum: money(locale, sum),
  }
  return { problem: 'table-own-above-sum', details }
}

function onlyChoice({ choices = [] }: Column, cell: string): string | undefined {
  const [one, ...others] = matchChoice(choices, cell)
  return others.length === 0 ? one?.id : undefined
}

function readDay(cell: string): string | undefined {
  const { days, rest } = findDays(cell)
  const [day] = days
  return day?.year && days.length === 1 && !/\d/.test(rest) ? isoDay(day) : undefined
}

export function showCell(column: Column, value: string | number, locale: Locale): string {
  if (value === '') return ''
  if (column.type === 'money') return money(locale, Number(value))
  if (column.type === 'number') return number(locale, Number(value))
  if (column.type === 'period') return span(locale, String(value))
  if (column.type === 'date') return date(locale, String(value))
  const choice = column.choices?.find(({ id }) => id === value)
  return choice ? pick(choice.label, locale) : String(value)
}
