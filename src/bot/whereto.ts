import type { Message } from 'grammy/types'
import { cleanText } from '../language/clean-text.ts'
import type { BotContext } from './context.ts'
import { messageHtml } from './ui/message-html.ts'
import type { Sent } from './ui/route.ts'

/** What an update asks for: an address was pressed or commanded, or something was sent to the place the person is on. */
export type Wish = { address: string } | { sent: Sent }

/** Commands and the addresses they open; also the menu shown in Telegram, in this order. */
export const COMMANDS = {
  start: 'start',
  competitions: 'competitions',
  applications: 'applications',
  organization: 'organization',
  subscriptions: 'subscriptions',
  ask: 'ask',
  settings: 'settings',
  language: 'language',
  help: 'help',
  cancel: 'cancel',
  my_data: 'mydata',
  delete_me: 'deleteme',
  staff: 'staff',
  audit: 'audit',
} as const

export function wishOf(ctx: BotContext): Wish | undefined {
  const data = ctx.callbackQuery?.data
  if (data !== undefined) return { address: data }
  const message = ctx.message ?? ctx.editedMessage
  if (!message) return undefined
  return (ctx.message && commandIn(message)) ?? { sent: sentIn(message, ctx.editedMessage !== undefined) }
}

function commandIn(message: Message): Wish | undefined {
  const match = message.text?.match(/^\/([a-z_]{1,32})(?:@\w+)?(?:\s+(\S{1,50}))?/)
  const address = match && COMMANDS[match[1] as keyof typeof COMMANDS]
  if (!address) return undefined
  return { address: address === 'start' && match[2] ? `start:${match[2].replaceAll(':', '')}` : address }
}

function sentIn(message: Message, edited: boolean): Sent {
  const text = message.text ?? message.caption
  const { contact, media_group_id: album } = message
  const file = fileIn(message)
  const other = message.video ?? message.animation ?? message.audio ?? message.voice ?? message.video_note
  return {
    messageId: message.message_id,
    sentAt: message.date,
    edited,
    ...(text !== undefined && {
      text: cleanText(text),
      html: messageHtml(text, message.entities ?? message.caption_entities),
    }),
    ...(contact && { contact: { phone: contact.phone_number, own: contact.user_id === message.from?.id } }),
    ...(file && { file }),
    ...((other ?? message.sticker) && { other: true }),
    ...(album !== undefined && { album }),
  }
}

/** A document, or the largest size of a photo. */
function fileIn(message: Message): Sent['file'] {
  const { document } = message
  const photo = message.photo?.at(-1)
  if (document) {
    return {
      telegramFileId: document.file_id,
      telegramUniqueId: document.file_unique_id,
      name: cleanText(document.file_name ?? 'file'),
      mime: document.mime_type,
      size: document.file_size,
    }
  }
  if (!photo) return undefined
  return {
    telegramFileId: photo.file_id,
    telegramUniqueId: photo.file_unique_id,
    name: `photo-${message.message_id}.jpg`,
    mime: 'image/jpeg',
    size: photo.file_size,
    photo: true,
  }
}
