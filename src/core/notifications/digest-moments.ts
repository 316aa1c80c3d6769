import { addDays, fromAlmaty, toAlmaty, weekdayNumber } from '../calendar/astana-time.ts'

/** When digests come, by Astana's clock: daily ones each morning, weekly ones on Monday. */
const HOUR = '09:00'
const MONDAY = 1

/** The next morning at nine after `now`. */
export function nextDaily(now: Date): Date {
  const { date } = toAlmaty(now)
  const today = fromAlmaty(date, HOUR)
  return today > now ? today : fromAlmaty(addDays(date, 1), HOUR)
}

/** The next Monday at nine after `now`. */
export function nextWeekly(now: Date): Date {
  const { date } = toAlmaty(nextDaily(now))
  return fromAlmaty(addDays(date, (MONDAY - weekdayNumber(date) + 7) % 7), HOUR)
}
