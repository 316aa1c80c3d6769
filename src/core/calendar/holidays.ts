import { addDays, type Day, weekdayNumber } from './astana-time.ts'

/** The days off people know by name; in words under `calendar-holiday-<name>`. */
export const HOLIDAYS = [
  'new-year',
  'christmas',
  'womens-day',
  'nauryz',
  'unity-day',
  'defenders-day',
  'victory-day',
  'qurban-ait',
  'capital-day',
  'constitution-day',
  'republic-day',
  'independence-day',
] as const
export type Holiday = (typeof HOLIDAYS)[number]

/** A day off of every year, as 'MM-DD'. */
interface YearlyDayOff {
  day: string
  name: Holiday
  /** Whether a day off lost to a weekend moves to the next working day. */
  moves: boolean
}

/**
 * Holidays and days off by the year they took effect, newest last: law of 13.12.2001 № 267-II, Labour Code article 84.
 * Years before the first are taken to be like it.
 */
const YEARLY: { from: number; days: YearlyDayOff[] }[] = [
  {
    from: 2023,
    days: [
      { day: '01-01', name: 'new-year', moves: true },
      { day: '01-02', name: 'new-year', moves: true },
      { day: '01-07', name: 'christmas', moves: false },
      { day: '03-08', name: 'womens-day', moves: true },
      { day: '03-21', name: 'nauryz', moves: true },
      { day: '03-22', name: 'nauryz', moves: true },
      { day: '03-23', name: 'nauryz', moves: true },
      { day: '05-01', name: 'unity-day', moves: true },
      { day: '05-07', name: 'defenders-day', moves: true },
      { day: '05-09', name: 'victory-day', moves: true },
      { day: '07-06', name: 'capital-day', moves: true },
      { day: '08-30', name: 'constitution-day', moves: true },
      { day: '10-25', name: 'republic-day', moves: true },
      { day: '12-16', name: 'independence-day', moves: true },
    ],
  },
]

/** Days known to differ from the rule. 2026 is official (egov.kz); 2027 is reckoned and to be confirmed. */
export const KNOWN_DAYS: readonly { day: Day; kind: 'off' | 'working'; name: Holiday; confirmed: boolean }[] =
  [
    { day: '2026-05-27', kind: 'off', name: 'qurban-ait', confirmed: true },
    { day: '2027-05-16', kind: 'off', name: 'qurban-ait', confirmed: false },
  ]

export type CalendarExceptions = Readonly<Record<Day, 'off' | 'working'>>

/**
 * Days that differ from the rule: `off` for the first day of Qurban ait, which follows the moon and never moves, and
 * for working days the Government makes free; `working` for the Saturdays worked in return. What staff enter goes
 * before these (read-exceptions.ts).
 */
export const KNOWN_EXCEPTIONS: CalendarExceptions = Object.fromEntries(
  KNOWN_DAYS.map(({ day, kind }) => [day, kind]),
)

/** A day off by the rule; `movedFrom`: it stands for this one, which fell on a weekend. */
export interface DayOff {
  name: Holiday
  movedFrom?: Day
}

const madeBefore = new Map<number, ReadonlyMap<Day, DayOff>>()

/**
 * The days off of a year by the rule alone: every yearly one, and for each that moves and falls on a weekend, the
 * next day that is neither weekend nor holiday. Reproduces the official calendar of 2026.
 */
export function holidaysByRule(year: number): ReadonlyMap<Day, DayOff> {
  const known = madeBefore.get(year)
  if (known) return known
  const yearly = (YEARLY.findLast(({ from }) => from <= year) ?? YEARLY[0]!).days
  const days = new Map<Day, DayOff>(yearly.map(({ day, name }) => [`${year}-${day}`, { name }]))
  for (const { day, name } of yearly.filter(({ day, moves }) => moves && isWeekend(`${year}-${day}`))) {
    const movedFrom = `${year}-${day}`
    let free = movedFrom
    while (isWeekend(free) || days.has(free)) free = addDays(free, 1)
    days.set(free, { name, movedFrom })
  }
  madeBefore.set(year, days)
  return days
}

export function isWeekend(date: Day): boolean {
  return weekdayNumber(date) >= 6
}
