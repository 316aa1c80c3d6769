import type { Chat, Message, User, UserFromGetMe } from '@grammyjs/types'
import type { Blobs } from './blobs.ts'
import type { Changes } from './changes.ts'
import { badRequest } from './errors.ts'
import type { Store } from './store.ts'
import type { UpdateQueue } from './updates/queue.ts'

/** What every method and every act of a person works on. */
export interface World {
  bot: UserFromGetMe
  token: string
  /** Lets links to localhost pass, which the real server refuses. */
  localLinks: boolean
  now: () => Date
  store: Store
  blobs: Blobs
  changes: Changes
  updates: UpdateQueue
  /** Inline questions waiting for their answer, by id. */
  inline: Map<string, (answer: InlineAnswer) => void>
  /** Inline questions may be answered for so long only. */
  expired: Set<string>
}

/** answerInlineQuery as the person's client gets it. */
export interface InlineAnswer {
  results: Record<string, unknown>[]
  button?: { text: string; start_parameter?: string } | undefined
  nextOffset: string
}

export const unixTime = (world: World): number => Math.floor(world.now().getTime() / 1000)

export const privateChat = (user: User): Chat.PrivateChat => ({
  id: user.id,
  type: 'private',
  first_name: user.first_name,
  ...(user.last_name === undefined ? {} : { last_name: user.last_name }),
  ...(user.username === undefined ? {} : { username: user.username }),
})

export const botAsUser = (world: World): User => ({
  id: world.bot.id,
  is_bot: true,
  first_name: world.bot.first_name,
  username: world.bot.username,
})

/** Whether the bot wrote it; posts in a channel name no author, so that these are noted beside it. */
export const isBots = (world: World, message: Message): boolean =>
  message.chat.type === 'channel'
    ? world.store.bot.has(`posted/${message.chat.id}/${message.message_id}`)
    : message.from?.id === world.bot.id

/** A message as it stands in a chat now. @throws ApiError "… not found". */
export function messageOf(
  world: World,
  chatId: number,
  messageId: number | undefined,
  what: string,
): Message {
  const message = messageId === undefined ? undefined : world.store.chat(chatId).get(messageId)
  if (!message) throw badRequest(`${what} not found`)
  return message
}

/** A text of the bot in some language, with Telegram's fall-back to the text without language. */
export function localized<T>(world: World, key: string, language: string | undefined): T | undefined {
  const own = language ? (world.store.bot.get(`${key}/${language}`) as T | undefined) : undefined
  return own ?? (world.store.bot.get(`${key}/`) as T | undefined)
}
