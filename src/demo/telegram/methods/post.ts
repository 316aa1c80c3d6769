import type { InlineKeyboardMarkup, Message } from '@grammyjs/types'
import { type Args, flag, integer, isObject, json } from '../args.ts'
import { type Markup, replyMarkup } from '../check/markup.ts'
import { badRequest } from '../errors.ts'
import type { PersonRecord } from '../records.ts'
import { botAsUser, privateChat, reachablePerson, unixTime, type World } from '../world.ts'
import { chatId } from './method.ts'

/** The part of a message that differs from kind to kind: text, document, photo. */
export type Content = Partial<Message>

/**
 * What all sending methods share: the right to write, the message answered, the keyboard; then the message stands in
 * the chat. `content` is asked for after the chat is checked, as the server does. Returns the message as the bot gets it.
 */
export function post(world: World, args: Args, content: (person: PersonRecord) => Content): Message {
  const person = reachablePerson(world, chatId(args))
  const body = content(person)
  const markup = replyMarkup(args, world.localLinks)
  const replyTo = repliedMessage(world, args, person)
  const message = {
    message_id: world.store.next('message'),
    from: botAsUser(world),
    chat: privateChat(person.user),
    date: unixTime(world),
    ...(replyTo ? { reply_to_message: replyTo } : {}),
    ...body,
    ...(flag(args, 'protect_content') ? { has_protected_content: true } : {}),
    ...(markup && 'inline_keyboard' in markup ? { reply_markup: markup as InlineKeyboardMarkup } : {}),
  } as Message
  world.store.putMessage(message)
  if (markup) setKeyboard(world, person, markup, message.message_id)
  world.changes.emit({ personId: person.user.id, kind: 'message', messageId: message.message_id })
  return message
}

function repliedMessage(world: World, args: Args, person: PersonRecord): Message | undefined {
  const parameters = json(args, 'reply_parameters')
  const id = isObject(parameters) ? Number(parameters.message_id) : integer(args, 'reply_to_message_id')
  if (id === undefined) return undefined
  const message = world.store.chat(person.user.id).get(id)
  if (!message) {
    const lenient = isObject(parameters) ? parameters.allow_sending_without_reply === true : false
    if (lenient || flag(args, 'allow_sending_without_reply')) return undefined
    throw badRequest('message to be replied not found')
  }
  const { reply_to_message: _, ...shallow } = message
  return shallow as Message
}

/** A reply keyboard or a forced reply takes the place of the letters; an inline keyboard may force a reply too. */
function setKeyboard(world: World, person: PersonRecord, markup: Markup, messageId: number): void {
  const inlineOnly = 'inline_keyboard' in markup && !('force_reply' in markup && markup.force_reply)
  if (inlineOnly) return
  const removes = 'remove_keyboard' in markup
  if (removes && person.keyboard === undefined) return
  const { keyboard: _, ...rest } = person
  const changed = removes ? rest : { ...rest, keyboard: { markup, messageId } }
  world.store.put('people', person.user.id, changed)
  world.changes.emit({ personId: person.user.id, kind: 'keyboard' })
}
