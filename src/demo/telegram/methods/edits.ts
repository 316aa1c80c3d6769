import type { InlineKeyboardMarkup, Message } from '@grammyjs/types'
import { chatFor } from '../access.ts'
import { integer } from '../args.ts'
import { inlineMarkup } from '../check/markup.ts'
import { caption, messageText } from '../check/text.ts'
import { badRequest } from '../errors.ts'
import { isBots, messageOf, unixTime, type World } from '../world.ts'
import { type Call, chatId, type Method } from './method.ts'

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content ' +
  'and reply markup of the message'

/** The bot's message an edit is for; one's own only. */
function editable({ world, args }: Call): Message {
  const { id, shared } = chatFor(world, chatId(args), 'edit')
  const message = messageOf(world, id, integer(args, 'message_id'), 'message to edit')
  if (!isBots(world, message) || shared?.migratedTo !== undefined) throw badRequest("message can't be edited")
  return message
}

/** Puts the edited message in place of the old one. An edit without a keyboard takes the keyboard away. */
function replace(
  world: World,
  old: Message,
  changed: Message,
  markup: InlineKeyboardMarkup | undefined,
): Message {
  const { reply_markup: _, edit_date: __, ...rest } = changed
  const content = { ...rest, ...(markup ? { reply_markup: markup } : {}) } as Message
  if (sameContent(old, content)) throw badRequest(NOT_MODIFIED)
  const message = { ...content, edit_date: unixTime(world) } as Message
  world.store.putMessage(message)
  world.changes.emit({ chatId: old.chat.id, kind: 'edit', messageId: old.message_id })
  return message
}

const shown = (message: Message) =>
  JSON.stringify([
    message.text,
    message.entities ?? [],
    message.caption,
    message.caption_entities ?? [],
    message.reply_markup?.inline_keyboard ?? [],
    message.document?.file_id,
    message.photo?.[0]?.file_id,
  ])

const sameContent = (a: Message, b: Message): boolean => shown(a) === shown(b)

const editMessageText: Method = (call) => {
  const { world, args } = call
  const old = editable(call)
  const { text, entities } = messageText(args, world.localLinks)
  const markup = inlineMarkup(args, world.localLinks)
  if (old.text === undefined) throw badRequest('there is no text in the message to edit')
  const { entities: _, ...rest } = old
  return replace(
    world,
    old,
    { ...rest, text, ...(entities.length > 0 ? { entities } : {}) } as Message,
    markup,
  )
}

const editMessageCaption: Method = (call) => {
  const { world, args } = call
  const old = editable(call)
  if (!old.document && !old.photo) throw badRequest('there is no caption in the message to edit')
  const { text, entities } = caption(args, world.localLinks)
  const markup = inlineMarkup(args, world.localLinks)
  const { caption: _, caption_entities: __, ...rest } = old
  const edited = {
    ...rest,
    ...(text === '' ? {} : { caption: text }),
    ...(entities.length > 0 ? { caption_entities: entities } : {}),
  }
  return replace(world, old, edited as Message, markup)
}

const editMessageReplyMarkup: Method = (call) => {
  const old = editable(call)
  return replace(call.world, old, old, inlineMarkup(call.args, call.world.localLinks))
}

export const editMethods: Record<string, Method> = {
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
}
