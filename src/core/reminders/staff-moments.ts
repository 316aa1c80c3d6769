import { addDays, type Day, fromAlmaty, toAlmaty } from '../calendar/astana-time.ts'
import type { CalendarExceptions } from '../calendar/holidays.ts'
import { addWorkingDays, isWorkingDay } from '../calendar/working-days.ts'

/** Staff are reminded at ten, when the day's work has begun, and not after it has ended. */
const FROM = '10:00'
const UNTIL = '18:00'

/** The working day whose reminder of unanswered questions may go out now; undefined outside its hours. */
export function questionDay(now: Date, exceptions?: CalendarExceptions): Day | undefined {
  const { date, time } = toAlmaty(now)
  return time >= FROM && time < UNTIL && isWorkingDay(date, exceptions) ? date : undefined
}

/**
 * A question is reminded of on a day when it was asked a working day before, at ten, or earlier; or when the competition it is about
 * closes within two days of ten o'clock, whenever it was asked.
 */
export function questionBounds(
  day: Day,
  exceptions?: CalendarExceptions,
): { askedBefore: Date; asked: Date; closesBefore: Date } {
  return {
    askedBefore: fromAlmaty(addWorkingDays(day, -1, exceptions), FROM),
    asked: fromAlmaty(day, FROM),
    closesBefore: fromAlmaty(addDays(day, 2), FROM),
  }
}

export type ExaminationMoment = 'eve' | 'day'

/** Which reminder of an examination may go out now: on the working day before its last one, and on the last. */
export function examinationMoment(
  last: Day,
  now: Date,
  exceptions?: CalendarExceptions,
): ExaminationMoment | undefined {
  const { date, time } = toAlmaty(now)
  if (time < FROM || time >= UNTIL) return undefined
  if (date === last) return 'day'
  return date === addWorkingDays(last, -1, exceptions) ? 'eve' : undefined
}
