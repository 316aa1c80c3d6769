import type { Db } from '../../database/client.ts'
import { isComplete } from '../../language/locale.ts'
import { readExceptions } from '../calendar/read-exceptions.ts'
import { Refusal } from '../errors.ts'
import { ensureReady } from './authoring/ensure-ready.ts'
import { lacking } from './completeness.ts'
import type { Competition } from './get-competition.ts'
import { legalTerms, refuseUnlawful } from './legal-terms.ts'

/**
 * Whether a draft may be shown to NGOs at a moment, which the periods of the law are counted from, by somebody who looked at its
 * texts. @throws Refusal 'fields-contradict', 'doubts-unseen', and what `checkLawful` declines
 */
export async function checkPublishable(db: Db, competition: Competition, at: Date): Promise<void> {
  await checkLawful(db, competition, at)
  await ensureReady(db, competition, at)
}

/**
 * The same without the doubts that only a person can look at.
 * @throws Refusal 'competition-incomplete' (details: `count` of what lacks; `lacking` names it), 'rubric-incomplete',
 * 'competition-deadline-passed', 'law-…' of dates against the law
 */
export async function checkLawful(db: Db, competition: Competition, at: Date): Promise<void> {
  const lacks = lacking(competition)
  if (lacks.length > 0) throw new Refusal('competition-incomplete', { count: lacks.length })
  const { rubric, deadline, archive, resultsAt } = competition
  if (rubric?.criteria.some(({ title }) => !isComplete(title))) throw new Refusal('rubric-incomplete')
  const over = archive || resultsAt !== null
  if (!over && deadline <= at) throw new Refusal('competition-deadline-passed')
  refuseUnlawful(legalTerms(competition, { at, exceptions: await readExceptions(db) }))
}
