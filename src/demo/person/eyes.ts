import { commandsFor } from '../telegram/methods/commands.ts'
import type { PretendTelegram } from '../telegram/start.ts'
import { replyKeyboard, type Wanted } from './buttons.ts'
import type { Memory } from './hands.ts'
import { labelOf, picture, type SeenMessage, seen } from './seen.ts'
import type { Eyes } from './types.ts'
import { PATIENCE, settled, until } from './wait.ts'

export const fits = (wanted: Wanted) => (message: SeenMessage) =>
  typeof wanted === 'string' ? message.text.includes(wanted) : wanted.test(message.text)

/** Everything a person sees, and waiting for it. */
export function createEyes(telegram: PretendTelegram, id: number, name: string, memory: Memory): Eyes {
  const { changes, store, blobs } = telegram.world
  const fresh = (message: SeenMessage) =>
    message.from === 'bot' && changes.touched(id, message.id) > memory.actedAt

  const eyes: Eyes = {
    chat: () => telegram.chat(id).map((message) => seen(telegram.world, message)),
    lastMessage() {
      const last = eyes.chat().findLast((message) => message.from === 'bot')
      if (!last) throw eyes.complaint('The bot has written nothing')
      return last
    },
    keyboard: () => replyKeyboard(telegram.world, id).map((row) => row.map(labelOf)),
    commands: () => commandsFor(telegram.world, id),
    waitFor(wanted, { timeout = PATIENCE } = {}) {
      const look = () => eyes.chat().findLast((message) => fresh(message) && fits(wanted)(message))
      const tooLate = () => eyes.complaint(`Waited ${timeout} ms in vain for ${wanted}`)
      return until(changes, id, look, timeout, tooLate)
    },
    answer({ timeout = PATIENCE } = {}) {
      const look = () => store.callbacks.get(memory.lastQuery ?? '')?.answer
      return until(changes, id, look, timeout, () => eyes.complaint('The press was not answered'))
    },
    see(...texts) {
      for (const wanted of texts)
        if (!eyes.chat().some(fits(wanted))) throw eyes.complaint(`Not seen: ${wanted}`)
    },
    notSee(...texts) {
      for (const wanted of texts) if (eyes.chat().some(fits(wanted))) throw eyes.complaint(`Seen: ${wanted}`)
    },
    idle({ timeout = PATIENCE, quiet = 40 } = {}) {
      const missing = unfinished(telegram, id, memory)
      const tooLate = () => eyes.complaint(`The bot is not done: ${missing().join(', ')}`)
      return settled(changes, id, () => missing().length === 0, { quiet, timeout }, tooLate)
    },
    async download(from) {
      const file = 'fileId' in from ? from : (from.document ?? from.photo)
      const record = store.files.get(file?.fileId ?? '')
      if (!record) throw eyes.complaint('There is no file to download')
      return blobs.read(record.uniqueId)
    },
    picture: () => picture(eyes.chat(), eyes.keyboard()),
    complaint: (words) => new Error(`${name}: ${words}\n${eyes.picture()}`),
  }
  return eyes
}

/** Says what the bot still owes a person, in words. */
function unfinished(telegram: PretendTelegram, id: number, memory: Memory): () => string[] {
  const { changes, updates, expired } = telegram.world
  return () => {
    const unconfirmed = updates.pendingOf(id).length
    const spinning = telegram
      .unansweredCallbacks()
      .filter((query) => query.personId === id && !expired.has(query.id))
    const silent = memory.expectsReply && changes.calledAt(id) <= memory.actedAt
    return [
      ...(unconfirmed > 0 ? [`${unconfirmed} updates not confirmed`] : []),
      ...spinning.map((query) => `the press "${query.data}" not answered`),
      ...(silent ? ['no reply to the last act'] : []),
    ]
  }
}
