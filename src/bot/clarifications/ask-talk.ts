import type { Context } from 'grammy'
import { askClarification, QUESTION_LENGTH } from '../../core/clarifications/ask-clarification.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import type { Address } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import {
  attempt,
  type Desk,
  headOf,
  isFor,
  leaveButton,
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
  locale: Locale
  personId: number
  back: Address
}

/** A question typed, shown back, sent. The text of the function is its version: see talks.ts. */
export const askTalk = (desk: Desk) =>
  async function ask(talk: SideTalk, _: Context, subject: AskSubject): Promise<void> {
    const { locale, back } = subject
    let question: Piece | undefined
    await show(talk, desk, { view: promptView(subject) })
    for (;;) {
      const current = question
      const next = await talk.waitUntil((ctx) => expected(ctx, current), {
        otherwise: (ctx) => show(talk, desk, { view: misfitView(subject, ctx, current) }),
      })
      if (pressed(next, 'talk:leave')) {
        return show(talk, desk, { back, before: [{ html: markup(locale, 'clarification-left') }] })
      }
      if (current && pressed(next, sendOf(current))) {
        const refused = await talk.external(() => send(desk, subject, current.text))
        const html = refused ?? markup(locale, 'clarification-sent')
        return show(talk, desk, { back, before: [{ html }] })
      }
      question = pieceIn(next, QUESTION_LENGTH)
      await show(talk, desk, { view: question ? previewView(subject, question) : promptView(subject) })
    }
  }

/** Words, the buttons under the preview, or leaving. The button names its question: an older preview sends nothing. */
const expected = (ctx: Context, question: Piece | undefined): boolean =>
  pressed(ctx, 'talk:leave') ||
  (question !== undefined && (pressed(ctx, sendOf(question)) || pressed(ctx, 'talk:again'))) ||
  (pieceIn(ctx, QUESTION_LENGTH) !== undefined && isFor(ctx, [question]))

const sendOf = ({ messageId }: Piece): Address => `talk:send:${messageId}`

const send = (
  { parts: { db, clock, adminIds } }: Desk,
  { competitionId, personId, locale }: AskSubject,
  text: string,
) =>
  attempt(locale, () =>
    db.transaction((tx) =>
      askClarification(
        tx,
        { id: personId },
        { competitionId: competitionId === 0 ? null : competitionId, text },
        { adminIds, now: clock.now() },
      ),
    ),
  )

const promptView = ({ locale, title }: AskSubject): View => ({
  html: [headOf(locale, title), markup(locale, 'clarification-prompt', { most: QUESTION_LENGTH })].join(
    '\n\n',
  ),
  buttons: [[leaveButton(locale)]],
})

const previewView = ({ locale, title }: AskSubject, question: Piece): View => ({
  html: [headOf(locale, title), markup(locale, 'clarification-preview', { question: question.text })].join(
    '\n\n',
  ),
  buttons: [
    [{ text: t(locale, 'clarification-send-button'), data: sendOf(question), style: 'success' }],
    [{ text: t(locale, 'clarification-again-button'), data: 'talk:again' }, leaveButton(locale)],
  ],
})

/** What is expected, again; a press on an old button shows just that. */
function misfitView(subject: AskSubject, ctx: Context, question: Piece | undefined): View {
  const view = question ? previewView(subject, question) : promptView(subject)
  if (ctx.callbackQuery) return view
  return { ...view, html: [misfit(ctx, subject.locale, QUESTION_LENGTH), view.html].join('\n\n') }
}
