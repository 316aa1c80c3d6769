import { type AskedQuestion, listAnswered, listQuestions } from '../../core/clarifications/list-questions.ts'
import { shortMoment, timeLeft } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, homeButton, rowsOf } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { headOf, titleOf } from './talk-steps.ts'

const PAGE = 5
/** Competitions to choose from on one page. */
const CHOICES = 8

/** What is listed: of one competition, with 0 about the service, without it of all. */
interface Listed {
  competition?: number | undefined
  page?: number | undefined
}

/** For staff: the questions that wait, the most urgent first. */
export const questionsScreen = screen(
  'questions',
  { competition: 'number?', page: 'number?' },
  { open: (visit, listed) => queueView(visit, listed) },
)

/** The questions that were answered, the latest first. */
export const answeredScreen = screen(
  'qanswered',
  { competition: 'number?', page: 'number?' },
  { open: (visit, listed) => answeredView(visit, listed) },
)

/** Of which competition. */
export const questionFilter = screen(
  'qfilter',
  { page: 'number?' },
  { open: (visit, { page = 1 }) => filterView(visit, page) },
)

export async function queueView(visit: Visit, { competition, page = 1 }: Listed): Promise<View> {
  const { db, locale, now } = visit
  const waiting = await listQuestions(db, actorOf(visit))
  const listed = waiting.filter(isAbout(competition))
  const { items, ...place } = pageOf(listed, page, PAGE)
  const overdue = listed.filter(({ due }) => due <= now).length
  return {
    html: [
      markup(locale, 'clarification-waiting-count', { count: listed.length }),
      ...(overdue > 0 ? [markup(locale, 'question-overdue-count', { count: overdue })] : []),
      ...items.map((one, at) =>
        [blockHead(locale, one, at + 1), clockLine(locale, one, now), ...countLine(locale, one)].join('\n'),
      ),
    ].join('\n\n'),
    buttons: [
      numbers(items),
      pagerRow(locale, place, (to) => questionsScreen.at({ competition, page: to })),
      [
        competition === undefined
          ? { text: t(locale, 'question-filter-button'), data: questionFilter.at({}) }
          : { text: t(locale, 'question-all-button'), data: questionsScreen.at({}) },
        { text: t(locale, 'question-answered-button'), data: answeredScreen.at({ competition }) },
      ],
      [backButton(locale, 'staff'), homeButton(locale)],
    ],
  }
}

async function answeredView(visit: Visit, { competition, page = 1 }: Listed): Promise<View> {
  const { db, locale } = visit
  const answered = (await listAnswered(db, actorOf(visit))).filter(isAbout(competition))
  const { items, ...place } = pageOf(answered, page, PAGE)
  return {
    html: [
      markup(locale, 'question-answered-list', { count: answered.length }),
      ...items.map((one, at) =>
        [
          blockHead(locale, one, at + 1),
          markup(locale, 'question-answered-at', { moment: shortMoment(one.answeredAt!) }),
          ...countLine(locale, one),
        ].join('\n'),
      ),
    ].join('\n\n'),
    buttons: [
      numbers(items),
      pagerRow(locale, place, (to) => answeredScreen.at({ competition, page: to })),
      [backButton(locale, questionsScreen.at({ competition })), homeButton(locale)],
    ],
  }
}

/** Competitions with questions that wait, those with the most urgent one first. */
async function filterView(visit: Visit, page: number): Promise<View> {
  const { db, locale } = visit
  const waiting = await listQuestions(db, actorOf(visit))
  const found = new Map<number, { title: string; count: number }>()
  for (const { competitionId, competition } of waiting) {
    const title = titleOf(competition, locale) || t(locale, 'clarification-service-button')
    const count = (found.get(competitionId ?? 0)?.count ?? 0) + 1
    found.set(competitionId ?? 0, { title, count })
  }
  const { items, ...place } = pageOf([...found], page, CHOICES)
  return {
    html: markup(locale, 'question-filter'),
    buttons: [
      ...items.map(([competition, { title, count }]) => [
        { text: `${count} · ${clip(title, 40)}`, data: questionsScreen.at({ competition }) },
      ]),
      pagerRow(locale, place, (to) => questionFilter.at({ page: to })),
      [backButton(locale, questionsScreen.at({}))],
    ],
  }
}

const isAbout =
  (competition: number | undefined) =>
  ({ competitionId }: AskedQuestion): boolean =>
    competition === undefined || (competitionId ?? 0) === competition

const blockHead = (locale: Locale, { question, competition }: AskedQuestion, number: number): string =>
  [
    headOf(locale, clip(titleOf(competition, locale), 100)),
    markup(locale, 'question-line', { number, question: clip(question, 300) }),
  ].join('\n')

/** Until when it is to be answered, and how long that is; marked once it is over. */
export const clockLine = (locale: Locale, { due }: AskedQuestion, now: Date): string =>
  due <= now
    ? markup(locale, 'question-overdue', { due: shortMoment(due) })
    : markup(locale, 'question-due', { due: shortMoment(due), left: timeLeft(locale, now, due) })

/** Of a question that only its asker asks, nothing. */
export const countLine = (locale: Locale, { count }: Pick<AskedQuestion, 'count'>): string[] =>
  count > 1 ? [markup(locale, 'question-count', { count })] : []

const numbers = (items: readonly AskedQuestion[]): Button[] =>
  rowsOf(
    items.map(({ id }, at) => ({ text: String(at + 1), data: `question:${id}` })),
    PAGE,
  )[0] ?? []
