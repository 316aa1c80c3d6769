import type { Db } from '../../database/client.ts'
import { calendarDays } from '../../database/schema/index.ts'
import { type CalendarExceptions, KNOWN_EXCEPTIONS } from './holidays.ts'

/** Every day that differs from the rule of holidays: what is known, and before it what staff have entered. */
export async function readExceptions(db: Db): Promise<CalendarExceptions> {
  const rows = await db.select({ day: calendarDays.day, kind: calendarDays.kind }).from(calendarDays)
  return { ...KNOWN_EXCEPTIONS, ...Object.fromEntries(rows.map(({ day, kind }) => [day, kind])) }
}
