import {
  SETTABLE_MILESTONES,
  type SetMilestones,
  type SettableMilestone,
} from '../../database/schema/index.ts'
import type { Kind } from '../../language/reference.ts'
import { addDays, type Day, dayOf, fromAlmaty } from '../calendar/astana-time.ts'
import type { CalendarExceptions } from '../calendar/holidays.ts'
import { endOfPeriod, periodFor, type Source, type Step } from '../calendar/periods.ts'

/** The moments of a competition's life, in their order. In words under `milestone-<kind>`. */
export const MILESTONE_KINDS = [
  'announced',
  'discussion',
  'questions',
  'opens',
  'deadline',
  'opening',
  'examination',
  'results',
  'appeal',
  'contract',
] as const
export type MilestoneKind = (typeof MILESTONE_KINDS)[number]

export interface Milestone {
  kind: MilestoneKind
  at: Date
  /** Set where the law gives a day and no hour: `at` is then the end of this day. */
  day?: Day | undefined
  /** Who set it: the organizer, this service, which opens applications by itself, or the law, whose source is named. */
  by: 'organizer' | 'service' | { source: Source }
  passed: boolean
}

/** What milestones are a function of. */
export interface MilestonesOf {
  kind: Kind
  intake: 'here' | 'elsewhere'
  publishedAt: Date | null
  opensAt: Date | null
  deadline: Date
  resultsAt: Date | null
  archive: boolean
  milestones: SetMilestones
}

interface Around {
  /** When the last application of any lot stops being received: later than the deadline where one was given more time. */
  lastDeadline: Date
  exceptions: CalendarExceptions
  now: Date
}

type Found = Omit<Milestone, 'passed'>

/**
 * The time line of a competition, in order. What the organizer has not set follows from the law where it is known; the rest is left
 * out. Results that are published are a fact, whatever was planned.
 */
export function milestonesOf(competition: MilestonesOf, around: Around): Milestone[] {
  const { publishedAt, opensAt, deadline, resultsAt, archive, milestones } = competition
  const set = (kind: MilestoneKind, at: Date | null): Found[] => (at ? [{ kind, at, by: 'organizer' }] : [])
  // The archive was written down long after it had been announced.
  const announced = archive ? null : publishedAt
  const opens = opensAt && announced && opensAt <= announced ? null : opensAt
  const found = [
    ...set('announced', announced),
    ...set('opens', opens),
    ...set('deadline', deadline),
    ...openingOf(competition, around),
    ...set('results', resultsAt),
    ...SETTABLE_MILESTONES.flatMap((kind) => setByOrganizer(kind, milestones, resultsAt)),
  ]
  return [...found, ...examinationOf(competition, found, around), ...appealOf(competition, found, around)]
    .map((one) => ({ ...one, passed: one.at <= around.now }))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || rank(a) - rank(b))
}

/** The one the reader waits for. */
export const nextOf = (milestones: readonly Milestone[]): Milestone | undefined =>
  milestones.find(({ passed }) => !passed)

const rank = ({ kind }: Found): number => MILESTONE_KINDS.indexOf(kind)

function setByOrganizer(kind: SettableMilestone, milestones: SetMilestones, resultsAt: Date | null): Found[] {
  const at = milestones[kind]
  if (at === undefined || (kind === 'results' && resultsAt)) return []
  return [{ kind, at: new Date(at), by: 'organizer' }]
}

/** By itself within five minutes of the last deadline; of the social order here and on its portal: rules № 687, p. 199, 456. */
function openingOf({ kind, intake, archive }: MilestonesOf, { lastDeadline }: Around): Found[] {
  const opening = { kind: 'opening' as const, at: lastDeadline }
  if (archive) return []
  if (kind === 'social-order') return [{ ...opening, by: { source: { act: 'rules', point: '199, 456' } } }]
  return intake === 'here' ? [{ ...opening, by: 'service' }] : []
}

/** Until the end of the period from the opening, or until the results, which are of the day it ends (p. 210). */
function examinationOf(competition: MilestonesOf, found: readonly Found[], around: Around): Found[] {
  const opening = found.find(({ kind }) => kind === 'opening')
  if (!opening || found.some(({ kind }) => kind === 'examination')) return []
  return byLaw(competition, { step: 'examination', from: opening.at }, around).map((one) =>
    competition.resultsAt && competition.resultsAt < one.at
      ? { ...one, at: competition.resultsAt, day: undefined }
      : one,
  )
}

function appealOf(competition: MilestonesOf, found: readonly Found[], around: Around): Found[] {
  const results = found.find(({ kind }) => kind === 'results')
  if (competition.archive || !results || found.some(({ kind }) => kind === 'appeal')) return []
  return byLaw(competition, { step: 'appeal', from: results.at }, around)
}

function byLaw(
  { kind }: MilestonesOf,
  { step, from }: { step: Step & MilestoneKind; from: Date },
  { exceptions }: Around,
): Found[] {
  const period = periodFor(kind, step, dayOf(from))
  if (!period) return []
  const day = endOfPeriod(dayOf(from), period, exceptions)
  return [{ kind: step, at: fromAlmaty(addDays(day, 1), '00:00'), day, by: { source: period.source } }]
}
