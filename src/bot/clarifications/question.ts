import { type AskedQuestion, getQuestion, listMerged } from '../../core/clarifications/list-questions.ts'
import { unmergeClarification } from '../../core/clarifications/unmerge-clarification.ts'
import { shortMoment } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { clockLine, countLine } from './queue.ts'
import { headOf, titleOf } from './talk-steps.ts'

/** Merged questions named under the one they were merged into; the rest is counted above. */
const NAMED = 5

/** For staff: one question, how long it may wait, what asks the same, and what can be done. */
export const questionScreen = screen(
  'question',
  { id: 'number' },
  { open: async (visit, { id }) => questionView(visit, await getQuestion(visit.db, actorOf(visit), id)) },
)

/** Takes a merged question back out. */
export const questionUnmerge = action(
  'qunmerge',
  { id: 'number' },
  {
    async open(visit, { id }) {
      await unmergeClarification(visit.db, actorOf(visit), id, visit.now)
      return {
        ...(await questionScreen.open(visit, { id })),
        toast: t(visit.locale, 'question-unmerged-note'),
      }
    },
  },
)

async function questionView(visit: Visit, found: AskedQuestion): Promise<View> {
  const { db, locale } = visit
  const merged = await listMerged(db, actorOf(visit), found.id)
  return {
    html: [
      headOf(locale, titleOf(found.competition, locale)),
      markup(locale, 'notification-question-text', { question: clip(found.question, 1000) }),
      [
        markup(locale, 'question-asked', { moment: shortMoment(found.askedAt) }),
        ...countLine(locale, found),
        ...standing(visit, found),
      ].join('\n'),
      ...(merged.length > 0 ? [mergedText(visit, merged)] : []),
    ].join('\n\n'),
    buttons: [
      ...choices(visit, found),
      ...merged
        .slice(0, NAMED)
        .map(({ id, question }) => [{ text: clip(`🔗 ${question}`, 40), data: questionScreen.at({ id }) }]),
      [backButton(locale, found.answeredAt ? 'qanswered' : 'questions'), homeButton(locale)],
    ],
  }
}

function standing({ locale, now }: Visit, found: AskedQuestion): string[] {
  const { answer, answeredAt, mergedInto } = found
  if (mergedInto !== null) return [markup(locale, 'question-is-merged')]
  if (!answer || !answeredAt) return [clockLine(locale, found, now)]
  return [
    markup(locale, 'question-answered-at', { moment: shortMoment(answeredAt) }),
    ...(found.private ? [markup(locale, 'question-is-private')] : []),
    markup(locale, 'question-standing', { answer: clip(pick(answer, locale), 1400) }),
  ]
}

const mergedText = ({ locale }: Visit, merged: readonly AskedQuestion[]): string =>
  [
    markup(locale, 'question-merged-list', { count: merged.length }),
    ...merged
      .slice(0, NAMED)
      .map(({ question }) => markup(locale, 'question-merged-line', { question: clip(question, 150) })),
  ].join('\n')

function choices({ locale }: Visit, { id, answeredAt, mergedInto }: AskedQuestion): Button[][] {
  if (mergedInto !== null)
    return [
      [{ text: t(locale, 'question-main-button'), data: questionScreen.at({ id: mergedInto }) }],
      [{ text: t(locale, 'question-unmerge-button'), data: questionUnmerge.at({ id }) }],
    ]
  if (answeredAt) return [[{ text: t(locale, 'question-change-button'), data: `qchange:${id}` }]]
  return [
    [{ text: t(locale, 'notification-answer-button'), data: `answer:${id}`, style: 'primary' }],
    [{ text: t(locale, 'question-merge-button'), data: `qmerge:${id}` }],
  ]
}
