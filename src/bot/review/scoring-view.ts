import type { GivenReview } from '../../core/review/get-review.ts'
import { unscored } from '../../core/review/give-score.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { reviewHead } from './review-head.ts'

/** A review whose expert may read the application: its criteria with what was given, and what can be done. */
export function scoringView({ locale }: Visit, given: GivenReview): View {
  const { review, rubric } = given
  const lines = rubric.criteria.map((_, at) => criterionLine(locale, given, at))
  const total = [...given.scores.values()].reduce((sum, { points }) => sum + points, 0)
  const most = rubric.criteria.reduce((sum, criterion) => sum + criterion.most, 0)
  return {
    html: [
      reviewHead(locale, given),
      lines.join('\n'),
      markup(locale, 'review-sum', { total, most }),
      ...(rubric.origin === 'unofficial' ? [markup(locale, 'review-ranking-unofficial')] : []),
      nextText(locale, given),
    ].join('\n\n'),
    buttons: [...buttonsOf(locale, given), [backButton(locale, 'reviews')]],
    place: `review:${review.id}`,
  }
}

function criterionLine(locale: Locale, { rubric, scores }: GivenReview, at: number): string {
  const { key, title, most } = rubric.criteria[at]!
  const score = scores.get(key)
  const words = { number: at + 1, criterion: clip(pick(title, locale), 90), most }
  return score
    ? markup(locale, 'review-criterion-given', { ...words, points: score.points })
    : markup(locale, 'review-criterion-open', words)
}

function nextText(locale: Locale, given: GivenReview): string {
  if (given.review.finishedAt) return markup(locale, 'review-finished')
  const left = unscored(given).length
  return left > 0 ? markup(locale, 'review-left', { count: left }) : markup(locale, 'review-may-finish')
}

function buttonsOf(locale: Locale, given: GivenReview): Button[][] {
  const { review, rubric } = given
  const { id } = review
  const reading: Button[] = [
    { text: t(locale, 'review-text-button'), data: `revtext:${id}` },
    { text: t(locale, 'review-files-button'), data: `revfiles:${id}` },
  ]
  if (review.finishedAt)
    return [reading, [{ text: t(locale, 'review-reopen-button'), data: `revreopen:${id}` }]]
  const criteria = rubric.criteria.map(({ key, title }, at): Button[] => [
    {
      text: clip(`${given.scores.has(key) ? '✅' : '▫️'} ${at + 1}. ${pick(title, locale)}`, 40),
      data: `revcrit:${id}:${at}`,
    },
  ])
  return [
    reading,
    ...criteria,
    ...(unscored(given).length === 0
      ? [[{ text: t(locale, 'review-finish-button'), data: `revfinish:${id}`, style: 'success' as const }]]
      : []),
    [{ text: t(locale, 'review-abstain-button'), data: `revabstain:${id}` }],
  ]
}
