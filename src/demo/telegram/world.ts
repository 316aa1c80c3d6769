import type { Chat, Message, User, UserFromGetMe } from '@grammyjs/types'
import type { Blobs } from './blobs.ts'
import type { Changes } from './changes.ts'
import { type ApiError, badRequest, forbidden } from './errors.ts'
import type { PersonRecord } from './records.ts'
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

/** The person a `chat_id` means, whether or not the bot may write to them. @throws ApiError "chat not found". */
export function knownPerson(world: World, chatId: number | undefined | ''): PersonRecord {
  if (chatId === '') throw badRequest('chat_id is empty')
  const person = world.store.people.get(String(chatId))
  if (!person) throw badRequest('chat not found')
  return person
}

/** The person a bot writes to. @throws ApiError 400 for nobody, 403 for one who never pressed start or blocked it. */
export function reachablePerson(world: World, chatId: number | undefined | ''): PersonRecord {
  const person = knownPerson(world, chatId)
  const refusal = unreachable(person)
  if (refusal) throw refusal
  return person
}

function unreachable(person: PersonRecord): ApiError | undefined {
  if (!person.started) return forbidden("bot can't initiate conversation with a user")
  if (person.blocked) return forbidden('bot was blocked by the user')
  return undefined
}

/** A message of the bot as it stands in a chat now. @throws ApiError "… not found". */
export function messageOf(
  world: World,
  personId: number,
  messageId: number | undefined,
  what: string,
): Message {
  const message = messageId === undefined ? undefined : world.store.chat(personId).get(messageId)
  if (!message) throw badRequest(`${what} not found`)
  return message
}

/** A text of the bot in some language, with Telegram's fall-back to the text without language. */
export function localized<T>(world: World, key: string, language: string | undefined): T | undefined {
  const own = language ? (world.store.bot.get(`${key}/${language}`) as T | undefined) : undefined
  return own ?? (world.store.bot.get(`${key}/`) as T | undefined)
}
