import { type AskedQuestion, getQuestion } from '../../core/clarifications/list-questions.ts'
import { Refusal } from '../../core/errors.ts'
import { mustCan } from '../../core/staff/can.ts'
import { actorOf } from '../staff/actor.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import type { AnswerSubject } from './answer-views.ts'
import { queueView } from './queue.ts'
import { titleOf } from './talk-steps.ts'

/** For staff: the answering of a question, or without one the queue. */
export const answer = screen(
  'answer',
  { id: 'number?' },
  {
    async open(visit, { id }) {
      mustCan(actorOf(visit), 'answerSomewhere')
      if (id === undefined) return queueView(visit, {})
      const found = await getQuestion(visit.db, actorOf(visit), id)
      if (found.answeredAt) throw new Refusal('already-answered')
      if (found.mergedInto !== null) throw new Refusal('question-merged')
      return begin(visit, found, { kk: '', ru: '' })
    },
  },
)

/** The changing of an answer that was given. */
export const changeAnswerScreen = action(
  'qchange',
  { id: 'number' },
  {
    async open(visit, { id }) {
      const found = await getQuestion(visit.db, actorOf(visit), id)
      if (!found.answer) throw new Refusal('question-not-answered')
      return begin(visit, found, found.answer)
    },
  },
)

function begin(
  { person, locale }: Visit,
  { id, question, competition, count }: AskedQuestion,
  { kk, ru }: { kk: string; ru: string },
): View {
  const title = titleOf(competition, locale)
  const subject: AnswerSubject = { clarificationId: id, question, title, personId: person.id, kk, ru, count }
  return { html: '', place: 'talk', talk: { begin: 'answer', subject } }
}
