import { addDays, type Day } from './astana-time.ts'
import { type CalendarExceptions, holidaysByRule, isWeekend, KNOWN_EXCEPTIONS } from './holidays.ts'

/** Whether the country works on the day: five-day week, public holidays, and what staff know better. */
export function isWorkingDay(date: Day, exceptions: CalendarExceptions = KNOWN_EXCEPTIONS): boolean {
  const exception = exceptions[date]
  if (exception) return exception === 'working'
  return !isWeekend(date) && !holidaysByRule(Number(date.slice(0, 4))).has(date)
}

/**
 * The working day so many working days after the day, which itself is not counted: a period begins on the day after
 * the event. Zero gives the day itself, working or not; negative counts back.
 */
export function addWorkingDays(
  date: Day,
  count: number,
  exceptions: CalendarExceptions = KNOWN_EXCEPTIONS,
): Day {
  const step = Math.sign(count)
  let day = date
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (isWorkingDay(day, exceptions)) left -= 1
  }
  return day
}

/**
 * Working days after `from` up to and including `to`: the inverse of addWorkingDays for a working `to`.
 * Zero if `to` is not later.
 */
export function workingDaysBetween(
  from: Day,
  to: Day,
  exceptions: CalendarExceptions = KNOWN_EXCEPTIONS,
): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, exceptions)) count += 1
  }
  return count
}
