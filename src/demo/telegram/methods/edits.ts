import type { InlineKeyboardMarkup, Message } from '@grammyjs/types'
import { chatFor } from '../access.ts'
import { integer, isObject, json, text } from '../args.ts'
import { inlineMarkup } from '../check/markup.ts'
import { linkPreview } from '../check/preview.ts'
import { caption, messageText } from '../check/text.ts'
import { badRequest } from '../errors.ts'
import { inlineMessage } from '../inline-message.ts'
import { isBots, messageOf, unixTime, type World } from '../world.ts'
import { mediaContent } from './media.ts'
import { type Call, chatId, type Method } from './method.ts'

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content ' +
  'and reply markup of the message'

/** The bot's message an edit is for; one's own, or one sent through it inline, only. */
function editable({ world, args }: Call): Message {
  const inline = text(args, 'inline_message_id')
  if (inline !== '') return inlineMessage(world, inline)
  const { id, shared } = chatFor(world, chatId(args), 'edit')
  const message = messageOf(world, id, integer(args, 'message_id'), 'message to edit')
  if (!isBots(world, message) || shared?.migratedTo !== undefined) throw badRequest("message can't be edited")
  return message
}

/**
 * An editing method: `change` gives the message with its new content. An edit without a keyboard takes the keyboard
 * away. The result is the message, or `true` for one sent inline, which the bot never sees.
 */
const editing =
  (change: (old: Message, call: Call) => Message): Method =>
  (call) => {
    const old = editable(call)
    const changed = change(old, call)
    const message = replace(call.world, old, changed, inlineMarkup(call.args, call.world.localLinks))
    return text(call.args, 'inline_message_id') === '' ? message : true
  }

/** Puts the edited message in place of the old one. */
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
    message.link_preview_options,
    message.caption,
    message.caption_entities ?? [],
    message.show_caption_above_media,
    message.reply_markup?.inline_keyboard ?? [],
    message.document?.file_id,
    message.photo?.[0]?.file_id,
  ])

const sameContent = (a: Message, b: Message): boolean => shown(a) === shown(b)

const editMessageText = editing((old, { world, args }) => {
  const { text, entities } = messageText(args, world.localLinks)
  if (old.text === undefined) throw badRequest('there is no text in the message to edit')
  const { entities: _, link_preview_options: __, ...rest } = old
  return { ...rest, text, ...(entities.length > 0 ? { entities } : {}), ...linkPreview(args) } as Message
})

const editMessageCaption = editing((old, { world, args }) => {
  if (!old.document && !old.photo) throw badRequest('there is no caption in the message to edit')
  const { text, entities } = caption(args, world.localLinks)
  const { caption: _, caption_entities: __, ...rest } = old
  return {
    ...rest,
    ...(text === '' ? {} : { caption: text }),
    ...(entities.length > 0 ? { caption_entities: entities } : {}),
  } as Message
})

/** A photo or document in place of another, or of a text; in an album only of the same kind. */
const editMessageMedia = editing((old, { world, args }) => {
  const media = json(args, 'media', "can't parse input media JSON object")
  if (!isObject(media)) throw badRequest("can't parse InputMedia: expected an Object")
  const { type: kind, media: file } = media
  if (typeof kind !== 'string') throw badRequest(`can't parse InputMedia: Can't find field "type"`)
  if (kind !== 'photo' && kind !== 'document') throw badRequest(`type "${kind}" is unallowed`)
  if (old.media_group_id !== undefined && old[kind] === undefined)
    throw badRequest("can't change media type in the album")
  const uploads = text(args, 'inline_message_id') === '' ? args.files : new Map()
  const content = mediaContent(world, { fields: media, files: uploads }, kind, file)
  const { text: _, entities: __, link_preview_options: ___, ...rest } = old
  return { ...withoutMedia(rest as Message), ...content } as Message
})

function withoutMedia(message: Message): Message {
  const {
    photo: _,
    document: __,
    caption: ___,
    caption_entities: ____,
    show_caption_above_media: _____,
    ...rest
  } = message
  return rest as Message
}

const editMessageReplyMarkup = editing((old) => old)

export const editMethods: Record<string, Method> = {
  editMessageText,
  editMessageCaption,
  editMessageMedia,
  editMessageReplyMarkup,
}
