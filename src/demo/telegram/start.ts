import type { AddressInfo } from 'node:net'
import type { Message, UserFromGetMe } from '@grammyjs/types'
import { createPerson, type Person, type PersonOptions } from '../person.ts'
import { createSharedChat, type SharedChat } from '../shared-chat.ts'
import { createBlobs } from './blobs.ts'
import { createCallLog, logged } from './call-log.ts'
import { createChanges, type Listener } from './changes.ts'
import { createFaults, type Fault, type FloodControl, USUAL_FLOOD_CONTROL } from './faults.ts'
import { createApiServer, type LoggedCall } from './http/server.ts'
import { methods } from './methods/index.ts'
import type { CallbackRecord, PersonRecord, SharedChatRecord } from './records.ts'
import { createStore } from './store.ts'
import { createUpdateQueue } from './updates/queue.ts'
import { createWebhook } from './updates/webhook.ts'
import { isBots, type World } from './world.ts'

export interface PretendTelegramOptions {
  /** A free one when absent or 0. */
  port?: number
  /** The clock behind every date in a message. */
  now?: () => Date
  /** Where chats survive a restart; in memory only when absent. */
  directory?: string
  token?: string
  username?: string
  /** The bot's name until it sets one. */
  name?: string
  /** `true` for Telegram's published pace; off when absent. */
  floodControl?: boolean | Partial<FloodControl>
  /** Lets links to localhost pass, which the real server refuses or drops. Off when absent. */
  localLinks?: boolean
  /** How many calls `calls` remembers; 20 000 when absent. */
  keepCalls?: number
  /** Milliseconds before a failed webhook push is tried again, doubled each time; 500 when absent. */
  webhookPause?: number
}

/** A Bot API server on 127.0.0.1 that holds what every person sees. One thing for the demo and for tests. */
export interface PretendTelegram {
  /** For grammY: `new Bot(token, { client: { apiRoot } })`. */
  apiRoot: string
  port: number
  token: string
  bot: UserFromGetMe
  /** Everything behind it, for the chat page. */
  world: World
  /** The calls so far, oldest first, bounded by `keepCalls`. */
  calls: readonly LoggedCall[]
  /** Somebody with an account; the same person again for the same id. */
  person(options: PersonOptions): Person
  /** Everybody who has an account here. */
  people(): PersonRecord[]
  /** A group or channel somebody created here; the same again for the same id. @throws when there is none. */
  sharedChat(id: number): SharedChat
  /** All groups, supergroups and channels, those too that the bot is not in. */
  sharedChats(): SharedChatRecord[]
  /** What a person's chat, or a shared one, holds now, oldest first. */
  chat(chatId: number): Message[]
  /** What the bot wrote there and still stands there, oldest first. */
  sentTo(chatId: number): Message[]
  /** Presses the bot has not answered: a spinner on somebody's screen. */
  unansweredCallbacks(): CallbackRecord[]
  /** Makes all presses so far too old to be answered. */
  expireCallbacks(): void
  /** Delivers an update again under its old id. */
  repeatUpdate(id: number | 'last'): void
  /** The number of updates the bot has not confirmed. */
  pendingUpdates(): number
  /** The next matching call fails so. See {@link Fault}. */
  failNext(fault: Fault): void
  /** 429 for every call in so many seconds of real time. */
  flood(seconds: number): void
  /** Forgets faults and floods that were not used up. */
  clearFaults(): void
  /** Listens to what changes in one chat, or in all (`undefined`). Returns how to stop. */
  listen(chatId: number | undefined, listener: Listener): () => void
  /** Resolves at the first call from now on that matches. @throws after `timeout` milliseconds (10 000). */
  nextCall(matches: (call: LoggedCall) => boolean, timeout?: number): Promise<LoggedCall>
  close(): Promise<void>
}

export const DEFAULT_TOKEN = '5000000001:PRETEND-telegram-token-for-the-demo'

export async function startPretendTelegram(options: PretendTelegramOptions = {}): Promise<PretendTelegram> {
  const world = createWorld(options)
  const control = options.floodControl
  const faults = createFaults(
    control ? { ...USUAL_FLOOD_CONTROL, ...(control === true ? {} : control) } : undefined,
  )
  // Telegram tells nobody whether the method in a webhook's answer worked: a refusal must not look like a failed push.
  const runAnswer = async ({ method, ...fields }: Record<string, unknown>) => {
    const { signal } = new AbortController()
    const args = { fields, files: new Map() }
    await methods.get(String(method).toLowerCase())?.({ world, args, webhook, signal })
  }
  const webhook = createWebhook(
    world.store,
    world.updates,
    world.now,
    quietly(runAnswer),
    options.webhookPause ?? 500,
  )
  const calls = createCallLog(options.keepCalls ?? 20_000)
  const server = createApiServer({ world, faults, webhook, log: (call) => logged(calls, world, call) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const people = new Map<number, Person>()
  const sharedChats = new Map<number, SharedChat>()

  const telegram: PretendTelegram = {
    apiRoot: `http://127.0.0.1:${port}`,
    port,
    token: world.token,
    bot: world.bot,
    world,
    calls: calls.list,
    person(one) {
      const person = people.get(one.id) ?? createPerson(telegram, one)
      people.set(one.id, person)
      return person
    },
    people: () => [...world.store.people.values()],
    sharedChat(id) {
      const chat = sharedChats.get(id) ?? createSharedChat(telegram, id)
      sharedChats.set(id, chat)
      return chat
    },
    sharedChats: () => [...world.store.sharedChats.values()],
    chat: (chatId) => [...world.store.chat(chatId).values()],
    sentTo: (chatId) => telegram.chat(chatId).filter((message) => isBots(world, message)),
    unansweredCallbacks: () =>
      [...world.store.callbacks.values()].filter((query) => query.answer === undefined),
    expireCallbacks() {
      for (const id of world.store.callbacks.keys()) world.expired.add(id)
    },
    repeatUpdate: (id) => world.updates.repeat(id),
    pendingUpdates: () => world.store.updates.size,
    failNext: (fault) => faults.failNext(fault),
    flood: (seconds) => faults.flood(seconds),
    clearFaults: () => faults.clear(),
    listen: (chatId, listener) => world.changes.listen(chatId, listener),
    nextCall: (matches, timeout = 10_000) => calls.next(matches, timeout),
    async close() {
      webhook.close()
      world.updates.interrupt('terminated by the end of the pretend Telegram')
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
      world.store.close()
    },
  }
  return telegram
}

function createWorld(options: PretendTelegramOptions): World {
  const token = options.token ?? DEFAULT_TOKEN
  const store = createStore(options.directory)
  const changes = createChanges()
  return {
    bot: botUser(token, options.username ?? 'ariptes_demo_bot', options.name ?? 'Әріптес'),
    token,
    localLinks: options.localLinks ?? false,
    now: options.now ?? (() => new Date()),
    store,
    blobs: createBlobs(options.directory),
    changes,
    updates: createUpdateQueue(store, changes),
    inline: new Map(),
    expired: new Set(),
  }
}

const botUser = (token: string, username: string, first_name: string): UserFromGetMe => ({
  id: Number(token.split(':')[0]) || 5_000_000_001,
  is_bot: true,
  first_name,
  username,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
})

const quietly =
  <T>(run: (input: T) => Promise<void>) =>
  (input: T): void =>
    void run(input).catch(() => {})
