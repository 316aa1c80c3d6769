import type { Context } from 'grammy'
import { ANSWER_LENGTH, answerClarification } from '../../core/clarifications/answer-clarification.ts'
import { actorNow } from '../../core/staff/grants-of.ts'
import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import type { BotContext } from '../context.ts'
import { clip } from '../ui/paging.ts'
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

export type AnswerSubject = {
  clarificationId: number
  question: string
  title: string
  personId: number
}

interface Texts {
  kk?: Piece | undefined
  ru?: Piece | undefined
}

/** The answer in Kazakh, then in Russian, shown back, published. */
export const answerTalk = (desk: Desk) =>
  async function answer(talk: SideTalk, _: Context, subject: AnswerSubject): Promise<void> {
    let texts: Texts = {}
    for (;;) {
      const current = texts
      await show(talk, desk, (locale) => ({ view: stepView(locale, subject, current) }))
      const next = await talk.waitUntil((ctx) => expected(ctx, current), {
        otherwise: (ctx) =>
          show(talk, desk, (locale) => ({ view: misfitView(locale, subject, ctx, current) })),
      })
      if (pressed(next, 'talk:leave')) {
        return show(talk, desk, (locale) => ({
          back: 'answer',
          before: [{ html: markup(locale, 'clarification-left') }],
        }))
      }
      if (current.ru && pressed(next, publishOf(current.ru))) {
        const refused = await talk.external((outer) => publish(desk, outer, subject, current))
        return show(talk, desk, (locale) => ({
          back: 'answer',
          before: [{ html: refused ?? markup(locale, 'clarification-published') }],
        }))
      }
      texts = taken(current, next)
    }
  }

/** A text is the Kazakh one, then the Russian; editing either message changes it; "again" begins anew. */
function taken({ kk, ru }: Texts, ctx: Context): Texts {
  const piece = pieceIn(ctx, ANSWER_LENGTH)
  if (!piece) return {}
  if (!kk || piece.messageId === kk.messageId) return { kk: piece, ru }
  return { kk, ru: piece }
}

const expected = (ctx: Context, { kk, ru }: Texts): boolean =>
  pressed(ctx, 'talk:leave') ||
  (kk !== undefined && pressed(ctx, 'talk:again')) ||
  (ru !== undefined && pressed(ctx, publishOf(ru))) ||
  (pieceIn(ctx, ANSWER_LENGTH) !== undefined && isFor(ctx, [kk, ru]))

const publishOf = ({ messageId }: Piece) => `talk:send:${messageId}`

async function publish(desk: Desk, outer: BotContext, subject: AnswerSubject, { kk, ru }: Texts) {
  const { db, clock, adminIds } = desk.parts
  const answer = { kk: kk?.text ?? '', ru: ru?.text ?? '' }
  return attempt(await localeOf(desk, outer), () =>
    db.transaction(async (tx) => {
      const by = await actorNow(tx, subject.personId, adminIds)
      await answerClarification(tx, by, { id: subject.clarificationId, answer }, clock.now())
    }),
  )
}

function stepView(locale: Locale, { title, question }: AnswerSubject, { kk, ru }: Texts): View {
  const head = [
    headOf(locale, title),
    markup(locale, 'clarification-question', { question: clip(question, 1000) }),
  ]
  if (!kk)
    return { html: join(head, markup(locale, 'clarification-answer-kk')), buttons: [[leaveButton(locale)]] }
  const again = { text: t(locale, 'clarification-again-button'), data: 'talk:again' }
  if (!ru)
    return {
      html: join(head, markup(locale, 'clarification-answer-ru')),
      buttons: [[again, leaveButton(locale)]],
    }
  const both = { kk: clip(kk.text, 1400), ru: clip(ru.text, 1400) }
  return {
    html: join([headOf(locale, title)], markup(locale, 'clarification-answer-preview', both)),
    buttons: [
      [{ text: t(locale, 'clarification-publish-button'), data: publishOf(ru), style: 'success' }],
      [again, leaveButton(locale)],
    ],
  }
}

const join = (head: string[], text: string): string => [...head, text].join('\n\n')

function misfitView(locale: Locale, subject: AnswerSubject, ctx: Context, texts: Texts): View {
  const view = stepView(locale, subject, texts)
  if (ctx.callbackQuery) return view
  return { ...view, html: [misfit(ctx, locale, ANSWER_LENGTH), view.html].join('\n\n') }
}
