import { type SQL, sql } from 'drizzle-orm'
import { stamp } from '../../database/stamp.ts'
import { addDays, fromAlmaty, toAlmaty } from '../calendar/astana-time.ts'

/** Whole hours of Astana's clock in which somebody is not written to unasked; equal when every hour will do. */
export interface QuietHours {
  quietFrom: number
  quietUntil: number
}

/** What holds for whoever chose nothing. */
export const USUAL_QUIET_HOURS: QuietHours = { quietFrom: 22, quietUntil: 8 }

/** A deadline so soon after the end of the quiet hours is too near for waiting. */
const TOO_NEAR_HOURS = 2
const HOUR = 3_600_000

/** The moment itself by day; by night the end of the quiet hours, unless the deadline comes within two hours of that. */
export function afterQuietHours(moment: Date, deadline: Date, hours = USUAL_QUIET_HOURS): Date {
  const { date, time } = toAlmaty(moment)
  const hour = Number(time.slice(0, 2))
  if (!isQuiet(hour, hours)) return moment
  const { quietUntil } = hours
  const end = fromAlmaty(hour < quietUntil ? date : addDays(date, 1), clock(quietUntil))
  return deadline.getTime() < end.getTime() + TOO_NEAR_HOURS * HOUR ? moment : end
}

export function isQuiet(hour: number, { quietFrom, quietUntil }: QuietHours): boolean {
  return (hour - quietFrom + 24) % 24 < (quietUntil - quietFrom + 24) % 24
}

/**
 * The same rule over rows: the moment a message due at `moment` goes out to somebody with these columns. The zone's
 * arithmetic stays here, since a database server may know older time zones; Kazakhstan has no summer time.
 */
export function afterQuietHoursSql(moment: Date, deadline: SQL | undefined, from: SQL, until: SQL): SQL {
  const { date, time } = toAlmaty(moment)
  const hour = Number(time.slice(0, 2))
  const hourBegan = fromAlmaty(date, clock(hour))
  const at = stamp(moment)
  const end = sql`${stamp(hourBegan)} + make_interval(hours => (${until} - ${hour} + 24) % 24)`
  const quiet = sql`(${hour} - ${from} + 24) % 24 < (${until} - ${from} + 24) % 24`
  const near = deadline ? sql`and ${end} + make_interval(hours => ${TOO_NEAR_HOURS}) <= ${deadline}` : sql``
  return sql`(case when ${quiet} ${near} then ${end} else ${at} end)`
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
