import { newSalt } from '../../core/applications/form/snapshot.ts'
import { assignByLot, toDraw } from '../../core/review/assign-experts.ts'
import { isOwed, type LotProgress, type ReviewProgress } from '../../core/review/lot-progress.ts'
import { can, mustCan } from '../../core/staff/can.ts'
import { shortMoment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { examinationOfLot, lotHead, progressFor } from './examination.ts'

const PAGE = 7

/** Who examines what in a lot: drawings, and the admitted applications with the number of their experts. */
export const expertsOfLot = screen(
  'examexperts',
  { id: 'number', page: 'number?' },
  { open: async (visit, { id, page = 1 }) => expertsView(visit, await progressFor(visit, id), page) },
)

async function expertsView(visit: Visit, progress: LotProgress, page: number): Promise<View> {
  const { db, locale } = visit
  const { lot, applicants, decisions, reviews } = progress
  const { experts, submissions } = await toDraw(db, progress)
  const { items, ...place } = pageOf(
    applicants.flatMap((one, at) =>
      decisions.get(one.submissionId) === null ? [{ ...one, at: at + 1 }] : [],
    ),
    page,
    PAGE,
  )
  const count = (id: number) => reviews.filter((one) => one.submissionId === id && !one.endedAt).length
  const mayDraw = submissions.length > 0 && can.examine(actorOf(visit), progress.competition)
  return {
    html: [
      lotHead(locale, progress),
      markup(locale, 'review-experts', { experts: experts.length, alone: submissions.length }),
      ...progress.draws.map((draw) => drawText(locale, draw)),
    ].join('\n\n'),
    buttons: [
      ...(mayDraw
        ? [
            [
              {
                text: t(locale, 'review-draw-button'),
                data: draw.at({ id: lot.id }),
                style: 'primary' as const,
              },
            ],
          ]
        : []),
      ...items.map(({ submissionId, name, at }): Button[] => [
        {
          text: clip(`👥 ${count(submissionId)} · ${at}. ${pick(name, locale)}`, 40),
          data: `revapp:${submissionId}`,
        },
      ]),
      pagerRow(locale, place, (to) => expertsOfLot.at({ id: lot.id, page: to })),
      [backButton(locale, examinationOfLot.at({ id: lot.id }))],
    ],
  }
}

const drawText = (
  locale: Locale,
  { seed, experts, submissions, each, drawnAt }: LotProgress['draws'][number],
) =>
  markup(locale, 'review-drawn', {
    ...{ at: shortMoment(drawnAt), seed, each },
    ...{ experts: experts.length, submissions: submissions.length },
  })

/** Where one review stands, in a word. */
export function reviewState(locale: Locale, review: ReviewProgress, criteria: number): string {
  if (review.ended) return t(locale, `review-state-${review.ended}`)
  if (review.finishedAt) return t(locale, 'review-state-finished')
  if (!review.declaredAt) return t(locale, 'review-state-waiting')
  return t(locale, 'review-state-scoring', { scored: review.scored, criteria })
}

const MOST_EACH = 5

/** How many experts an application is to have. */
export const draw = screen(
  'examdraw',
  { id: 'number' },
  {
    async open(visit, { id }): Promise<View> {
      const { db, locale } = visit
      const progress = await progressFor(visit, id)
      mustCan(actorOf(visit), 'examine', progress.competition)
      const { experts, submissions } = await toDraw(db, progress)
      const most = Math.min(MOST_EACH, experts.length)
      const numbers = Array.from({ length: most }, (_, at) => at + 1)
      return {
        html: [
          lotHead(locale, progress),
          markup(locale, 'review-draw', { experts: experts.length, submissions: submissions.length }),
          ...(most === 0 ? [markup(locale, 'review-draw-nobody')] : []),
        ].join('\n\n'),
        buttons: [
          numbers.map((each) => ({ text: `${each}`, data: drawSure.at({ id, each }) })),
          [backButton(locale, expertsOfLot.at({ id }))],
        ],
      }
    },
  },
)

/** It cannot be undone: asked once. */
export const drawSure = screen(
  'examdrawn',
  { id: 'number', each: 'number' },
  {
    async open(visit, { id, each }): Promise<View> {
      const { db, locale } = visit
      const progress = await progressFor(visit, id)
      mustCan(actorOf(visit), 'examine', progress.competition)
      const { experts, submissions } = await toDraw(db, progress)
      const facts = { each, experts: experts.length, submissions: submissions.length }
      return {
        html: [
          lotHead(locale, progress),
          markup(locale, 'review-draw-sure', { ...facts, reviews: submissions.length * each }),
        ].join('\n\n'),
        buttons: [
          [{ text: t(locale, 'review-draw-yes-button'), data: drawYes.at({ id, each }), style: 'success' }],
          [backButton(locale, draw.at({ id }))],
        ],
      }
    },
  },
)

export const drawYes = action(
  'examdrawyes',
  { id: 'number', each: 'number' },
  {
    async open(visit, { id: lotId, each }): Promise<View> {
      const { db, locale, now } = visit
      const count = await assignByLot(db, actorOf(visit), { lotId, each, seed: newSalt(), now })
      const view = await expertsOfLot.open(visit, { id: lotId })
      return { ...view, toast: t(locale, 'review-drawn-note', { count }) }
    },
  },
)

/** How far each expert is, by name; the slowest first. */
export const progressOfLot = screen(
  'examprog',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { locale } = visit
      const progress = await progressFor(visit, id)
      const { items, ...place } = pageOf(expertsIn(progress), page, PAGE)
      const owed = progress.reviews.some(isOwed)
      const mayAsk = owed && can.examine(actorOf(visit), progress.competition)
      return {
        html: [
          lotHead(locale, progress),
          ...(progress.overdue && owed ? [markup(locale, 'review-lot-overdue')] : []),
          ...(items.length > 0
            ? items.map((one) => markup(locale, 'review-expert-progress', one))
            : [markup(locale, 'review-nobody-given')]),
        ].join('\n\n'),
        buttons: [
          ...(mayAsk ? [[{ text: t(locale, 'review-ask-button'), data: `examask:${id}` }]] : []),
          pagerRow(locale, place, (to) => progressOfLot.at({ id, page: to })),
          [backButton(locale, examinationOfLot.at({ id }))],
        ],
      }
    },
  },
)

function expertsIn({ reviews, rubric, decisions }: LotProgress) {
  const counted = reviews.filter((one) => !one.endedAt && decisions.get(one.submissionId) === null)
  return [...new Set(counted.map(({ expertId }) => expertId))]
    .map((expertId) => {
      const own = counted.filter((one) => one.expertId === expertId)
      return {
        expert: own[0]?.expert ?? '—',
        given: own.length,
        declared: own.filter(({ declaredAt }) => declaredAt).length,
        finished: own.filter(({ finishedAt }) => finishedAt).length,
        scored: own.reduce((sum, { scored }) => sum + scored, 0),
        criteria: own.length * rubric.criteria.length,
      }
    })
    .sort((a, b) => a.scored / a.criteria - b.scored / b.criteria)
}
