import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { calendarDays } from '../../database/schema/index.ts'
import { isComplete, type Localized } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { type Day, dayOf } from './astana-time.ts'
import { lastListedDay } from './list-calendar.ts'
import { readExceptions } from './read-exceptions.ts'
import { isWorkingDay } from './working-days.ts'

/** Letters of the reason in one language. */
export const DAY_REASON_LENGTH = 300

interface Entry {
  day: Day
  kind: 'off' | 'working'
  /** Why, in kk and ru, such as the decree's number and date. */
  reason: Localized
}

/**
 * Makes a day free or working against the rule of holidays: the Government moves days off, Qurban ait follows the moon.
 * Deadlines that are published stay; periods are counted by it from now on.
 * @throws Refusal 'not-staff', 'reason-both-languages', 'text-too-long', and what `checkDay` declines
 */
export async function setCalendarDay(db: Db, by: Actor, { day, kind, reason }: Entry, at: Date) {
  mustCan(by, 'editCalendar')
  await checkDay(db, { day, kind }, at)
  if (!isComplete(reason)) throw new Refusal('reason-both-languages')
  if (Object.values(reason).some((text) => [...(text ?? '')].length > DAY_REASON_LENGTH))
    throw new Refusal('text-too-long')
  const [before] = await db.select().from(calendarDays).where(eq(calendarDays.day, day)).for('update')
  const values = { kind, reason, byId: by.id, at }
  await db
    .insert(calendarDays)
    .values({ day, ...values })
    .onConflictDoUpdate({ target: calendarDays.day, set: values })
  await record(db, {
    ...{ at, by: by.id, event: 'calendar-day-set', subject: `calendar:${day}` },
    before: before && { kind: before.kind, reason: before.reason },
    after: { kind, reason },
  })
}

/**
 * Whether the calendar may be changed so. @throws Refusal 'calendar-day-past' for a day before today, 'calendar-day-far' beyond
 * the end of next year, 'calendar-day-same' for a day that is so already (details: `kind`)
 */
export async function checkDay(db: Db, { day, kind }: Pick<Entry, 'day' | 'kind'>, at: Date): Promise<void> {
  if (day < dayOf(at)) throw new Refusal('calendar-day-past')
  if (day > lastListedDay(at)) throw new Refusal('calendar-day-far')
  const working = isWorkingDay(day, await readExceptions(db))
  if (working === (kind === 'working')) throw new Refusal('calendar-day-same', { kind })
}
