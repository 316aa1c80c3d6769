import { Refusal } from '../../core/errors.ts'
import { askExperts } from '../../core/review/ask-experts.ts'
import { assignExpert, freeExperts } from '../../core/review/assign-experts.ts'
import { recuse } from '../../core/review/end-review.ts'
import { findReview } from '../../core/review/get-review.ts'
import { type ReviewProgress, scoresOf } from '../../core/review/lot-progress.ts'
import { can, mustCan } from '../../core/staff/can.ts'
import { shortMoment } from '../../language/dates.ts'
import { listAnd } from '../../language/format.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOf, pageOfBlocks, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { admissionFor } from './admission.ts'
import { applicantHead } from './admission-text.ts'
import { progressFor } from './examination.ts'
import { expertsOfLot, progressOfLot, reviewState } from './experts.ts'

const PAGE = 8

/** Who examines one application, and how far they are. */
export const applicationExperts = screen(
  'revapp',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { locale } = visit
      const found = await admissionFor(visit, id)
      const progress = await progressFor(visit, found.opened.lotRow.id)
      const own = progress.reviews.filter(({ submissionId }) => submissionId === id)
      const lines = own.map((review) => reviewLine(visit, review, progress.rubric.criteria.length))
      const mayChange = can.examine(actorOf(visit), progress.competition)
      return {
        html: [
          applicantHead(locale, found),
          lines.length > 0 ? lines.join('\n') : markup(locale, 'review-nobody-given'),
        ].join('\n\n'),
        buttons: [
          ...own.filter(({ scored }) => scored > 0).map((review) => scoresButton(visit, review)),
          ...(mayChange ? own.filter(({ endedAt }) => !endedAt).map((one) => takeButton(visit, one)) : []),
          ...(mayChange && found.decision === null
            ? [[{ text: t(locale, 'review-give-button'), data: giveTo.at({ id }) }]]
            : []),
          [backButton(locale, expertsOfLot.at({ id: progress.lot.id }))],
        ],
      }
    },
  },
)

function reviewLine({ locale }: Visit, review: ReviewProgress, criteria: number): string {
  const state = reviewState(locale, review, criteria)
  const interests = (review.interests ?? []).map((one) => t(locale, `review-interest-${one}`))
  const why = review.endedWhy ?? (interests.length > 0 ? listAnd(locale, interests) : undefined)
  return markup(locale, 'review-given-line', {
    expert: review.expert ?? '—',
    state: why ? `${state}: ${clip(why, 200)}` : state,
  })
}

const scoresButton = ({ locale }: Visit, { id, expert }: ReviewProgress): Button[] => [
  {
    text: clip(t(locale, 'review-scores-button', { expert: expert ?? '—' }), 40),
    data: scoresScreen.at({ id }),
  },
]

const takeButton = ({ locale }: Visit, { id, expert }: ReviewProgress): Button[] => [
  { text: clip(t(locale, 'review-take-button', { expert: expert ?? '—' }), 40), data: take.at({ id }) },
]

/** Experts who may still be given it. */
export const giveTo = screen(
  'revgive',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { db, locale } = visit
      const found = await admissionFor(visit, id)
      mustCan(actorOf(visit), 'examine', found.opened.competition)
      const progress = await progressFor(visit, found.opened.lotRow.id)
      const { items, ...place } = pageOf(await freeExperts(db, progress, id), page, PAGE)
      return {
        html: [
          applicantHead(locale, found),
          items.length > 0 ? markup(locale, 'review-give') : markup(locale, 'review-give-nobody'),
        ].join('\n\n'),
        buttons: [
          ...items.map(({ id: expert, name }) => [
            { text: clip(name ?? `№ ${expert}`, 40), data: give.at({ id, expert }) },
          ]),
          pagerRow(locale, place, (to) => giveTo.at({ id, page: to })),
          [backButton(locale, applicationExperts.at({ id }))],
        ],
      }
    },
  },
)

export const give = action(
  'revgiveto',
  { id: 'number', expert: 'number' },
  {
    async open(visit, { id, expert: expertId }): Promise<View> {
      const { db, locale, now } = visit
      const { opened } = await admissionFor(visit, id)
      await assignExpert(db, actorOf(visit), { submissionId: id, lotId: opened.lotRow.id, expertId, now })
      return { ...(await applicationExperts.open(visit, { id })), toast: t(locale, 'review-given-note') }
    },
  },
)

/** Why it is taken from the expert; writing it takes it. */
export const take = screen(
  'revtake',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { locale } = visit
      const { review, submissionId, competition } = await reviewFor(visit, id)
      mustCan(actorOf(visit), 'examine', competition)
      return {
        html: markup(locale, 'review-take', { expert: review.expert ?? '—' }),
        buttons: [[backButton(locale, applicationExperts.at({ id: submissionId }))]],
      }
    },
    async receive(visit, { id }, { text = '' }): Promise<View> {
      const { db, locale, now } = visit
      const { submissionId } = await recuse(db, actorOf(visit), { id, why: text, now })
      const view = await applicationExperts.open(visit, { id: submissionId })
      return { ...view, html: `${markup(locale, 'review-taken-note')}\n\n${view.html}` }
    },
  },
)

/** Every score of one review with its reasons, the older ones too. */
export const scoresScreen = screen(
  'revscores',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { db, locale } = visit
      const { review, rubric, submissionId } = await reviewFor(visit, id)
      const scores = await scoresOf(db, actorOf(visit), { reviewId: id, lotId: review.lotId })
      const blocks = rubric.criteria.flatMap(({ key, title, most }) =>
        scores
          .filter(({ criterion }) => criterion === key)
          .toReversed()
          .map(({ points, reason, at }, age) =>
            markup(locale, age === 0 ? 'review-score-line' : 'review-score-old', {
              ...{ criterion: clip(pick(title, locale), 120), points, most },
              ...{ reason: clip(reason, 1000), at: shortMoment(at) },
            }),
          ),
      )
      const { items, ...place } = pageOfBlocks(blocks, page)
      return {
        html: [markup(locale, 'review-scores', { expert: review.expert ?? '—' }), ...items].join('\n\n'),
        buttons: [
          pagerRow(locale, place, (to) => scoresScreen.at({ id, page: to })),
          [backButton(locale, applicationExperts.at({ id: submissionId }))],
        ],
      }
    },
  },
)

/** A review as those who examine see it. */
async function reviewFor(visit: Visit, id: number) {
  const { lotId } = (await findReview(visit.db, id)).review
  const progress = await progressFor(visit, lotId)
  const review = progress.reviews.find((one) => one.id === id)
  if (!review) throw new Refusal('not-found')
  const { rubric, competition } = progress
  return { review, rubric, competition, submissionId: review.submissionId }
}

/** Reminds those who owe anything in a lot. */
export const ask = action(
  'examask',
  { id: 'number' },
  {
    async open(visit, { id: lotId }): Promise<View> {
      const { db, locale, now } = visit
      const count = await askExperts(db, actorOf(visit), { lotId, now })
      const toast = t(locale, 'review-asked-note', { count })
      return { ...(await progressOfLot.open(visit, { id: lotId })), toast }
    },
  },
)
