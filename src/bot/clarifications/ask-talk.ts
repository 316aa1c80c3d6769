import type { Context } from 'grammy'
import { askClarification, QUESTION_LENGTH } from '../../core/clarifications/ask-clarification.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import type { BotContext } from '../context.ts'
import type { Address } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import {
  attempt,
  type Desk,
  headOf,
  isFor,
  leaveButton,
  localeOf,
  misfit,
  type Piece,
  pieceIn,
  pressed,
  type SideTalk,
  show,
} from './talk-steps.ts'

/** What the question is about; `competitionId` 0 is the service itself. `back` is where the person was. */
export type AskSubject = {
  competitionId: number
  title: string
  personId: number
  back: Address
}

/** A question typed, shown back, sent. The text of the function is its version: see talks.ts. */
export const askTalk = (desk: Desk) =>
  async function ask(talk: SideTalk, _: Context, subject: AskSubject): Promise<void> {
    const { back } = subject
    let question: Piece | undefined
    for (;;) {
      const current = question
      await show(talk, desk, (locale) => ({ view: stepView(locale, subject, current) }))
      const next = await talk.waitUntil((ctx) => expected(ctx, current), {
        otherwise: (ctx) =>
          show(talk, desk, (locale) => ({ view: misfitView(locale, subject, ctx, current) })),
      })
      if (pressed(next, 'talk:leave')) {
        return show(talk, desk, (locale) => ({
          back,
          before: [{ html: markup(locale, 'clarification-left') }],
        }))
      }
      if (current && pressed(next, sendOf(current))) {
        const refused = await talk.external((outer) => send(desk, outer, subject, current.text))
        return show(talk, desk, (locale) => ({
          back,
          before: [{ html: refused ?? markup(locale, 'clarification-sent') }],
        }))
      }
      question = pieceIn(next, QUESTION_LENGTH)
    }
  }

/** Words, the buttons under the preview, or leaving. The button names its question: an older preview sends nothing. */
const expected = (ctx: Context, question: Piece | undefined): boolean =>
  pressed(ctx, 'talk:leave') ||
  (question !== undefined && (pressed(ctx, sendOf(question)) || pressed(ctx, 'talk:again'))) ||
  (pieceIn(ctx, QUESTION_LENGTH) !== undefined && isFor(ctx, [question]))

const sendOf = ({ messageId }: Piece): Address => `talk:send:${messageId}`

async function send(desk: Desk, outer: BotContext, { competitionId, personId }: AskSubject, text: string) {
  const { db, clock, adminIds } = desk.parts
  const question = { competitionId: competitionId === 0 ? null : competitionId, text }
  return attempt(await localeOf(desk, outer), () =>
    db.transaction((tx) => askClarification(tx, { id: personId }, question, { adminIds, now: clock.now() })),
  )
}

const stepView = (locale: Locale, subject: AskSubject, question: Piece | undefined): View =>
  question ? previewView(locale, subject, question) : promptView(locale, subject)

const promptView = (locale: Locale, { title }: AskSubject): View => ({
  html: [headOf(locale, title), markup(locale, 'clarification-prompt', { most: QUESTION_LENGTH })].join(
    '\n\n',
  ),
  buttons: [[leaveButton(locale)]],
})

const previewView = (locale: Locale, { title }: AskSubject, question: Piece): View => ({
  html: [headOf(locale, title), markup(locale, 'clarification-preview', { question: question.text })].join(
    '\n\n',
  ),
  buttons: [
    [{ text: t(locale, 'clarification-send-button'), data: sendOf(question), style: 'success' }],
    [{ text: t(locale, 'clarification-again-button'), data: 'talk:again' }, leaveButton(locale)],
  ],
})

/** What is expected, again; a press on an old button shows just that. */
function misfitView(locale: Locale, subject: AskSubject, ctx: Context, question: Piece | undefined): View {
  const view = stepView(locale, subject, question)
  if (ctx.callbackQuery) return view
  return { ...view, html: [misfit(ctx, locale, QUESTION_LENGTH), view.html].join('\n\n') }
}
