import type { Change } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import { lacking } from './completeness.ts'
import type { CompetitionVersion } from './content-of.ts'
import type { Competition } from './get-competition.ts'

interface Proposal {
  published: Competition
  before: CompetitionVersion
  after: CompetitionVersion
  changes: readonly Change[]
}

/**
 * What may be changed once people have read it and perhaps applied.
 * @throws Refusal 'change-cancelled', 'change-nothing', 'change-kind', 'competition-incomplete', 'deadline-only-later',
 * 'results-too-early'
 */
export function checkChange({ published, before, after, changes }: Proposal, now: Date): void {
  if (published.cancelledAt) throw new Refusal('change-cancelled')
  checkKind(before, after)
  if (changes.length === 0) throw new Refusal('change-nothing')
  const lacks = lacking({ ...after.content, documents: after.documents })
  if (lacks.length > 0) throw new Refusal('competition-incomplete', { count: lacks.length })
  checkDeadline(before, after, now)
  checkResults(after, now)
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
