import type { InlineKeyboardButton, KeyboardButton, Message } from '@grammyjs/types'
import { startPayload } from '../telegram/entities/link.ts'
import type { World } from '../telegram/world.ts'
import { labelOf } from './seen.ts'

export type FoundButton =
  | { where: 'message'; messageId: number; button: InlineKeyboardButton }
  | { where: 'keyboard'; button: KeyboardButton }

export type Wanted = string | RegExp

/** The rows of the keyboard in place of the letters, if one is up. */
export function replyKeyboard(world: World, personId: number): KeyboardButton[][] {
  const markup = world.store.people.get(String(personId))?.keyboard?.markup
  return markup && 'keyboard' in markup ? markup.keyboard : []
}

/**
 * The button meant, in the newest message that has it; the reply keyboard counts as part of the message that brought it.
 * A string means that very label, or else the only part of a label it fits.
 */
export function findButton(
  world: World,
  chatId: number,
  wanted: Wanted,
  messageId?: number,
): FoundButton | undefined {
  const keyboardFrom = world.store.people.get(String(chatId))?.keyboard?.messageId ?? 0
  const messages = [...world.store.chat(chatId).values()].reverse()
  const places: { at: number; found: FoundButton[] }[] = messages
    .filter((message) => messageId === undefined || message.message_id === messageId)
    .map((message) => ({ at: message.message_id, found: below(message) }))
  if (messageId === undefined) {
    const found = replyKeyboard(world, chatId)
      .flat()
      .map((button): FoundButton => ({ where: 'keyboard', button }))
    places.push({ at: keyboardFrom, found })
  }
  places.sort((a, b) => b.at - a.at)
  return pick(places, exact(wanted)) ?? (typeof wanted === 'string' ? pick(places, part(wanted)) : undefined)
}

const below = (message: Message): FoundButton[] =>
  (message.reply_markup?.inline_keyboard ?? [])
    .flat()
    .map((button) => ({ where: 'message', messageId: message.message_id, button }))

const exact = (wanted: Wanted) => (label: string) =>
  typeof wanted === 'string' ? label === wanted : wanted.test(label)
const part = (wanted: string) => (label: string) => label.includes(wanted)

function pick(places: { found: FoundButton[] }[], fits: (label: string) => boolean): FoundButton | undefined {
  for (const { found } of places) {
    const match = found.find(({ button }) => fits(labelOf(button)))
    if (match) return match
  }
  return undefined
}

/** What an inline button does when pressed. */
export type Target = { data: string } | { start: string } | { gives: string } | { refused: string }

export function inlineTarget(button: InlineKeyboardButton, username: string): Target {
  if ('callback_data' in button) return { data: button.callback_data }
  if ('copy_text' in button) return { gives: button.copy_text.text }
  if ('disabled' in button) return { refused: `The button ${button.text} is disabled` }
  if ('url' in button) {
    const payload = startPayload(button.url, username)
    return payload === undefined ? { gives: button.url } : { start: payload }
  }
  if ('web_app' in button) return { gives: button.web_app.url }
  if ('switch_inline_query' in button) return { gives: `@${username} ${button.switch_inline_query}` }
  if ('switch_inline_query_current_chat' in button) {
    return { gives: `@${username} ${button.switch_inline_query_current_chat}` }
  }
  if ('switch_inline_query_chosen_chat' in button) {
    return { gives: `@${username} ${button.switch_inline_query_chosen_chat.query ?? ''}` }
  }
  return { refused: `The pretend Telegram cannot press ${button.text}` }
}
