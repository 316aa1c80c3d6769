import { Temporal } from 'temporal-polyfill'
import { TIME_ZONE } from '../../../language/dates.ts'

const EXACT = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)$/
const AS_WRITTEN_AT_HOME = /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d):(\d\d)$/
const FROM_TODAY = /^([+-]\d{1,5})d (\d\d):(\d\d)$/
const NEXT_DAY_OF_YEAR = /^next (\d\d)-(\d\d) (\d\d):(\d\d)$/

/**
 * A moment of the file in Astana time: `2026-12-05 18:30` or `05.12.2026 18:30`; for samples that must not grow old,
 * counted from the Astana day of `now`: `+1d 18:00`, `-30d 18:00`, and `next 08-31 18:30` (the 31 August to come).
 * Undefined when it is none of these or no such day exists.
 */
export function parseMoment(text: string, now: Date): Date | undefined {
  try {
    const local = localMoment(text.trim(), Temporal.Instant.fromEpochMilliseconds(now.getTime()))
    return local && new Date(local.toZonedDateTime(TIME_ZONE).epochMilliseconds)
  } catch {
    return undefined
  }
}

/** The moment as the file writes it, to the minute: `2026-12-05 18:30`. */
export function printMoment(moment: Date): string {
  const local = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(TIME_ZONE)
  return local.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')
}

function localMoment(text: string, now: Temporal.Instant): Temporal.PlainDateTime | undefined {
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate()
  let parts = EXACT.exec(text)?.slice(1).map(Number)
  if (parts) return at(day(parts[0]!, parts[1]!, parts[2]!), parts[3]!, parts[4]!)
  parts = AS_WRITTEN_AT_HOME.exec(text)?.slice(1).map(Number)
  if (parts) return at(day(parts[2]!, parts[1]!, parts[0]!), parts[3]!, parts[4]!)
  parts = FROM_TODAY.exec(text)?.slice(1).map(Number)
  if (parts) return at(today.add({ days: parts[0]! }), parts[1]!, parts[2]!)
  parts = NEXT_DAY_OF_YEAR.exec(text)?.slice(1).map(Number)
  return parts && at(nextDay(today, parts[0]!, parts[1]!), parts[2]!, parts[3]!)
}

const day = (year: number, month: number, date: number) =>
  Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'reject' })

const at = (date: Temporal.PlainDate, hour: number, minute: number) =>
  date.toPlainDateTime(Temporal.PlainTime.from({ hour, minute }, { overflow: 'reject' }))

function nextDay(today: Temporal.PlainDate, month: number, date: number): Temporal.PlainDate {
  const thisYear = day(today.year, month, date)
  return Temporal.PlainDate.compare(thisYear, today) > 0 ? thisYear : day(today.year + 1, month, date)
}
