import type { Kind } from '../../language/reference.ts'
import { addDays, type Day } from './astana-time.ts'
import { type CalendarExceptions, KNOWN_EXCEPTIONS } from './holidays.ts'
import { addWorkingDays } from './working-days.ts'

/**
 * `announcement` and `repeat`: from the announcement to the deadline; `change` and `change-repeat`: from a change of the
 * documents to it; `discussion`: of draft documents, from the announcement; `examination`: from the opening; `appeal`: from
 * the results; `complaint`: from the end of the appeal to the decision on it.
 */
export type Step =
  | 'announcement'
  | 'repeat'
  | 'change'
  | 'change-repeat'
  | 'discussion'
  | 'examination'
  | 'appeal'
  | 'complaint'

export interface Source {
  /** `rules`: of state procurement, order of 09.10.2024 № 687 (reg. 35238); `law`: of 12.04.2005 № 36-III. */
  act: 'rules' | 'law'
  /** Points of the rules, or the article of the law, as people cite them: "165, 168", "6-3". */
  point: string
}

export interface Period {
  step: Step
  /** In force from this day on, until the next one for the same step. */
  from: Day
  amount: number
  unit: 'working' | 'calendar'
  /** Whether it may be longer than the amount, or not. */
  bound: 'least' | 'most'
  source: Source
}

const rules = (point: string): Source => ({ act: 'rules', point })
const SINCE = '2025-01-01'
const working = { from: SINCE, unit: 'working' as const }

/**
 * The periods of the law by procedure, those of a step in the order they took effect. Only what has been confirmed: nothing is known of
 * the grants' rules of 07.04.2025 № 144-НҚ, so grants have none.
 */
const PERIODS: Partial<Record<Kind, Period[]>> = {
  'social-order': [
    { ...working, step: 'announcement', amount: 5, bound: 'least', source: rules('454') },
    { ...working, step: 'repeat', amount: 3, bound: 'least', source: rules('455') },
    { ...working, step: 'change', amount: 5, bound: 'least', source: rules('165, 168') },
    { ...working, step: 'change-repeat', amount: 3, bound: 'least', source: rules('165, 168') },
    { ...working, step: 'discussion', amount: 2, bound: 'least', source: rules('170') },
    { ...working, step: 'examination', amount: 5, bound: 'most', source: rules('458') },
    { ...working, step: 'appeal', amount: 3, bound: 'least', source: rules('588') },
    { ...working, step: 'complaint', amount: 3, bound: 'most', source: rules('592') },
  ],
}

/** The period in force on a day; undefined where the law sets none, or none that is known. */
export function periodFor(procedure: Kind, step: Step, day: Day): Period | undefined {
  return PERIODS[procedure]?.findLast((period) => period.step === step && period.from <= day)
}

/** The last day of a period that begins with an event of `day`: the day of the event is not counted. */
export function endOfPeriod(
  day: Day,
  { amount, unit }: Pick<Period, 'amount' | 'unit'>,
  exceptions: CalendarExceptions = KNOWN_EXCEPTIONS,
): Day {
  return unit === 'working' ? addWorkingDays(day, amount, exceptions) : addDays(day, amount)
}

/** Procedures whose applications are received every year until a day, 'MM-DD', which itself is too late. */
const YEARLY_ENDS: Partial<Record<Kind, { from: Day; before: string; source: Source }[]>> = {
  award: [{ from: '2022-09-04', before: '09-01', source: { act: 'law', point: '6-3' } }],
}

/** Such an end in force on a day. */
export function yearlyEndFor(procedure: Kind, day: Day) {
  return YEARLY_ENDS[procedure]?.findLast(({ from }) => from <= day)
}
