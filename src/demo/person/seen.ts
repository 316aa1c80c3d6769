import type { InlineKeyboardButton, KeyboardButton, Message } from '@grammyjs/types'
import { toHtml } from '../telegram/entities/render.ts'
import { isBots, type World } from '../telegram/world.ts'

export interface SeenFile {
  name: string
  /** In bytes. */
  size: number
  mime: string
  fileId: string
}

/** A message as it stands in the chat now. */
export interface SeenMessage {
  id: number
  from: 'bot' | 'me'
  /** Who wrote it, by user id; absent for a post of somebody else in a channel. */
  author?: number
  /** The text, or the caption of a file. */
  text: string
  /** The same with its formatting, as Telegram HTML. */
  html: string
  /** Sent by somebody through the bot's inline mode. */
  viaBot?: true
  date: Date
  edited: boolean
  /** Labels of the inline keyboard, row by row; [] without one. */
  buttons: string[][]
  /** The buttons themselves, row by row. */
  keyboard: InlineKeyboardButton[][]
  /** Links in the text, with what they are written on. */
  links: { text: string; url: string }[]
  document?: SeenFile
  photo?: { fileId: string; width: number; height: number; size: number }
  contact?: { phone: string; userId?: number }
  /** The message this one answers. */
  replyTo?: number
  /** Files sent together carry the same. */
  album?: string
}

export function seen(world: World, message: Message): SeenMessage {
  const text = message.text ?? message.caption ?? ''
  const entities = message.entities ?? message.caption_entities ?? []
  const keyboard = message.reply_markup?.inline_keyboard ?? []
  const photo = message.photo?.at(-1)
  const { document, contact } = message
  const ofBot = isBots(world, message)
  const author = ofBot ? world.bot.id : message.from?.id
  return {
    id: message.message_id,
    from: ofBot ? 'bot' : 'me',
    ...(author === undefined ? {} : { author }),
    ...(message.via_bot ? { viaBot: true as const } : {}),
    text,
    html: toHtml(text, entities),
    date: new Date(message.date * 1000),
    edited: message.edit_date !== undefined,
    buttons: keyboard.map((row) => row.map((button) => button.text)),
    keyboard,
    links: entities.flatMap((entity) => {
      const words = text.slice(entity.offset, entity.offset + entity.length)
      if (entity.type === 'text_link') return [{ text: words, url: entity.url }]
      return entity.type === 'url' ? [{ text: words, url: words }] : []
    }),
    ...(document ? { document: seenFile(document) } : {}),
    ...(photo
      ? {
          photo: {
            fileId: photo.file_id,
            width: photo.width,
            height: photo.height,
            size: photo.file_size ?? 0,
          },
        }
      : {}),
    ...(contact ? { contact: seenContact(contact) } : {}),
    ...(message.reply_to_message ? { replyTo: message.reply_to_message.message_id } : {}),
    ...(message.media_group_id ? { album: message.media_group_id } : {}),
  }
}

const seenFile = (document: NonNullable<Message['document']>): SeenFile => ({
  name: document.file_name ?? '',
  size: document.file_size ?? 0,
  mime: document.mime_type ?? '',
  fileId: document.file_id,
})

const seenContact = (contact: NonNullable<Message['contact']>) => ({
  phone: contact.phone_number,
  ...(contact.user_id === undefined ? {} : { userId: contact.user_id }),
})

/** The chat drawn in letters, for the words of a failed test. */
export function picture(messages: SeenMessage[], keyboard: string[][], newest = 12): string {
  const shown = messages.slice(-newest)
  const lines = messages.length > shown.length ? [`… ${messages.length - shown.length} earlier`] : []
  for (const message of shown) {
    const who = message.from === 'bot' ? 'bot' : ' me'
    const file = message.document ? `[${message.document.name}] ` : message.photo ? '[photo] ' : ''
    const contact = message.contact ? `[contact ${message.contact.phone}] ` : ''
    const text = `${file}${contact}${message.text}`.replaceAll('\n', '\n      ')
    lines.push(`${who} ${message.id}${message.edited ? ' (edited)' : ''}: ${text}`)
    for (const row of message.buttons) lines.push(`      ${row.map((label) => `[ ${label} ]`).join(' ')}`)
  }
  if (keyboard.length > 0) lines.push('keyboard:')
  for (const row of keyboard) lines.push(`      ${row.map((label) => `[ ${label} ]`).join(' ')}`)
  return lines.length > 0 ? lines.join('\n') : '(an empty chat)'
}

export const labelOf = (button: KeyboardButton): string => (typeof button === 'string' ? button : button.text)
