import { gte } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { calendarDays } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { type Day, dayOf } from './astana-time.ts'
import { type Holiday, holidaysByRule, isWeekend, KNOWN_DAYS } from './holidays.ts'

/** A day that is not what its weekday says. */
export interface ListedDay {
  day: Day
  kind: 'off' | 'working'
  name?: Holiday | undefined
  /** The day on a weekend it stands for. */
  movedFrom?: Day | undefined
  /** Set when staff entered it. */
  reason?: Localized | undefined
  /** Reckoned, not yet official. */
  unconfirmed?: boolean | undefined
}

/**
 * The days off to come on weekdays, of this year and the next, with what staff entered in place of the rule; in order.
 * @throws Refusal 'not-staff'
 */
export async function listCalendar(db: Db, by: Actor, now: Date): Promise<ListedDay[]> {
  mustCan(by, 'editCalendar')
  const today = dayOf(now)
  const days = new Map<Day, ListedDay>()
  for (const year of [yearOf(today), yearOf(today) + 1])
    for (const [day, { name, movedFrom }] of holidaysByRule(year))
      if (!isWeekend(day)) days.set(day, { day, kind: 'off', name, movedFrom })
  for (const { day, kind, name, confirmed } of KNOWN_DAYS)
    days.set(day, { day, kind, name, unconfirmed: !confirmed })
  for (const { day, kind, reason } of await db
    .select()
    .from(calendarDays)
    .where(gte(calendarDays.day, today)))
    days.set(day, { day, kind, reason })
  const last = lastListedDay(now)
  return [...days.values()]
    .filter(({ day }) => day >= today && day <= last)
    .sort((a, b) => a.day.localeCompare(b.day))
}

/** The end of next year: further ahead nobody knows the calendar. */
export const lastListedDay = (now: Date): Day => `${yearOf(dayOf(now)) + 1}-12-31`

const yearOf = (day: Day): number => Number(day.slice(0, 4))
