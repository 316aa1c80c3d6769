import { addDays, fromAlmaty, toAlmaty } from '../calendar/astana-time.ts'

/** Wall-clock hours of Astana in which nobody is written to unasked. */
const FROM = '22:00'
const UNTIL = '08:00'
/** A deadline before this hour is too near for waiting till the morning. */
const TOO_NEAR = '10:00'

/** The moment itself by day; by night 08:00, unless the deadline comes before 10:00 of that morning. */
export function afterQuietHours(moment: Date, deadline: Date): Date {
  const { date, time } = toAlmaty(moment)
  if (time >= UNTIL && time < FROM) return moment
  const morning = time >= FROM ? addDays(date, 1) : date
  return deadline < fromAlmaty(morning, TOO_NEAR) ? moment : fromAlmaty(morning, UNTIL)
}
