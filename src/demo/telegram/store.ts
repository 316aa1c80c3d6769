import type { Message, Update } from '@grammyjs/types'
import { type Journal, openJournal } from './journal.ts'
import type { CallbackRecord, FileRecord, PersonRecord, SharedChatRecord, Tables } from './records.ts'

type Table = keyof Tables

/** Everything the pretend Telegram remembers: in memory, and in a log when it has a directory. */
export interface Store {
  people: ReadonlyMap<string, PersonRecord>
  sharedChats: ReadonlyMap<string, SharedChatRecord>
  files: ReadonlyMap<string, FileRecord>
  updates: ReadonlyMap<string, Update>
  callbacks: ReadonlyMap<string, CallbackRecord>
  bot: ReadonlyMap<string, unknown>
  /** The messages of a person's chat, or of a shared one, in the order they came; a deleted one is gone. */
  chat(chatId: number): ReadonlyMap<number, Message>
  put<T extends Table>(table: T, key: string | number, record: Tables[T]): void
  remove(table: Table, key: string | number): void
  putMessage(message: Message): void
  removeMessage(chatId: number, messageId: number): void
  /** The next number of a sequence; numbers are never used twice, also after a restart. */
  next(sequence: 'update' | 'callback' | 'file' | 'chat'): number
  /** The next message's number: supergroups and channels count for themselves, everything else together. */
  nextMessage(chatId: number): number
  close(): void
}

/** Ids below belong to supergroups and channels. */
const FIRST_OWN_COUNT = -1_000_000_000_000

const messageCounter = (chatId: number): string =>
  chatId < FIRST_OWN_COUNT ? `message/${chatId}` : 'message'

const NO_MESSAGES: ReadonlyMap<number, Message> = new Map()

export function createStore(directory?: string): Store {
  const maps: Record<Exclude<Table, 'messages'>, Map<string, unknown>> = {
    people: new Map(),
    sharedChats: new Map(),
    updates: new Map(),
    callbacks: new Map(),
    files: new Map(),
    bot: new Map(),
  }
  const chats = new Map<number, Map<number, Message>>()
  const counters: Record<string, number> = {}

  function apply(table: string, key: string, record: unknown): void {
    const map = maps[table as keyof typeof maps]
    if (table === 'messages') applyMessage(key, record as Message | undefined)
    else if (table === 'bot' && key.startsWith('next-')) counters[key.slice(5)] = Number(record)
    else if (record === undefined) map?.delete(key)
    else map?.set(key, record)
  }

  function applyMessage(key: string, message: Message | undefined): void {
    const [chatId = 0, messageId = 0] = key.split('/').map(Number)
    const chat = chats.get(chatId) ?? new Map<number, Message>()
    chats.set(chatId, chat)
    const counter = messageCounter(chatId)
    counters[counter] = Math.max(counters[counter] ?? 1, messageId + 1)
    if (message === undefined) chat.delete(messageId)
    else chat.set(messageId, message)
  }

  function* everything() {
    for (const [name, value] of Object.entries(counters)) yield { t: 'bot', k: `next-${name}`, v: value }
    for (const [t, map] of Object.entries(maps)) for (const [k, v] of map) yield { t, k, v }
    for (const [chatId, chat] of chats)
      for (const [messageId, v] of chat) yield { t: 'messages', k: `${chatId}/${messageId}`, v }
  }

  const journal: Journal | undefined =
    directory === undefined
      ? undefined
      : openJournal(directory, (change) => apply(change.t, change.k, change.v), everything)

  function take(counter: string): number {
    const value = counters[counter] ?? 1
    counters[counter] = value + 1
    return value
  }

  function change(t: Table, key: string | number, v: unknown): void {
    const k = String(key)
    apply(t, k, v)
    journal?.append(v === undefined ? { t, k } : { t, k, v })
  }

  return {
    people: maps.people as ReadonlyMap<string, PersonRecord>,
    sharedChats: maps.sharedChats as ReadonlyMap<string, SharedChatRecord>,
    files: maps.files as ReadonlyMap<string, FileRecord>,
    updates: maps.updates as ReadonlyMap<string, Update>,
    callbacks: maps.callbacks as ReadonlyMap<string, CallbackRecord>,
    bot: maps.bot,
    chat: (chatId) => chats.get(chatId) ?? NO_MESSAGES,
    put: change,
    remove: (table, key) => change(table, key, undefined),
    putMessage: (message) => change('messages', `${message.chat.id}/${message.message_id}`, message),
    removeMessage: (chatId, messageId) => change('messages', `${chatId}/${messageId}`, undefined),
    next(sequence) {
      const value = take(sequence)
      journal?.append({ t: 'bot', k: `next-${sequence}`, v: value + 1 })
      return value
    },
    // Messages carry their number in their key: nothing else need be written down.
    nextMessage: (chatId) => take(messageCounter(chatId)),
    close: () => journal?.close(),
  }
}
