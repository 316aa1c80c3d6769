import type { Db } from '../../database/client.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { type Day, dayOf, isDay } from './astana-time.ts'
import { type ListedDay, lastListedDay, listCalendar } from './list-calendar.ts'
import { readExceptions } from './read-exceptions.ts'
import { isWorkingDay } from './working-days.ts'

/**
 * A day as staff find it, whether the calendar lists it or not.
 * @throws Refusal 'not-staff', 'not-found' for what is no day, 'calendar-day-past', 'calendar-day-far'
 */
export async function describeDay(db: Db, by: Actor, day: Day, now: Date): Promise<ListedDay> {
  mustCan(by, 'editCalendar')
  if (!isDay(day)) throw new Refusal('not-found')
  if (day < dayOf(now)) throw new Refusal('calendar-day-past')
  if (day > lastListedDay(now)) throw new Refusal('calendar-day-far')
  const listed = (await listCalendar(db, by, now)).find((one) => one.day === day)
  if (listed) return listed
  return { day, kind: isWorkingDay(day, await readExceptions(db)) ? 'working' : 'off' }
}
