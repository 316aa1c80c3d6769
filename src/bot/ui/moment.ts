import { addDays, type Day, dayOf, fromAlmaty, isDay, toAlmaty } from '../../core/calendar/astana-time.ts'
import { Refusal } from '../../core/errors.ts'
import { readMoment } from '../../core/notices/read-moment.ts'
import { dayAndMonth, weekday } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { rowsOf } from './buttons.ts'
import type { Address } from './route.ts'
import type { Button } from './view.ts'

const DAYS = 8
const HOURS = Array.from({ length: 14 }, (_, at) => at + 8)

/** A day in an address: 20261128. */
const codeOf = (day: Day) => Number(day.replaceAll('-', ''))
export const dayBehind = (code: number): Day => String(code).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

/** A moment in an address: day and time in one number, 202611281000, Astana time. @throws Refusal 'not-found' for any other number */
export function momentBehind(code: number): Date {
  const [, day, hour, minute] = /^(\d{8})(0\d|1\d|2[0-3])([0-5]\d)$/.exec(String(code)) ?? []
  if (!isDay(dayBehind(Number(day)))) throw new Refusal('not-found')
  return fromAlmaty(dayBehind(Number(day)), `${hour}:${minute}`)
}

/** A moment as it is written; an hour alone is of the day chosen before, if one was. Undefined when it is unclear. */
export function writtenMoment(text: string, day: number | undefined, now: Date): Date | undefined {
  const ofDay = day === undefined ? undefined : readMoment(`${written(dayBehind(day))} ${text}`, now)
  return ofDay ?? readMoment(text, now)
}

const written = (day: Day) => day.split('-').reverse().join('.')

interface Choosing {
  locale: Locale
  now: Date
  /** Chosen already: its hours are offered. */
  day: number | undefined
}

interface Ways {
  day(code: number): Address
  at(code: number): Address
}

/** The days to come, or the hours of the one that was chosen. */
export const momentRows = ({ locale, now, day }: Choosing, ways: Ways): Button[][] =>
  day === undefined ? dayRows(locale, now, ways) : hourRows(dayBehind(day), now, ways)

export const dayName = (locale: Locale, day: Day): string =>
  `${dayAndMonth(locale, day)}, ${weekday(locale, day)}`

function dayRows(locale: Locale, now: Date, ways: Ways): Button[][] {
  const today = dayOf(now)
  const days = Array.from({ length: DAYS }, (_, ahead) => addDays(today, ahead))
  const left = days.filter((day) => hoursLeft(day, now).length > 0)
  return rowsOf(
    left.map((day) => ({ text: dayName(locale, day), data: ways.day(codeOf(day)) })),
    2,
  )
}

const hoursLeft = (day: Day, now: Date) => {
  const { date, time } = toAlmaty(now)
  return HOURS.filter((hour) => day > date || (day === date && hour > Number(time.slice(0, 2))))
}

const hourRows = (day: Day, now: Date, ways: Ways): Button[][] =>
  rowsOf(
    hoursLeft(day, now).map((hour) => ({
      text: `${String(hour).padStart(2, '0')}:00`,
      data: ways.at(codeOf(day) * 10_000 + hour * 100),
    })),
    4,
  )
