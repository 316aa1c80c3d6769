import type { Message } from '@grammyjs/types'
import { Hono } from 'hono'
import { commandsFor } from '../telegram/methods/commands.ts'
import { isService } from '../telegram/shared/arrive.ts'
import type { PretendTelegram } from '../telegram/start.ts'
import { localized } from '../telegram/world.ts'

/** A page does not show more than this of a long chat. */
const NEWEST = 400

/**
 * What the page needs of a message; formatting stays as entities, so that the page builds it without any HTML.
 * `viewer` is whose own messages stand on the right.
 */
function messageView({ world }: PretendTelegram, message: Message, viewer: number) {
  const { document, contact, from } = message
  const photo = message.photo?.at(-1)
  return {
    id: message.message_id,
    mine: from?.id === viewer,
    // In a chat with the bot it is plain who speaks; a channel's posts name nobody.
    author:
      message.chat.type === 'private' || !from
        ? undefined
        : { id: from.id, name: [from.first_name, from.last_name].filter(Boolean).join(' ') },
    via: message.via_bot?.username,
    service: serviceOf(message),
    text: message.text ?? message.caption ?? '',
    entities: message.entities ?? message.caption_entities ?? [],
    group: message.media_group_id,
    date: message.date * 1000,
    edited: message.edit_date !== undefined,
    buttons: message.reply_markup?.inline_keyboard ?? [],
    reaction: world.store.bot.get(`reaction/${message.chat.id}/${message.message_id}`) || undefined,
    document: document && { name: document.file_name, size: document.file_size, file: document.file_id },
    captionAbove: message.show_caption_above_media,
    photo: photo && { width: photo.width, height: photo.height, file: photo.file_id },
    contact: contact && { phone: contact.phone_number, name: contact.first_name },
    reply: message.reply_to_message && {
      id: message.reply_to_message.message_id,
      text: (message.reply_to_message.text ?? message.reply_to_message.caption ?? '').slice(0, 120),
    },
  }
}

/** What happened in a group or channel, with the names of those it happened to. */
function serviceOf(message: Message) {
  if (!isService(message)) return undefined
  const { new_chat_members: come, left_chat_member: gone } = message
  const names = (come ?? (gone ? [gone] : [])).map((one) =>
    [one.first_name, one.last_name].filter(Boolean).join(' '),
  )
  const migrated = message.migrate_to_chat_id ?? message.migrate_from_chat_id
  return { kind: come ? 'joined' : gone ? 'gone' : migrated ? 'upgraded' : 'created', names }
}

/** The newest messages of a chat as one of the people sees them. */
export const chatMessages = (telegram: PretendTelegram, chatId: number, viewer: number) =>
  telegram
    .chat(chatId)
    .slice(-NEWEST)
    .map((message) => messageView(telegram, message, viewer))

/** The buttons on which somebody's spinner turns in a chat. */
export const spinningIn = (telegram: PretendTelegram, personId: number, chatId: number) =>
  telegram
    .unansweredCallbacks()
    .filter((one) => one.personId === personId && (one.chatId ?? personId) === chatId)
    .filter((one) => !telegram.world.expired.has(one.id))
    .map(({ messageId, data }) => ({ messageId, data }))

/** The line of a chat in the list: last words and how many of the bot were not read. */
export function summary(telegram: PretendTelegram, chatId: number) {
  const messages = telegram.chat(chatId)
  const last = messages.at(-1)
  const read = Number(telegram.world.store.bot.get(`read/${chatId}`) ?? 0)
  const unread = telegram.sentTo(chatId).filter((message) => message.message_id > read).length
  const words = last?.text ?? last?.caption ?? last?.document?.file_name ?? ''
  return { unread, last: last ? { text: words.slice(0, 80), date: last.date * 1000 } : undefined }
}

export function viewRoutes(telegram: PretendTelegram): Hono {
  const { world } = telegram
  const app = new Hono()
  app.get('/chat/:id', (c) => {
    const id = Number(c.req.param('id'))
    const person = world.store.people.get(String(id))
    if (!person) return c.notFound()
    const language = person.user.language_code
    return c.json({
      id,
      language: language ?? 'kk',
      started: person.started,
      blocked: person.blocked,
      keyboard: person.keyboard?.markup,
      commands: commandsFor(world, id),
      botName: localized<string>(world, 'name', language) ?? world.bot.first_name,
      description: localized<string>(world, 'description', language) ?? '',
      spinning: spinningIn(telegram, id, id),
      messages: chatMessages(telegram, id, id),
    })
  })
  app.post('/chat/:id/read', (c) => {
    const id = c.req.param('id')
    const last = telegram.chat(Number(id)).at(-1)?.message_id ?? 0
    if (Number(world.store.bot.get(`read/${id}`) ?? 0) < last) world.store.put('bot', `read/${id}`, last)
    return c.json({})
  })
  return app
}
