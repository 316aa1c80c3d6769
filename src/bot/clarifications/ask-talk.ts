import type { Context } from 'grammy'
import { readExceptions } from '../../core/calendar/read-exceptions.ts'
import { answerDue } from '../../core/clarifications/answer-due.ts'
import { askClarification, QUESTION_LENGTH } from '../../core/clarifications/ask-clarification.ts'
import { type SimilarQuestion, similarQuestions } from '../../core/clarifications/similar-questions.ts'
import { moment } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { markup } from '../../language/translate.ts'
import type { BotContext } from '../context.ts'
import type { TalkStep } from '../serve-visit.ts'
import { clip } from '../ui/paging.ts'
import { type AskSubject, sameOf, sendOf, stepView } from './ask-views.ts'
import { joinQuestion } from './same.ts'
import {
  attempt,
  type Desk,
  isFor,
  localeOf,
  misfit,
  type Piece,
  pieceIn,
  pressed,
  type SideTalk,
  show,
} from './talk-steps.ts'

/** What was typed, and what others asked in much the same words. */
interface Typed {
  question?: Piece | undefined
  alike: SimilarQuestion[]
}

/** A question typed, shown back with those like it, sent. The text of the function is its version: see talks.ts. */
export const askTalk = (desk: Desk) =>
  async function ask(talk: SideTalk, _: Context, subject: AskSubject): Promise<void> {
    const { back } = subject
    let typed: Typed = { alike: [] }
    for (;;) {
      const { question, alike } = typed
      await show(talk, desk, (locale) => ({ view: stepView(locale, subject, question, alike) }))
      const next = await talk.waitUntil((ctx) => expected(ctx, { question, alike }), {
        otherwise: (ctx) =>
          show(talk, desk, (locale) => misfitStep(locale, subject, ctx, { question, alike })),
      })
      if (pressed(next, 'talk:leave')) {
        return show(talk, desk, (locale) => ({
          back,
          before: [{ html: markup(locale, 'clarification-left') }],
        }))
      }
      const same = alike.find((one) => pressed(next, sameOf(one)))
      if (same) {
        const html = await talk.external((outer) => joinQuestion(desk, outer, subject.personId, same.id))
        return show(talk, desk, () => ({ back, before: [{ html }] }))
      }
      if (question && pressed(next, sendOf(question))) {
        const html = await talk.external((outer) => send(desk, outer, subject, question.text))
        return show(talk, desk, () => ({ back, before: [{ html }] }))
      }
      const piece = pieceIn(next, QUESTION_LENGTH)
      typed = { question: piece, alike: await talk.external(() => alikeTo(desk, subject, piece)) }
    }
  }

/** Words, the buttons under the preview, or leaving. The button names its question: an older preview sends nothing. */
const expected = (ctx: Context, { question, alike }: Typed): boolean =>
  pressed(ctx, 'talk:leave') ||
  (question !== undefined && (pressed(ctx, sendOf(question)) || pressed(ctx, 'talk:again'))) ||
  alike.some((one) => pressed(ctx, sameOf(one))) ||
  (pieceIn(ctx, QUESTION_LENGTH) !== undefined && isFor(ctx, [question]))

/** Kept in the log of the conversation, so no longer than it is shown. */
async function alikeTo(
  { parts: { db } }: Desk,
  { competitionId, personId }: AskSubject,
  question: Piece | undefined,
): Promise<SimilarQuestion[]> {
  if (!question || competitionId === 0) return []
  const found = await similarQuestions(db, { id: personId }, { competitionId, text: question.text })
  return found.map(({ question: text, answer, ...one }) => ({
    ...one,
    question: clip(text, 250),
    answer: answer && { kk: clip(answer.kk, 450), ru: clip(answer.ru, 450) },
  }))
}

async function send(
  desk: Desk,
  outer: BotContext,
  { competitionId, personId }: AskSubject,
  text: string,
): Promise<string> {
  const { db, clock, adminIds } = desk.parts
  const locale = await localeOf(desk, outer)
  const question = { competitionId: competitionId === 0 ? null : competitionId, text }
  const now = clock.now()
  const refused = await attempt(locale, () =>
    db.transaction((tx) => askClarification(tx, { id: personId }, question, { adminIds, now })),
  )
  if (refused) return refused
  const due = moment(locale, answerDue(now, await readExceptions(db)))
  return `${markup(locale, 'clarification-sent')}\n\n${markup(locale, 'question-sent-due', { due })}`
}

/** What is expected, again; a press on an old button shows just that. */
function misfitStep(locale: Locale, subject: AskSubject, ctx: Context, { question, alike }: Typed): TalkStep {
  const view = stepView(locale, subject, question, alike)
  if (ctx.callbackQuery) return { view }
  return { view: { ...view, html: [misfit(ctx, locale, QUESTION_LENGTH), view.html].join('\n\n') } }
}
