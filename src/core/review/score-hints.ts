import type { Answers } from '../applications/form/form.ts'
import type { Day } from '../calendar/astana-time.ts'
import { expectedScore } from './expected-score.ts'

/**
 * Points the profile supports on criteria 3, 4 and 6 of annex 21, by criterion. The papers decide, not the profile.
 * @param day of the submission: data filed in the NGO Database are judged by their date then
 */
export function scoreHints(profile: Answers, day: Day): Map<string, number> {
  const { criteria } = expectedScore({ profile, local: true, today: day })
  const known = criteria.filter(({ criterion }) => BY_PROFILE.includes(criterion))
  return new Map(known.map(({ criterion, most }) => [criterion, most]))
}

const BY_PROFILE: readonly string[] = ['database', 'experience', 'region']
