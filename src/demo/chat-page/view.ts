import type { Message } from '@grammyjs/types'
import { Hono } from 'hono'
import { commandsFor } from '../telegram/methods/commands.ts'
import type { PretendTelegram } from '../telegram/start.ts'
import { isBots, localized } from '../telegram/world.ts'

/** A page does not show more than this of a long chat. */
const NEWEST = 400

/** What the page needs of a message; formatting stays as entities, so that the page builds it without any HTML. */
function messageView({ world }: PretendTelegram, message: Message) {
  const { document, contact } = message
  const photo = message.photo?.at(-1)
  return {
    id: message.message_id,
    mine: !isBots(world, message),
    text: message.text ?? message.caption ?? '',
    entities: message.entities ?? message.caption_entities ?? [],
    date: message.date * 1000,
    edited: message.edit_date !== undefined,
    buttons: message.reply_markup?.inline_keyboard ?? [],
    reaction: world.store.bot.get(`reaction/${message.chat.id}/${message.message_id}`) || undefined,
    document: document && { name: document.file_name, size: document.file_size, file: document.file_id },
    photo: photo && { width: photo.width, height: photo.height, file: photo.file_id },
    contact: contact && { phone: contact.phone_number, name: contact.first_name },
    reply: message.reply_to_message && {
      id: message.reply_to_message.message_id,
      text: (message.reply_to_message.text ?? message.reply_to_message.caption ?? '').slice(0, 120),
    },
  }
}

/** The line of a person in the list: last words and how many were not read. */
export function summary(telegram: PretendTelegram, personId: number) {
  const messages = telegram.chat(personId)
  const last = messages.at(-1)
  const read = Number(telegram.world.store.bot.get(`read/${personId}`) ?? 0)
  const unread = telegram.sentTo(personId).filter((message) => message.message_id > read).length
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
    const spinning = telegram
      .unansweredCallbacks()
      .filter((one) => one.personId === id && !world.expired.has(one.id))
    return c.json({
      id,
      language: language ?? 'kk',
      started: person.started,
      blocked: person.blocked,
      keyboard: person.keyboard?.markup,
      commands: commandsFor(world, id),
      botName: localized<string>(world, 'name', language) ?? world.bot.first_name,
      description: localized<string>(world, 'description', language) ?? '',
      spinning: spinning.map(({ messageId, data }) => ({ messageId, data })),
      messages: telegram
        .chat(id)
        .slice(-NEWEST)
        .map((message) => messageView(telegram, message)),
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
