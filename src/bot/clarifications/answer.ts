import { getQuestion, listQuestions } from '../../core/clarifications/list-questions.ts'
import { Refusal } from '../../core/errors.ts'
import { mustCan } from '../../core/staff/can.ts'
import { whoseOf } from '../../core/staff/whose-of.ts'
import { shortMoment } from '../../language/dates.ts'
import { markup } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton, homeButton, rowsOf } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import type { AnswerSubject } from './answer-talk.ts'
import { headOf, titleOf } from './talk-steps.ts'

/** Oldest first; the rest come up as these are answered. */
const SHOWN = 5

/** For staff: the questions that wait, or the answering of one. */
export const answer = screen(
  'answer',
  { id: 'number?' },
  {
    open(visit, { id }) {
      mustCan(actorOf(visit), 'answerSomewhere')
      return id === undefined ? waitingView(visit) : begin(visit, id)
    },
  },
)

async function waitingView({ db, locale }: Visit): Promise<View> {
  const waiting = await listQuestions(db)
  const shown = waiting.slice(0, SHOWN)
  const blocks = shown.map(({ question, askedAt, competition }, index) =>
    [
      headOf(locale, titleOf(competition, locale)),
      markup(locale, 'clarification-waiting', {
        number: index + 1,
        question: clip(question, 400),
        asked: shortMoment(askedAt),
      }),
    ].join('\n'),
  )
  return {
    html: [markup(locale, 'clarification-waiting-count', { count: waiting.length }), ...blocks].join('\n\n'),
    buttons: [
      ...rowsOf(
        shown.map(({ id }, index) => ({ text: `✍️ ${index + 1}`, data: answer.at({ id }) })),
        5,
      ),
      [backButton(locale, 'staff'), homeButton(locale)],
    ],
  }
}

async function begin(visit: Visit, id: number): Promise<View> {
  const { db, person, locale } = visit
  const found = await getQuestion(db, id)
  if (!found) throw new Refusal('not-found')
  mustCan(actorOf(visit), 'answerClarification', await whoseOf(db, found.competitionId))
  if (found.answeredAt) throw new Refusal('already-answered')
  const subject: AnswerSubject = {
    clarificationId: id,
    question: found.question,
    title: titleOf(found.competition, locale),
    personId: person.id,
  }
  return { html: '', place: 'talk', talk: { begin: 'answer', subject } }
}
