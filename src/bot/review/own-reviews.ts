import { declareInterest } from '../../core/review/declare-interest.ts'
import { abstain } from '../../core/review/end-review.ts'
import { type GivenReview, getReview } from '../../core/review/get-review.ts'
import { type ListedReview, reviewsOf } from '../../core/review/list-reviews.ts'
import { INTERESTS } from '../../database/schema/index.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { reviewHead } from './review-head.ts'
import { scoringView } from './scoring-view.ts'

const PAGE = 8

/** What is given to an expert. */
export const ownReviews = screen(
  'reviews',
  { page: 'number?' },
  {
    async open(visit, { page = 1 }): Promise<View> {
      const { db, locale, person } = visit
      const all = await reviewsOf(db, person.id)
      const { items, ...place } = pageOf(all, page, PAGE)
      return {
        html: markup(locale, 'review-own', { count: all.filter(({ finished }) => !finished).length }),
        buttons: [
          ...items.map((one) => [{ text: reviewLabel(locale, one), data: review.at({ id: one.id }) }]),
          pagerRow(locale, place, (to) => ownReviews.at({ page: to })),
          [backButton(locale, 'staff')],
        ],
      }
    },
  },
)

function reviewLabel(locale: Locale, { finished, declared, lot, name }: ListedReview): string {
  const mark = finished ? '✅' : declared ? '✏️' : '🔒'
  return clip(`${mark} ${lot}. ${pick(name, locale)}`, 40)
}

/**
 * One review: first the question of interests, with nothing of the application but who applied; then its criteria. `chosen` has a
 * bit for each interest marked so far.
 */
export const review = screen(
  'review',
  { id: 'number', chosen: 'number?' },
  {
    async open(visit, { id, chosen = 0 }): Promise<View> {
      const given = await getReview(visit.db, actorOf(visit), id, visit.now)
      return given.review.declaredAt ? scoringView(visit, given) : interestView(visit, given, chosen)
    },
  },
)

function interestView({ locale }: Visit, given: GivenReview, chosen: number): View {
  const { id } = given.review
  const marked = (at: number) => (chosen & (1 << at)) !== 0
  return {
    html: [reviewHead(locale, given), markup(locale, 'review-interests')].join('\n\n'),
    buttons: [
      ...INTERESTS.map((interest, at) => [
        {
          text: `${marked(at) ? '☑️' : '▫️'} ${t(locale, `review-interest-${interest}`)}`,
          data: review.at({ id, chosen: chosen ^ (1 << at) }),
        },
      ]),
      [
        chosen === 0
          ? {
              text: t(locale, 'review-no-interest-button'),
              data: declare.at({ id, chosen }),
              style: 'success',
            }
          : { text: t(locale, 'review-interest-button'), data: declare.at({ id, chosen }), style: 'danger' },
      ],
      [{ text: t(locale, 'review-abstain-button'), data: abstainWhy.at({ id }) }],
      [backButton(locale, 'reviews')],
    ],
  }
}

/** With an interest the application never opens. */
export const declare = action(
  'revdeclare',
  { id: 'number', chosen: 'number' },
  {
    async open(visit, { id, chosen }): Promise<View> {
      const { db, locale, now, outside } = visit
      const interests = INTERESTS.filter((_, at) => (chosen & (1 << at)) !== 0)
      await declareInterest(db, actorOf(visit), { id, interests, staffIds: outside.staffIds, now })
      if (interests.length === 0) return review.open(visit, { id })
      const view = await ownReviews.open(visit, {})
      return { ...view, html: `${markup(locale, 'review-conflict-note')}\n\n${view.html}` }
    },
  },
)

/** Why the expert gives it back; writing it gives it back. */
export const abstainWhy = screen(
  'revabstain',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { db, locale, now } = visit
      const given = await getReview(db, actorOf(visit), id, now)
      return {
        html: [reviewHead(locale, given), markup(locale, 'review-abstain')].join('\n\n'),
        buttons: [[backButton(locale, review.at({ id }))]],
      }
    },
    async receive(visit, { id }, { text = '' }): Promise<View> {
      const { db, locale, now, outside } = visit
      await abstain(db, actorOf(visit), { id, why: text, staffIds: outside.staffIds, now })
      const view = await ownReviews.open(visit, {})
      return { ...view, html: `${markup(locale, 'review-abstained-note')}\n\n${view.html}` }
    },
  },
)
