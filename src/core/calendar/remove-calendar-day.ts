import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { calendarDays } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { type Day, dayOf } from './astana-time.ts'

/**
 * Takes back what staff entered for a day: the rule of holidays holds again.
 * @throws Refusal 'not-staff', 'calendar-day-past' for a day before today, 'calendar-day-free' when nothing was entered
 */
export async function removeCalendarDay(db: Db, by: Actor, day: Day, at: Date): Promise<void> {
  mustCan(by, 'editCalendar')
  if (day < dayOf(at)) throw new Refusal('calendar-day-past')
  const [removed] = await db.delete(calendarDays).where(eq(calendarDays.day, day)).returning()
  if (!removed) throw new Refusal('calendar-day-free')
  const { kind, reason } = removed
  await record(db, {
    ...{ at, by: by.id, event: 'calendar-day-removed', subject: `calendar:${day}` },
    before: { kind, reason },
  })
}
