import type { Db } from '../../database/client.ts'
import { toAlmaty } from '../calendar/astana-time.ts'
import { openedApplication } from '../opening/read-application.ts'
import { expectedScore } from './expected-score.ts'
import type { GivenReview } from './get-review.ts'

/**
 * Points the submitted profile supports on criteria 3, 4 and 6 of annex 21, by criterion; data filed in the NGO Database are
 * judged by their date on the day of the submission. The papers decide, not the profile.
 */
export async function scoreHints(db: Db, { review, rubric }: GivenReview): Promise<Map<string, number>> {
  if (rubric.origin !== 'law') return new Map()
  const { profile, receipt } = await openedApplication(db, review.submissionId)
  const { criteria } = expectedScore({ profile, local: true, today: toAlmaty(receipt.submittedAt).date })
  const known = criteria.filter(({ criterion }) => BY_PROFILE.includes(criterion))
  return new Map(known.map(({ criterion, most }) => [criterion, most]))
}

const BY_PROFILE: readonly string[] = ['database', 'experience', 'region']
