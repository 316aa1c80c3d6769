import {
  listPublishedClarifications,
  type PublishedClarification,
} from '../../core/clarifications/list-published-clarifications.ts'
import type { Lot, Result } from '../../core/competitions/get-competition.ts'
import { hasReleased } from '../../core/results/get-results.ts'
import { date } from '../../language/dates.ts'
import { money, number } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { escapeHtml, markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { pagedView } from './paged-view.ts'
import { published } from './published.ts'

/** The results of a competition as published, lot by lot. */
export const compresults = screen(
  'compresults',
  { id: 'number', page: 'number?' },
  {
    open: (visit, { id, page = 1 }) => resultsView(visit, id, page),
  },
)

/** Questions about a competition with their answers: the same for everyone, without the asker. */
export const companswers = screen(
  'companswers',
  { id: 'number', page: 'number?' },
  {
    open: (visit, { id, page = 1 }) => answersView(visit, id, page),
  },
)

async function resultsView(visit: Visit, id: number, page: number): Promise<View> {
  const { locale } = visit
  const competition = await published(visit, id)
  const { resultsAt, resultsText } = competition
  const head = resultsAt
    ? markup(locale, 'competition-results', { day: date(locale, resultsAt) })
    : markup(locale, 'competition-no-results')
  const blocks = [
    head,
    ...(resultsText ? [escapeHtml(clip(pick(resultsText, locale), 3000))] : []),
    ...competition.lots.flatMap((lot) => lotBlocks(locale, lot, competition.results)),
  ]
  const view = pagedView(visit, competition, blocks, page, (to) => compresults.at({ id, page: to }))
  if (!(await hasReleased(visit.db, id))) return view
  const protocol = { text: t(locale, 'result-protocol-button'), data: `compresult:${id}` }
  return { ...view, buttons: [[protocol], ...(view.buttons ?? [])] }
}

/** A lot without a published winner is named only where others have one. */
function lotBlocks(locale: Locale, lot: Lot, results: Result[]): string[] {
  if (results.length === 0) return []
  const own = results.filter(({ lotId }) => lotId === lot.id)
  const head = markup(locale, 'competition-lot-theme', {
    number: lot.number,
    theme: clip(pick(lot.theme, locale), 300),
  })
  const lines = own.map((result) => resultLines(locale, result))
  return [[head, ...(own.length > 0 ? lines : [markup(locale, 'competition-no-winner')])].join('\n')]
}

function resultLines(locale: Locale, { organization, project, amount, score, place }: Result): string {
  const name = { place, organization: clip(pick(organization, locale), 300) }
  return [
    place === 1 ? markup(locale, 'competition-winner', name) : markup(locale, 'competition-next-place', name),
    ...(project
      ? [markup(locale, 'competition-project', { project: clip(pick(project, locale), 300) })]
      : []),
    ...(amount === null ? [] : [markup(locale, 'competition-lot-amount', { amount: money(locale, amount) })]),
    ...(score === null ? [] : [markup(locale, 'competition-score', { score: number(locale, score) })]),
  ].join('\n')
}

async function answersView(visit: Visit, id: number, page: number): Promise<View> {
  const { db, locale } = visit
  const competition = await published(visit, id)
  const rows = await listPublishedClarifications(db, id)
  const blocks = rows.map((row) => answerBlock(locale, row))
  const head = markup(locale, 'competition-answers', { count: rows.length })
  return pagedView(visit, competition, [head, ...blocks], page, (to) => companswers.at({ id, page: to }))
}

/** How many ask it, and what stood there before it was changed, in short. */
function answerBlock(
  locale: Locale,
  { question, answer, answeredAt, count, former }: PublishedClarification,
): string {
  const last = former.at(-1)
  return [
    markup(locale, 'competition-clarification', {
      day: date(locale, answeredAt),
      question: clip(question, 1000),
      answer: clip(pick(answer, locale), 2000),
    }),
    ...(count > 1 ? [markup(locale, 'question-count', { count })] : []),
    ...(last
      ? [
          markup(locale, 'question-changed-on', { day: date(locale, answeredAt) }),
          markup(locale, 'question-former', { answer: clip(pick(last.answer, locale), 300) }),
        ]
      : []),
  ].join('\n')
}
