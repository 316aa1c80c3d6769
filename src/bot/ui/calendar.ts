import { pickedPeriod } from '../../core/applications/form/fields/period.ts'
import type { Field } from '../../core/applications/form/form.ts'
import { addDays, type Day, daysBetween, weekdayNumber } from '../../core/calendar/astana-time.ts'
import { monthAndYear, weekdayShort } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { rowsOf } from './buttons.ts'
import type { Address } from './route.ts'
import type { Button } from './view.ts'

/** A month as a calendar of buttons shows it. */
export interface CalendarState {
  field: Field
  locale: Locale
  today: Day
  /** The day or days answered so far: the month to begin with, and marked. */
  value: unknown
  /** 'YYYY-MM'; absent: the month of the value, else of today. */
  month?: string | undefined
  /** Of a period, the first day chosen just now; the next press is the last one. */
  from?: Day | undefined
}

export interface CalendarActions {
  pick(choice: string): Address
  /** Opens a month; `from` is carried along. */
  month(month: string, from?: Day): Address
}

const A_MONDAY: Day = '2026-06-01'

/** A month of days to press: its name, the weekdays, the weeks, then earlier and later. */
export function calendarRows(state: CalendarState, actions: CalendarActions): Button[][] {
  const month = state.month ?? firstMonth(state)
  const here = actions.month(month, state.from)
  const turned = (by: number) => actions.month(addMonths(month, by), state.from)
  return [
    // A row of its own: beside arrows the name of a month has no room on a telephone.
    [{ text: monthAndYear(state.locale, `${month}-01`), data: here }],
    Array.from({ length: 7 }, (_, at) => ({
      text: weekdayShort(state.locale, addDays(A_MONDAY, at)),
      data: here,
    })),
    ...rowsOf(cells(state, month, actions, here), 7),
    [
      { text: '«', data: turned(-12) },
      { text: '‹', data: turned(-1) },
      { text: '›', data: turned(1) },
      { text: '»', data: turned(12) },
    ],
  ]
}

function firstMonth({ value, from, today }: CalendarState): string {
  const day = from ?? (typeof value === 'string' ? value : (value as { from?: Day } | null | undefined)?.from)
  return (day ?? today).slice(0, 7)
}

function addMonths(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const count = Math.min(Math.max(year * 12 + number - 1 + by, 1950 * 12), 2100 * 12)
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

function cells(state: CalendarState, month: string, actions: CalendarActions, here: Address): Button[] {
  const first = `${month}-01`
  const days = daysBetween(first, `${addMonths(month, 1)}-01`)
  // Telegram takes no empty label; this letter is blank in every font.
  const blank = { text: '\u2800', data: here }
  const before = Array.from({ length: weekdayNumber(first) - 1 }, () => blank)
  const shown = Array.from({ length: days }, (_, at) => dayButton(state, addDays(first, at), actions, here))
  const after = Array.from({ length: (7 - ((before.length + days) % 7)) % 7 }, () => blank)
  return [...before, ...shown, ...after]
}

/** A day that the field cannot take is shown as a dot and does nothing. */
function dayButton(state: CalendarState, day: Day, { pick, month }: CalendarActions, here: Address): Button {
  const { field, from } = state
  if (!isAllowed(state, day)) return { text: '·', data: here }
  const number = String(Number(day.slice(8)))
  const text = isMarked(state, day) ? `•${number}` : number
  if (field.type !== 'period') return { text, data: pick(day) }
  return { text, data: from ? pick(pickedPeriod({ from, to: day })) : month(day.slice(0, 7), day) }
}

function isAllowed({ field, today, from }: CalendarState, day: Day): boolean {
  const { type, min, max } = field
  const away = type === 'period' ? (from ? daysBetween(from, day) + 1 : undefined) : daysBetween(today, day)
  if (away === undefined) return true
  const least = type === 'period' ? (min ?? 1) : (min ?? Number.NEGATIVE_INFINITY)
  return day === from || (away >= least && away <= (max ?? Number.POSITIVE_INFINITY))
}

function isMarked({ value, from }: CalendarState, day: Day): boolean {
  if (from) return day === from
  if (typeof value === 'string') return day === value
  const period = value as { from?: Day; to?: Day } | null | undefined
  return day === period?.from || day === period?.to
}
