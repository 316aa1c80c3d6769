import { addDays, type Day, dayOf, fromAlmaty, isDay, toAlmaty } from '../../calendar/astana-time.ts'

/** The ways to write a day, each with what makes a day of it. */
const DAYS: [pattern: RegExp, day: (parts: RegExpExecArray, today: Day) => Day][] = [
  [/^(\d{4}-\d\d-\d\d)$/, ([, day]) => day!],
  [/^(\d\d)\.(\d\d)\.(\d{4})$/, ([, day, month, year]) => `${year}-${month}-${day}`],
  [/^([+-]\d{1,5})d$/, ([, days], today) => addDays(today, Number(days))],
  [/^next (\d\d-\d\d)$/, ([, day], today) => nextDay(today, day!)],
]

/**
 * A moment of the file in Astana time: `2026-12-05 18:30` or `05.12.2026 18:30`; for samples that must not grow old,
 * counted from the Astana day of `now`: `+1d 18:00`, `-30d 18:00`, and `next 08-31 18:30` (the 31 August to come).
 * Undefined when it is none of these or no such day exists.
 */
export function parseMoment(text: string, now: Date): Date | undefined {
  const [, written = '', time = ''] = /^(.+)[ T]((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text.trim()) ?? []
  const day = parseDay(written, now)
  return day === undefined ? undefined : fromAlmaty(day, time)
}

/** A day written in the same ways, without the time. */
export function parseDay(text: string, now: Date): Day | undefined {
  for (const [pattern, day] of DAYS) {
    const parts = pattern.exec(text.trim())
    if (!parts) continue
    const found = day(parts, dayOf(now))
    return isDay(found) ? found : undefined
  }
  return undefined
}

/** The moment as the file writes it, to the minute: `2026-12-05 18:30`. */
export function printMoment(moment: Date): string {
  const { date, time } = toAlmaty(moment)
  return `${date} ${time}`
}

function nextDay(today: Day, monthAndDay: string): Day {
  const year = Number(today.slice(0, 4))
  const thisYear = `${year}-${monthAndDay}`
  return thisYear > today ? thisYear : `${year + 1}-${monthAndDay}`
}
