import { isDeepStrictEqual } from 'node:util'
import type { Change } from '../../database/schema/index.ts'
import type { CalendarExceptions } from '../calendar/holidays.ts'
import { Refusal } from '../errors.ts'
import { contentFaults } from './authoring/content-faults.ts'
import { lacking } from './completeness.ts'
import type { CompetitionVersion } from './content-of.ts'
import type { Competition } from './get-competition.ts'
import { changeTerm, legalTerms, refuseUnlawful, type Timed } from './legal-terms.ts'

interface Around {
  now: Date
  exceptions: CalendarExceptions
}

interface Proposal {
  published: Competition
  before: CompetitionVersion
  after: CompetitionVersion
  changes: readonly Change[]
}

/**
 * What may be changed once people have read it and perhaps applied.
 * @throws Refusal 'change-cancelled', 'change-nothing', 'change-kind', 'competition-incomplete', 'fields-contradict',
 * 'deadline-only-later', 'results-too-early', 'law-…' of dates against the law
 */
export function checkChange(proposal: Proposal, { now, exceptions }: Around): void {
  const { published, before, after, changes } = proposal
  if (published.cancelledAt) throw new Refusal('change-cancelled')
  checkKind(before, after)
  if (changes.length === 0) throw new Refusal('change-nothing')
  const lacks = lacking({ ...after.content, documents: after.documents })
  if (lacks.length > 0) throw new Refusal('competition-incomplete', { count: lacks.length })
  if (contentFaults(after.content, now).length > 0)
    throw new Refusal('fields-contradict', { competitionId: published.id })
  checkDeadline(before, after, now)
  checkResults(after, now)
  checkLaw(proposal, { now, exceptions })
}

/** Drafts were begun with this form, for this kind of competition, to be handed in there. */
function checkKind({ content: was }: CompetitionVersion, { content: is }: CompetitionVersion): void {
  const same = was.kind === is.kind && was.form === is.form
  if (!same || was.intake !== is.intake || was.archive !== is.archive) throw new Refusal('change-kind')
}

/** Nobody may lose time they were promised; and once the time is over, applications may have been opened. */
function checkDeadline({ content: was }: CompetitionVersion, { content: is }: CompetitionVersion, now: Date) {
  const moved = is.deadline.getTime() !== was.deadline.getTime()
  const allowed = is.deadline > was.deadline && was.deadline > now
  if (moved && !allowed && !was.archive) throw new Refusal('deadline-only-later')
}

function checkResults({ content: { results, deadline, archive } }: CompetitionVersion, now: Date): void {
  if (!results || archive) return
  if (deadline > now || results.published > now) throw new Refusal('results-too-early')
}

/** Changes that touch what the law says about dates. */
const DATES = /^(deadline|opens|repeat|milestone\.)/

/**
 * Dates that changed are as lawful as they had to be when it was announced; and while applications are received, new conditions
 * leave applicants as many days as an announcement would.
 */
function checkLaw({ published, after: { content }, changes }: Proposal, { now, exceptions }: Around): void {
  const after: Timed = {
    ...content,
    opensAt: content.opens ?? null,
    resultsAt: content.results?.published ?? published.resultsAt,
  }
  if (changes.some(({ field }) => DATES.test(field)))
    refuseUnlawful(legalTerms(after, { at: published.publishedAt ?? now, exceptions }))
  const received = !content.archive && published.deadline > now
  if (received && changes.some(isCondition)) refuseUnlawful(changeTerm(after, { at: now, exceptions }))
}

const CONDITIONS = ['regions', 'spheres', 'needs', 'limit', 'intake-place', 'intake-url']

/**
 * Whether a change is one of the conditions or documents, on which people build their application: what is bought and where (lots,
 * regions, spheres), what is asked of the applicant, where it is filed, every document but protocols. Not the words
 * that only describe – title, customer, summary, tags –, not what an English reader alone would notice, and no dates.
 */
function isCondition({ field, before, after }: Change): boolean {
  if (field === 'document') return [before, after].some((one) => one && (one as Kinded).kind !== 'protocol')
  if (!CONDITIONS.includes(field) && !field.startsWith('lot.')) return false
  return !isDeepStrictEqual(official(before), official(after))
}

type Kinded = { kind: string }

/** Without the English, which no law asks for. */
function official(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(official)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'en')
      .map(([key, inner]) => [key, official(inner)]),
  )
}
