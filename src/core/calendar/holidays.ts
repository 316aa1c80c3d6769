import { addDays, type Day, weekdayNumber } from './astana-time.ts'

/** A day off of every year, as 'MM-DD'. */
interface YearlyDayOff {
  day: string
  name: string
  /** Whether a day off lost to a weekend moves to the next working day. */
  moves: boolean
}

/** Holidays and days off since 2023: law of 13.12.2001 № 267-II, Labour Code article 84. */
const YEARLY: YearlyDayOff[] = [
  { day: '01-01', name: 'New Year', moves: true },
  { day: '01-02', name: 'New Year', moves: true },
  { day: '01-07', name: 'Orthodox Christmas', moves: false },
  { day: '03-08', name: "Women's Day", moves: true },
  { day: '03-21', name: 'Nauryz', moves: true },
  { day: '03-22', name: 'Nauryz', moves: true },
  { day: '03-23', name: 'Nauryz', moves: true },
  { day: '05-01', name: 'Unity Day', moves: true },
  { day: '05-07', name: "Defender's Day", moves: true },
  { day: '05-09', name: 'Victory Day', moves: true },
  { day: '07-06', name: 'Capital Day', moves: true },
  { day: '08-30', name: 'Constitution Day', moves: true },
  { day: '10-25', name: 'Republic Day', moves: true },
  { day: '12-16', name: 'Independence Day', moves: true },
]

/**
 * Days that differ from the rule: `off` for the first day of Qurban ait, which follows the moon and never moves, and
 * for working days the Government makes free; `working` for the Saturdays worked in return. Staff add to it.
 * 2026 is official (egov.kz); 2027 is reckoned and to be confirmed.
 */
export const KNOWN_EXCEPTIONS: CalendarExceptions = {
  '2026-05-27': 'off',
  '2027-05-16': 'off',
}

export type CalendarExceptions = Readonly<Record<Day, 'off' | 'working'>>

const madeBefore = new Map<number, ReadonlySet<Day>>()

/**
 * The days off of a year by the rule alone: every yearly one, and for each that moves and falls on a weekend, the
 * next day that is neither weekend nor holiday. Reproduces the official calendar of 2026.
 */
export function holidaysByRule(year: number): ReadonlySet<Day> {
  const known = madeBefore.get(year)
  if (known) return known
  const days = new Set(YEARLY.map(({ day }) => `${year}-${day}`))
  const lost = YEARLY.filter(({ day, moves }) => moves && isWeekend(`${year}-${day}`))
  for (const { day } of lost) {
    let free = `${year}-${day}`
    while (isWeekend(free) || days.has(free)) free = addDays(free, 1)
    days.add(free)
  }
  madeBefore.set(year, days)
  return days
}

export function isWeekend(date: Day): boolean {
  return weekdayNumber(date) >= 6
}
