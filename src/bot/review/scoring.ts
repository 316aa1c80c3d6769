import { Refusal } from '../../core/errors.ts'
import { type GivenReview, getReview, mustHaveDeclared } from '../../core/review/get-review.ts'
import { finishReview, giveScore, reopenReview, unscored } from '../../core/review/give-score.ts'
import type { AppliedCriterion } from '../../core/review/rubric-of.ts'
import { scoreHints } from '../../core/review/score-hints.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { review } from './own-reviews.ts'
import { reviewHead } from './review-head.ts'
import { scoringView } from './scoring-view.ts'

/** More points than these are typed. */
const MOST_BUTTONS = 21

/** One criterion: what it asks for, what the profile supports, what was given; points by a button or typed. */
export const criterion = screen(
  'revcrit',
  { id: 'number', at: 'number' },
  {
    async open(visit, { id, at }): Promise<View> {
      const found = await criterionFor(visit, id, at)
      return criterionView(visit, found, at)
    },
    async receive(visit, { id, at }, { text = '' }): Promise<View> {
      const { one } = await criterionFor(visit, id, at)
      const points = Number(text.trim())
      if (!/^\d{1,4}$/.test(text.trim()) || !one.allowed.includes(points))
        throw new Refusal('points-not-allowed', { most: one.most })
      return score.open(visit, { id, at, points })
    },
  },
)

async function criterionFor(visit: Visit, id: number, at: number) {
  const given = await getReview(visit.db, actorOf(visit), id, visit.now)
  mustHaveDeclared(given)
  if (given.review.finishedAt) throw new Refusal('review-finished', { id })
  const one = given.rubric.criteria[at]
  if (!one) throw new Refusal('not-found')
  return { given, one }
}

type Found = { given: GivenReview; one: AppliedCriterion }

async function criterionView(visit: Visit, { given, one }: Found, at: number): Promise<View> {
  const { locale } = visit
  const { id } = given.review
  const before = given.scores.get(one.key)
  return {
    html: [
      reviewHead(locale, given),
      criterionHead(visit, one, at),
      ...(await hint(visit, { given, one })),
      ...(before
        ? [markup(locale, 'review-score-now', { points: before.points, reason: clip(before.reason, 500) })]
        : []),
      one.allowed.length > MOST_BUTTONS
        ? markup(locale, 'review-points-type', { most: one.most })
        : markup(locale, 'review-points-press'),
    ].join('\n\n'),
    buttons: [
      ...(one.allowed.length > MOST_BUTTONS
        ? []
        : rowsOf(
            one.allowed.map((points) => ({ text: `${points}`, data: score.at({ id, at, points }) })),
            7,
          )),
      [{ text: t(locale, 'review-text-button'), data: `revtext:${id}` }],
      [backButton(locale, review.at({ id }))],
    ],
  }
}

function criterionHead(
  { locale }: Visit,
  { title, guidance, most, fatal }: AppliedCriterion,
  at: number,
): string {
  const words = { number: at + 1, criterion: pick(title, locale), most }
  return [
    markup(locale, 'review-criterion', words),
    ...(guidance ? [markup(locale, 'review-guidance', { guidance: pick(guidance, locale) })] : []),
    ...(fatal ? [markup(locale, 'review-fatal')] : []),
  ].join('\n')
}

/** The points the profile supports, where the law counts years or a date. */
async function hint({ db, locale }: Visit, { given, one }: Found): Promise<string[]> {
  const points = (await scoreHints(db, given)).get(one.key)
  return points === undefined ? [] : [markup(locale, 'review-hint-points', { points })]
}

/** Points were chosen: now their reason, in a message. */
export const score = screen(
  'revscore',
  { id: 'number', at: 'number', points: 'number' },
  {
    async open(visit, { id, at, points }): Promise<View> {
      const { locale } = visit
      const { given, one } = await criterionFor(visit, id, at)
      return {
        html: [
          reviewHead(locale, given),
          criterionHead(visit, one, at),
          markup(locale, 'review-score-why', { points }),
        ].join('\n\n'),
        buttons: [[backButton(locale, criterion.at({ id, at }))]],
      }
    },
    async receive(visit, { id, at, points }, { text = '' }): Promise<View> {
      const { db, now } = visit
      const { one } = await criterionFor(visit, id, at)
      const given = await giveScore(db, actorOf(visit), {
        ...{ id, criterion: one.key, points, reason: text, now },
      })
      return nextView(visit, given)
    },
  },
)

/** The next criterion without points; after the last one, the review. */
async function nextView(visit: Visit, given: GivenReview): Promise<View> {
  const { id } = given.review
  const saved = markup(visit.locale, 'review-score-saved-note')
  const [next] = unscored(given)
  const view = next
    ? await criterion.open(visit, { id, at: given.rubric.criteria.indexOf(next) })
    : scoringView(visit, given)
  return { ...view, html: `${saved}\n\n${view.html}` }
}

const step = (
  name: string,
  take: typeof finishReview,
  note: 'review-finished-note' | 'review-reopened-note',
) =>
  action(
    name,
    { id: 'number' },
    {
      async open(visit, { id }): Promise<View> {
        const { db, locale, now } = visit
        await take(db, actorOf(visit), { id, now })
        return { ...(await review.open(visit, { id })), toast: t(locale, note) }
      },
    },
  )

export const finish = step('revfinish', finishReview, 'review-finished-note')
export const reopen = step('revreopen', reopenReview, 'review-reopened-note')
