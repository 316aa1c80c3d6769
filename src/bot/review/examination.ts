import { listExaminations } from '../../core/review/list-examinations.ts'
import { isOwed, type LotProgress, lotProgress } from '../../core/review/lot-progress.ts'
import { mustCan } from '../../core/staff/can.ts'
import { date } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { publishedFor } from '../staff/published.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

const PAGE = 8

/** Competitions whose applications are examined now. */
export const examinations = screen(
  'exams',
  { page: 'number?' },
  {
    async open(visit, { page = 1 }): Promise<View> {
      const { db, locale } = visit
      const all = await listExaminations(db, actorOf(visit))
      const { items, ...place } = pageOf(all, page, PAGE)
      return {
        html: markup(locale, 'review-exams', { count: all.length }),
        buttons: [
          ...items.map(({ id, title }) => [
            { text: clip(pick(title, locale), 40), data: examination.at({ id }) },
          ]),
          pagerRow(locale, place, (to) => examinations.at({ page: to })),
          [backButton(locale, 'staff')],
        ],
      }
    },
  },
)

/** The lots of one of them, and its commission. */
export const examination = screen(
  'exam',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { locale } = visit
      const competition = await publishedFor(visit, id)
      mustCan(actorOf(visit), 'readExamination', competition)
      const { items, ...place } = pageOf(competition.lots, page, PAGE)
      return {
        html: markup(locale, 'review-exam', { title: clip(pick(competition.title, locale), 300) }),
        buttons: [
          [{ text: t(locale, 'review-commission-button'), data: `commission:${id}` }],
          ...items.map(({ id: lotId, number, theme }) => [
            { text: clip(`${number}. ${pick(theme, locale)}`, 40), data: examinationOfLot.at({ id: lotId }) },
          ]),
          pagerRow(locale, place, (to) => examination.at({ id, page: to })),
          [backButton(locale, `staffcomp:${id}`)],
        ],
      }
    },
  },
)

/** Where the examination of a lot stands, and what comes next. */
export const examinationOfLot = screen(
  'examlot',
  { id: 'number' },
  { open: async (visit, { id }) => lotView(visit, await progressFor(visit, id)) },
)

export const progressFor = (visit: Visit, lotId: number): Promise<LotProgress> =>
  lotProgress(visit.db, actorOf(visit), lotId, visit.now)

function lotView({ locale }: Visit, progress: LotProgress): View {
  const { lot, competition } = progress
  return {
    html: [lotHead(locale, progress), standing(locale, progress), next(locale, progress)].join('\n\n'),
    buttons: [...lotButtons(locale, progress), [backButton(locale, examination.at({ id: competition.id }))]],
    place: examinationOfLot.at({ id: lot.id }),
  }
}

export const lotHead = (
  locale: Locale,
  { competition, lot }: Pick<LotProgress, 'competition' | 'lot'>,
): string =>
  markup(locale, 'review-lot', {
    title: clip(pick(competition.title, locale), 200),
    number: lot.number,
    theme: clip(pick(lot.theme, locale), 200),
  })

/** Counts of a lot, as its screens and sentences need them. */
function countsOf({ applicants, decisions, reviews }: LotProgress) {
  const admitted = [...decisions].filter(([, rejection]) => rejection === null).map(([id]) => id)
  const counted = reviews.filter((one) => !one.endedAt && admitted.includes(one.submissionId))
  return {
    applicants: applicants.length,
    decided: decisions.size,
    admitted: admitted.length,
    rejected: decisions.size - admitted.length,
    given: counted.length,
    finished: counted.filter(({ finishedAt }) => finishedAt).length,
    owed: counted.filter(isOwed).length,
    alone: admitted.filter((id) => !counted.some(({ submissionId }) => submissionId === id)).length,
  }
}

function standing(locale: Locale, progress: LotProgress): string {
  const { applicants, decided, admitted, rejected, given, finished } = countsOf(progress)
  const { ends, overdue } = progress
  return [
    ...(ends ? [markup(locale, 'review-lot-ends', { day: date(locale, ends) })] : []),
    ...(overdue ? [markup(locale, 'review-lot-overdue')] : []),
    markup(locale, 'review-lot-admission', { applicants, decided, admitted, rejected }),
    markup(locale, 'review-lot-reviews', { given, finished }),
  ].join('\n')
}

function next(locale: Locale, progress: LotProgress): string {
  const { applicants, decided, alone, owed } = countsOf(progress)
  if (applicants === 0) return markup(locale, 'review-next-nobody')
  if (decided < applicants) return markup(locale, 'review-next-admission', { count: applicants - decided })
  if (alone > 0) return markup(locale, 'review-next-experts', { count: alone })
  if (owed > 0) return markup(locale, 'review-next-scores', { count: owed })
  return markup(locale, 'review-next-results')
}

function lotButtons(locale: Locale, progress: LotProgress): Button[][] {
  const { id } = progress.lot
  const { applicants, decided } = countsOf(progress)
  if (applicants === 0) return []
  return [
    [{ text: t(locale, 'review-admission-button', { decided, applicants }), data: `admlot:${id}` }],
    [{ text: t(locale, 'review-experts-button'), data: `examexperts:${id}` }],
    [
      { text: t(locale, 'review-progress-button'), data: `examprog:${id}` },
      { text: t(locale, 'review-ranking-button'), data: `examrank:${id}` },
    ],
  ]
}
