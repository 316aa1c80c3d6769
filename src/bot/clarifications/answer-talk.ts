import type { Context } from 'grammy'
import { answerClarification } from '../../core/clarifications/answer-clarification.ts'
import { ANSWER_LENGTH } from '../../core/clarifications/answer-text.ts'
import { CHANGE_REASON_LENGTH, changeAnswer } from '../../core/clarifications/change-answer.ts'
import { actorNow } from '../../core/staff/grants-of.ts'
import type { Locale } from '../../language/locale.ts'
import { markup } from '../../language/translate.ts'
import type { BotContext } from '../context.ts'
import type { TalkStep } from '../serve-visit.ts'
import { type AnswerSubject, type AnswerTexts, aloneOf, keepOf, publishOf, stepView } from './answer-views.ts'
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

/** The answer in Kazakh, then in Russian – of an answer that is changed also why –, shown back, published. */
export const answerTalk = (desk: Desk) =>
  async function answer(talk: SideTalk, _: Context, subject: AnswerSubject): Promise<void> {
    let texts: AnswerTexts = {}
    for (;;) {
      const current = texts
      await show(talk, desk, (locale) => ({ view: stepView(locale, subject, current) }))
      const next = await talk.waitUntil((ctx) => expected(ctx, subject, current), {
        otherwise: (ctx) => show(talk, desk, (locale) => misfitStep(locale, subject, ctx, current)),
      })
      if (pressed(next, 'talk:leave')) return show(talk, desk, left)
      const last = lastOf(subject, current)
      const alone = last !== undefined && pressed(next, aloneOf(last))
      if (last && (alone || pressed(next, publishOf(last)))) {
        const step = await talk.external((outer) => publish(desk, outer, subject, current, alone))
        return show(talk, desk, () => step)
      }
      texts = taken(subject, current, next)
    }
  }

const left = (locale: Locale): TalkStep => ({
  back: 'answer',
  before: [{ html: markup(locale, 'clarification-left') }],
})

/** What was typed last before the preview; undefined while something is still missing. */
function lastOf({ kk: standing }: AnswerSubject, { kk, ru, why }: AnswerTexts): Piece | undefined {
  if (!kk || !ru) return undefined
  return standing === '' ? ru : why
}

/** Kazakh, Russian, then the reason; editing one of these messages changes that text; "again" begins anew. */
function taken(subject: AnswerSubject, { kk, ru, why }: AnswerTexts, ctx: Context): AnswerTexts {
  const piece = keptIn(subject, ctx, kk) ?? pieceIn(ctx, most({ kk, ru }))
  if (!piece) return {}
  if (!kk || isEditOf(kk, ctx)) return { kk: piece, ru, why }
  if (!ru || isEditOf(ru, ctx) || subject.kk === '') return { kk, ru: piece, why }
  return { kk, ru, why: piece }
}

const isEditOf = ({ messageId }: Piece, ctx: Context): boolean =>
  ctx.editedMessage !== undefined && ctx.editedMessage.message_id === messageId

/** The standing text of the language that is asked for, left as it is. */
const keptIn = (subject: AnswerSubject, ctx: Context, kk: Piece | undefined): Piece | undefined =>
  pressed(ctx, keepOf(kk ? 'ru' : 'kk')) ? { text: kk ? subject.ru : subject.kk, messageId: 0 } : undefined

/** A reason is short, an answer may be long. */
const most = ({ kk, ru }: AnswerTexts): number => (kk && ru ? CHANGE_REASON_LENGTH : ANSWER_LENGTH)

function expected(ctx: Context, subject: AnswerSubject, texts: AnswerTexts): boolean {
  const { kk, ru, why } = texts
  const last = lastOf(subject, texts)
  const changing = subject.kk !== ''
  return (
    pressed(ctx, 'talk:leave') ||
    (kk !== undefined && pressed(ctx, 'talk:again')) ||
    (changing && !kk && pressed(ctx, keepOf('kk'))) ||
    (changing && kk !== undefined && !ru && pressed(ctx, keepOf('ru'))) ||
    (last !== undefined && (pressed(ctx, publishOf(last)) || pressed(ctx, aloneOf(last)))) ||
    (pieceIn(ctx, longest(subject, texts, ctx)) !== undefined && isFor(ctx, [kk, ru, why]))
  )
}

/** Of an edited answer as of a new one, whatever is asked for now. */
function longest({ kk: standing }: AnswerSubject, texts: AnswerTexts, ctx: Context): number {
  const { kk, ru } = texts
  if (standing === '' || (kk && isEditOf(kk, ctx)) || (ru && isEditOf(ru, ctx))) return ANSWER_LENGTH
  return most(texts)
}

/** What a colleague did meanwhile may stand in the way: the texts are then handed back. */
async function publish(
  desk: Desk,
  outer: BotContext,
  subject: AnswerSubject,
  texts: AnswerTexts,
  alone: boolean,
): Promise<TalkStep> {
  const { db, clock, adminIds } = desk.parts
  const { clarificationId: id, personId } = subject
  const answer = { kk: texts.kk?.text ?? '', ru: texts.ru?.text ?? '' }
  const locale = await localeOf(desk, outer)
  const refused = await attempt(locale, () =>
    db.transaction(async (tx) => {
      const by = await actorNow(tx, personId, adminIds)
      const now = clock.now()
      if (subject.kk === '') return answerClarification(tx, by, { id, answer, alone }, now)
      return changeAnswer(tx, by, { id, answer, reason: texts.why?.text ?? '' }, now)
    }),
  )
  if (!refused) return { back: 'answer', before: [{ html: done(locale, subject, alone) }] }
  return {
    back: `question:${id}`,
    before: [{ html: refused }, { html: markup(locale, 'question-typed', answer) }],
  }
}

function done(locale: Locale, { kk }: AnswerSubject, alone: boolean): string {
  if (kk !== '') return markup(locale, 'question-changed-done')
  return alone ? markup(locale, 'question-alone-done') : markup(locale, 'clarification-published')
}

function misfitStep(locale: Locale, subject: AnswerSubject, ctx: Context, texts: AnswerTexts): TalkStep {
  const view = stepView(locale, subject, texts)
  if (ctx.callbackQuery) return { view }
  const why = misfit(ctx, locale, longest(subject, texts, ctx))
  return { view: { ...view, html: [why, view.html].join('\n\n') } }
}
