import type { KeyboardButton } from '@grammyjs/types'
import * as acts from '../telegram/acts.ts'
import { startPayload } from '../telegram/entities/link.ts'
import type { PretendTelegram } from '../telegram/start.ts'
import { type FoundButton, findButton, inlineTarget } from './buttons.ts'
import { labelOf } from './seen.ts'
import type { Eyes, Hands } from './types.ts'
import { PATIENCE, until } from './wait.ts'

/** What the person did last, as far as later looks depend on it. */
export interface Memory {
  /** What the chat showed up to this number of the sequence was there before the last act. */
  actedAt: number
  /** Whether a bot is expected to say something after it. */
  expectsReply: boolean
  lastQuery?: string
}

/** Everything a person does. Acts take effect at once; those that only sometimes need waiting return promises. */
export function createHands(telegram: PretendTelegram, id: number, memory: Memory, eyes: Eyes): Hands {
  const { world } = telegram

  function act<T>(expectsReply: boolean, perform: () => T): T {
    const result = perform()
    memory.actedAt = world.changes.sequence
    memory.expectsReply = expectsReply
    return result
  }

  async function open(url: string): Promise<void> {
    const payload = startPayload(url, world.bot.username)
    if (payload === undefined) throw new Error(`${url} does not lead to this bot`)
    await hands.start(payload || undefined)
  }

  async function pressFound(found: FoundButton, chat: number): Promise<string | undefined> {
    if (found.where === 'keyboard') return pressReply(found.button)
    const target = inlineTarget(found.button, world.bot.username)
    if ('data' in target) hands.pressData(target.data, found.messageId, chat)
    else if ('start' in target) await hands.start(target.start || undefined)
    else if ('refused' in target) throw eyes.complaint(target.refused)
    return 'gives' in target ? target.gives : undefined
  }

  async function pressReply(button: KeyboardButton): Promise<undefined> {
    if (typeof button === 'object' && 'request_contact' in button) await hands.shareContact()
    else await hands.send(labelOf(button))
  }

  /** A client opens the link to the bot that an answer may carry. */
  function followAnswer(query: string): void {
    const stop = world.changes.listen(id, ({ kind, detail }) => {
      if (kind !== 'answer' || detail !== query) return
      stop()
      const url = world.store.callbacks.get(query)?.answer?.url
      if (url) void open(url)
    })
  }

  const hands: Hands = {
    send: async (text) => act(true, () => acts.say(world, id, text)).map((message) => message.message_id),
    sendHtml: async (html) => act(true, () => acts.sayHtml(world, id, html)).message_id,
    start: async (payload) => void act(true, () => acts.start(world, id, payload)),
    async press(label, { message, chat = id, timeout = PATIENCE } = {}) {
      const missing = () => eyes.complaint(`There is no button ${label}`)
      const look = () => findButton(world, chat, label, message)
      return pressFound(await until(world.changes, chat, look, timeout, missing), chat)
    },
    pressData(data, messageId, chat = id) {
      const query = act(false, () => acts.pressData(world, id, data, messageId, chat))
      memory.lastQuery = query
      followAnswer(query)
      return query
    },
    async upload(file, caption) {
      const files = Array.isArray(file) ? file : [file]
      return act(true, () => acts.sendFiles(world, id, files, caption)).map((message) => message.message_id)
    },
    async photo(bytes, caption) {
      const photos = Array.isArray(bytes) ? bytes : [bytes]
      return act(true, () => acts.sendPhotos(world, id, photos, caption))[0]!.message_id
    },
    shareContact: async (other) => void act(true, () => acts.sendContact(world, id, other)),
    editMessage: async (messageId, text) => void act(false, () => acts.editOwn(world, id, messageId, text)),
    open,
    block: () => act(false, () => acts.setBlocked(world, id, true)),
    unblock: () => act(false, () => acts.setBlocked(world, id, false)),
    mark: () => act(memory.expectsReply, () => {}),
  }
  return hands
}
