import type { Message, MessageEntity } from '@grammyjs/types'
import { withFoundEntities } from './entities/auto.ts'
import { type FormattedText, parseHtml } from './entities/html.ts'
import { asDocument, asPhoto, keepFile, type NewFile } from './files.ts'
import { inlineMessageId } from './inline-message.ts'
import type { PersonRecord } from './records.ts'
import { botAsUser, privateChat, unixTime, type World } from './world.ts'

/** What a person's client does when they touch it: the chat changes and the bot gets an update. */

const CLIENT_LIMIT = 4096

export function recordOf(world: World, personId: number): PersonRecord {
  const record = world.store.people.get(String(personId))
  if (!record) throw new Error(`Nobody has the id ${personId}`)
  return record
}

/** What somebody writes: plainly, or formatted as their client lets them, given as Telegram's HTML. */
export type Words = string | { html: string }

/** The words with what Telegram finds in them by itself. */
export function read(world: World, words: Words): FormattedText {
  const { text, entities } =
    typeof words === 'string' ? { text: words, entities: [] } : parseHtml(words.html, world.localLinks)
  return { text, entities: withFoundEntities(text, entities) }
}

export function asText(world: World, words: Words) {
  const { text, entities } = read(world, words)
  if (text === '') throw new Error('A client does not send an empty message')
  return { text, ...(entities.length > 0 ? { entities } : {}) }
}

function asCaption(world: World, words: Words) {
  const { text, entities } = read(world, words)
  return text === '' ? {} : { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) }
}

/** A text with formatting; unlike a plain one it is not cut when it is too long. */
export function sayHtml(world: World, personId: number, html: string): Message {
  return arrive(world, personId, asText(world, { html }))
}

/** A text, cut into several messages where it is too long for one, as clients do. Returns the messages. */
export function say(world: World, personId: number, text: string): Message[] {
  const parts = splitText(text.trim())
  if (parts.length === 0) throw new Error('A client does not send an empty message')
  return parts.map((part) => arrive(world, personId, asText(world, part)))
}

/** The start button, also by a link t.me/<bot>?start=payload. */
export function start(world: World, personId: number, payload?: string): Message {
  if (recordOf(world, personId).blocked) setBlocked(world, personId, false)
  const text = payload ? `/start ${payload}` : '/start'
  const entities: MessageEntity[] = [{ type: 'bot_command', offset: 0, length: 6 }]
  return arrive(world, personId, { text, entities })
}

export function sendFiles(world: World, personId: number, files: NewFile[], caption: Words = ''): Message[] {
  const album = albumOf(world, files.length)
  return files.map((file, index) => {
    const words = index === 0 ? asCaption(world, caption) : {}
    return arrive(world, personId, { ...album, ...asDocument(keepFile(world, 'documents', file)), ...words })
  })
}

/** One photo, or several as an album; the first carries the caption. */
export function sendPhotos(
  world: World,
  personId: number,
  photos: readonly Uint8Array[],
  caption: Words = '',
): Message[] {
  const album = albumOf(world, photos.length)
  return photos.map((bytes, index) => {
    const file = keepFile(world, 'photos', { name: 'photo.jpg', bytes })
    return arrive(world, personId, {
      ...album,
      ...asPhoto(file),
      ...(index === 0 && asCaption(world, caption)),
    })
  })
}

/** What several files sent in one go have in common (Bot API, media_group_id). */
const albumOf = (world: World, count: number) =>
  count > 1 ? { media_group_id: String(1_000_000 + world.store.next('file')) } : {}

export function sendContact(
  world: World,
  personId: number,
  other?: { phone: string; firstName: string },
): Message {
  const { user, phone } = recordOf(world, personId)
  const own = { phone_number: phone, first_name: user.first_name, user_id: user.id }
  const contact = other ? { phone_number: other.phone, first_name: other.firstName } : own
  return arrive(world, personId, { contact })
}

/** A message of the person stands in the chat and is told to the bot. A one-time keyboard goes away. */
export function arrive(world: World, personId: number, content: Partial<Message>): Message {
  const person = recordOf(world, personId)
  if (person.blocked) throw new Error(`${person.user.first_name} blocked the bot: unblock it first`)
  const message = {
    message_id: world.store.nextMessage(personId),
    from: person.user,
    chat: privateChat(person.user),
    date: unixTime(world),
    ...content,
  } as Message
  world.store.putMessage(message)
  const { keyboard, ...rest } = person
  const markup = keyboard?.markup ?? {}
  const spent =
    'force_reply' in markup || ('one_time_keyboard' in markup && markup.one_time_keyboard === true)
  if (!person.started || spent) {
    world.store.put('people', personId, { ...rest, ...(spent ? {} : { keyboard }), started: true })
  }
  world.changes.emit({ chatId: personId, kind: 'message', messageId: message.message_id })
  world.updates.add(personId, { message } as never)
  return message
}

export function editOwn(world: World, personId: number, messageId: number, words: Words): Message {
  const old = world.store.chat(personId).get(messageId)
  if (!old || old.from?.id !== personId) throw new Error(`No message ${messageId} of one's own to edit`)
  const { entities: _, caption_entities: __, ...rest } = old
  const body = old.text === undefined ? asCaption(world, words) : asText(world, words)
  const message = { ...rest, ...body, edit_date: unixTime(world) } as Message
  world.store.putMessage(message)
  world.changes.emit({ chatId: personId, kind: 'edit', messageId })
  world.updates.add(personId, { edited_message: message } as never)
  return message
}

/** A press on an inline button; also on one whose message is gone or was changed meanwhile. Returns the query's id. */
export function pressData(
  world: World,
  personId: number,
  data: string,
  messageId: number,
  chatId = personId,
): string {
  const person = recordOf(world, personId)
  const shared = world.store.sharedChats.get(String(chatId))
  const id = String(4_000_000_000_000 + world.store.next('callback'))
  const message = world.store.chat(chatId).get(messageId)
  const chat = shared?.chat ?? privateChat(person.user)
  const where = shared ? { chatId } : {}
  world.store.put('callbacks', id, { id, personId, ...where, messageId, data, at: world.now().getTime() })
  const pressed = message?.via_bot
    ? { inline_message_id: inlineMessageId(message) }
    : { message: message ?? { chat, message_id: messageId, date: 0 as const } }
  const callback_query = { id, from: person.user, chat_instance: String(chatId), data, ...pressed }
  if (world.updates.add(personId, { callback_query } as never) === undefined) {
    throw new Error('The bot does not ask for callback_query updates')
  }
  return id
}

export function setBlocked(world: World, personId: number, blocked: boolean): void {
  const person = recordOf(world, personId)
  if (person.blocked === blocked) return
  world.store.put('people', personId, { ...person, blocked })
  const user = botAsUser(world)
  const member = { user, status: 'member' as const }
  const kicked = { user, status: 'kicked' as const, until_date: 0 }
  const my_chat_member = {
    chat: privateChat(person.user),
    from: person.user,
    date: unixTime(world),
    old_chat_member: blocked ? member : kicked,
    new_chat_member: blocked ? kicked : member,
  }
  world.changes.emit({ chatId: personId, kind: 'keyboard' })
  world.updates.add(personId, { my_chat_member } as never)
}

/** At most 4096 UTF-16 units each; cut at the last line end, or space, of the second half. */
export function splitText(text: string): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > CLIENT_LIMIT) {
    const head = rest.slice(0, CLIENT_LIMIT)
    const line = head.lastIndexOf('\n')
    const space = head.lastIndexOf(' ')
    const cut = line > CLIENT_LIMIT / 2 ? line : space > CLIENT_LIMIT / 2 ? space : CLIENT_LIMIT
    parts.push(rest.slice(0, cut).trim())
    rest = rest.slice(cut).trim()
  }
  if (rest !== '') parts.push(rest)
  return parts
}
