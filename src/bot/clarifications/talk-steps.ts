import type { Conversation } from '@grammyjs/conversations'
import { eq } from 'drizzle-orm'
import type { Context } from 'grammy'
import { Refusal } from '../../core/errors.ts'
import { people } from '../../database/schema/index.ts'
import { cleanText } from '../../language/clean-text.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import type { BotParts } from '../bot-parts.ts'
import type { BotContext } from '../context.ts'
import type { TalkStep } from '../serve-visit.ts'
import { clip } from '../ui/paging.ts'
import type { Button } from '../ui/view.ts'

export type SideTalk = Conversation<BotContext, Context>

/**
 * What a conversation is given. It never calls Telegram itself: it hands out what is to be shown, and the visit sends it.
 * That keeps results of the Bot API out of its log, where they would be met again at every replay.
 */
export interface Desk {
  parts: BotParts
  show(outer: BotContext, step: TalkStep): void
}

/** Texts of a person, with the message they came in: editing that message changes the text. */
export interface Piece {
  text: string
  messageId: number
}

/** Hands a step out in the language the person reads now, which may have changed on the way. */
export const show = (talk: SideTalk, desk: Desk, step: (locale: Locale) => TalkStep): Promise<void> =>
  talk.external(async (outer) => desk.show(outer, step(await localeOf(desk, outer))))

export async function localeOf({ parts: { db } }: Desk, { from }: BotContext): Promise<Locale> {
  const [row] = await db
    .select({ locale: people.locale })
    .from(people)
    .where(eq(people.telegramId, from?.id ?? 0))
  return row?.locale ?? 'kk'
}

/** The text of a message of up to `most` letters. */
export function pieceIn(ctx: Context, most: number): Piece | undefined {
  const text = cleanText(ctx.msg?.text ?? '')
  if (ctx.callbackQuery || ctx.msg === undefined || text === '' || [...text].length > most) return undefined
  return { text, messageId: ctx.msg.message_id }
}

/** A new text, or the edit of a piece already there; an edit of any other message is not for us. */
export const isFor = (ctx: Context, pieces: readonly (Piece | undefined)[]): boolean =>
  ctx.editedMessage === undefined || pieces.some((piece) => piece?.messageId === ctx.msg?.message_id)

export const pressed = (ctx: Context, data: string): boolean => ctx.callbackQuery?.data === data

/** Why a message was not taken: too long, or no words at all. */
export const misfit = (ctx: Context, locale: Locale, most: number): string =>
  ctx.msg?.text && !ctx.callbackQuery
    ? markup(locale, 'clarification-too-long', { most, length: [...ctx.msg.text].length })
    : markup(locale, 'clarification-words-only')

export const leaveButton = (locale: Locale): Button => ({
  text: t(locale, 'ui-cancel-button'),
  data: 'talk:leave',
})

/** Runs a use case in a transaction of its own; a refusal comes back as its text. */
export async function attempt(locale: Locale, work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return lookUpMarkup(locale, `refusal-${error.reason}`, error.details)
  }
}

/** A competition's title as the head of a screen; of a question about the service, its own. */
export const headOf = (locale: Locale, title: string): string =>
  title === '' ? markup(locale, 'clarification-service') : markup(locale, 'clarification-head', { title })

export const titleOf = (title: Parameters<typeof pick>[0] | null, locale: Locale): string =>
  title ? clip(pick(title, locale), 200) : ''
