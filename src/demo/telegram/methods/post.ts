import type { InlineKeyboardMarkup, Message } from '@grammyjs/types'
import { chatFor, checkMayPost, type Target } from '../access.ts'
import { type Args, flag, integer, isObject, json } from '../args.ts'
import { type Markup, replyMarkup } from '../check/markup.ts'
import { badRequest } from '../errors.ts'
import type { PersonRecord } from '../records.ts'
import { botAsUser, unixTime, type World } from '../world.ts'
import { chatId } from './method.ts'

/** The part of a message that differs from kind to kind: text, document, photo. */
export type Content = Partial<Message>

/**
 * What all sending methods share: the right to write, the message answered, the keyboard; then the message stands in
 * the chat. `content` is asked for after the chat is checked, as the server does. Returns the message as the bot gets it.
 */
export function post(world: World, args: Args, content: () => Content): Message {
  const target = chatFor(world, chatId(args), 'write')
  const body = content()
  checkMayPost(world, target, body.photo ? 'photos' : body.document ? 'documents' : 'text messages')
  const markup = markupFor(world, args, target)
  const replyTo = repliedMessage(world, args, target.id)
  const message = {
    message_id: world.store.nextMessage(target.id),
    ...(target.chat.type === 'channel' ? { sender_chat: target.chat } : { from: botAsUser(world) }),
    chat: target.chat,
    date: unixTime(world),
    ...(replyTo ? { reply_to_message: replyTo } : {}),
    ...body,
    ...(flag(args, 'protect_content') ? { has_protected_content: true } : {}),
    ...(markup && 'inline_keyboard' in markup ? { reply_markup: markup as InlineKeyboardMarkup } : {}),
  } as Message
  world.store.putMessage(message)
  if (target.chat.type === 'channel')
    world.store.put('bot', `posted/${target.id}/${message.message_id}`, true)
  if (markup && target.person) setKeyboard(world, target.person, markup, message.message_id)
  world.changes.emit({ chatId: target.id, kind: 'message', messageId: message.message_id })
  return message
}

/** Channels have only keyboards below a message; only in private may somebody be asked for their number. */
function markupFor(world: World, args: Args, { chat }: Target): Markup | undefined {
  const markup = replyMarkup(args, world.localLinks)
  if (!markup || chat.type === 'private') return markup
  if (chat.type === 'channel' && !('inline_keyboard' in markup)) throw badRequest('inline keyboard expected')
  const asks = 'keyboard' in markup && markup.keyboard.flat().some(asksForContact)
  if (asks) throw badRequest('phone number can be requested in private chats only')
  return markup
}

const asksForContact = (button: unknown): boolean => isObject(button) && button.request_contact === true

function repliedMessage(world: World, args: Args, chat: number): Message | undefined {
  const parameters = json(args, 'reply_parameters')
  const id = isObject(parameters) ? Number(parameters.message_id) : integer(args, 'reply_to_message_id')
  if (id === undefined) return undefined
  const message = world.store.chat(chat).get(id)
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
  world.changes.emit({ chatId: person.user.id, kind: 'keyboard' })
}
