import type { SetMilestones } from '../../database/schema/index.ts'
import type { Kind } from '../../language/reference.ts'
import { addDays, type Day, dayOf } from '../calendar/astana-time.ts'
import type { CalendarExceptions } from '../calendar/holidays.ts'
import {
  endOfPeriod,
  type Period,
  periodFor,
  type Source,
  type Step,
  yearlyEndFor,
} from '../calendar/periods.ts'
import { Refusal, type RefusalReason } from '../errors.ts'

/** What the law looks at in a competition. */
export interface Timed {
  kind: Kind
  intake: 'here' | 'elsewhere'
  repeat: boolean
  opensAt: Date | null
  deadline: Date
  resultsAt: Date | null
  archive: boolean
  milestones: SetMilestones
}

/** One demand of the law on the dates of a competition, and whether they meet it. */
export interface LegalTerm {
  step: Exclude<Step, 'complaint'> | 'award'
  met: boolean
  /** The earliest day that meets it; for what must not last longer, the latest. */
  day: Day
  /** Days; 0 where the law names a date. */
  amount: number
  source: Source
}

interface Around {
  /** When it is announced. */
  at: Date
  exceptions: CalendarExceptions
}

/**
 * The first day on which a competition announced at a moment may stop receiving applications, at any hour: the day of the
 * announcement is not counted. Undefined where the law sets no least period.
 */
export function earliestDeadline(
  { kind, repeat }: Pick<Timed, 'kind' | 'repeat'>,
  at: Date,
  exceptions: CalendarExceptions,
): { day: Day; period: Period } | undefined {
  const announced = dayOf(at)
  const period = periodFor(kind, repeat ? 'repeat' : 'announcement', announced)
  return period && { day: endOfPeriod(announced, period, exceptions), period }
}

/**
 * What the law asks of the dates of a competition announced at `at`, in their order; nothing of the archive or of what is over.
 * One received elsewhere was announced there, so that counts from `opens` where it is earlier.
 */
export function legalTerms(competition: Timed, { at, exceptions }: Around): LegalTerm[] {
  const { intake, opensAt, archive, resultsAt } = competition
  if (archive || resultsAt) return []
  const there = intake === 'elsewhere' && opensAt && opensAt < at ? opensAt : at
  return [
    ...announcementTerm(competition, { at: there, exceptions }),
    ...yearlyTerm(competition, there),
    ...milestoneTerms(competition, { at: there, exceptions }),
  ]
}

/**
 * How long a deadline must still be away when the conditions or documents change at `at`.
 * Rules № 687, p. 165, 168: changed documents are announced anew.
 */
export function changeTerm(
  { kind, repeat, deadline }: Pick<Timed, 'kind' | 'repeat' | 'deadline'>,
  { at, exceptions }: Around,
): LegalTerm[] {
  const period = periodFor(kind, repeat ? 'change-repeat' : 'change', dayOf(at))
  return period ? [termOf(period, { begins: dayOf(at), ends: lastDayBefore(deadline), exceptions })] : []
}

/** @throws Refusal of the first term that is not met: `law-<step>` (details: `amount`, `day`, `point`) */
export function refuseUnlawful(terms: readonly LegalTerm[]): void {
  const broken = terms.find(({ met }) => !met)
  if (broken) throw new Refusal(`law-${broken.step}` satisfies RefusalReason, termDetails(broken))
}

/** For the texts; `day` as 'YYYY-MM-DD'. */
export const termDetails = ({ amount, day, source: { point } }: LegalTerm) => ({ amount, day, point })

function announcementTerm(competition: Timed, { at, exceptions }: Around): LegalTerm[] {
  const earliest = earliestDeadline(competition, at, exceptions)
  if (!earliest) return []
  const ends = lastDayBefore(competition.deadline)
  return [termOf(earliest.period, { begins: dayOf(at), ends, exceptions })]
}

/** Awards: law № 36-III, art. 6-3. `day` is the last one of the deadline's year, or of the next when that is over. */
function yearlyTerm({ kind, deadline }: Timed, at: Date): LegalTerm[] {
  const end = yearlyEndFor(kind, dayOf(at))
  if (!end) return []
  const last = lastDayBefore(deadline)
  const year = Number(last.slice(0, 4))
  const ofYear = (some: number) => addDays(`${some}-${end.before}`, -1)
  const day = [ofYear(year), ofYear(year + 1)].find((one) => one >= dayOf(at))!
  return [{ step: 'award', met: last <= ofYear(year), day, amount: 0, source: end.source }]
}

/** Of the moments the organizer has set; those left out follow from the law (milestones.ts) or are not known. */
function milestoneTerms({ kind, deadline, milestones }: Timed, { at, exceptions }: Around): LegalTerm[] {
  const { discussion, examination, results, appeal } = milestones
  const checked: [Step, from: Date | undefined, until: string | undefined][] = [
    ['discussion', at, discussion],
    ['examination', deadline, examination],
    ['appeal', results === undefined ? undefined : new Date(results), appeal],
  ]
  return checked.flatMap(([step, from, until]) => {
    const period = periodFor(kind, step, dayOf(at))
    if (!period || !from || until === undefined) return []
    return [termOf(period, { begins: dayOf(from), ends: lastDayBefore(new Date(until)), exceptions })]
  })
}

interface Span {
  begins: Day
  ends: Day
  exceptions: CalendarExceptions
}

function termOf(period: Period, { begins, ends, exceptions }: Span): LegalTerm {
  const { amount, bound, source } = period
  const day = endOfPeriod(begins, period, exceptions)
  const step = period.step as LegalTerm['step']
  return { step, met: bound === 'least' ? ends >= day : ends <= day, day, amount, source }
}

/** The last day that a period ending at a moment reaches into: midnight belongs to the day before. */
const lastDayBefore = (moment: Date): Day => dayOf(new Date(moment.getTime() - 1))
