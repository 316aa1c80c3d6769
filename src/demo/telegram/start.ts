import type { AddressInfo } from 'node:net'
import type { Message, UserFromGetMe } from '@grammyjs/types'
import { createPerson, type Person, type PersonOptions } from '../person.ts'
import { createSharedChat, type SharedChat } from '../shared-chat.ts'
import { createCallLog, logged } from './call-log.ts'
import type { Listener } from './changes.ts'
import { createWorld, type PretendTelegramOptions } from './create-world.ts'
import { createFaults, type Fault, type RandomFault, type Striking } from './faults.ts'
import { createApiServer, type LoggedCall } from './http/server.ts'
import { methods } from './methods/index.ts'
import { createPace, USUAL_FLOOD_CONTROL } from './pace.ts'
import type { CallbackRecord, PersonRecord, SharedChatRecord } from './records.ts'
import { createSends } from './sends.ts'
import { createWebhook } from './updates/webhook.ts'
import { isBots, type World } from './world.ts'

export type { PretendTelegramOptions } from './create-world.ts'

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
  /**
   * When each message was accepted (sendMessage, sendPhoto, sendDocument), in milliseconds of real time, oldest first;
   * the last million at least. `worstSecond` tells their worst sliding second.
   */
  sends(): readonly number[]
  /** How many of these each chat really got, by its id; those too whose connection was then dropped. */
  received(): ReadonlyMap<number, number>
  /** Makes all presses so far too old to be answered. */
  expireCallbacks(): void
  /** Delivers an update again under its old id. */
  repeatUpdate(id: number | 'last'): void
  /** The number of updates the bot has not confirmed. */
  pendingUpdates(): number
  /** The next matching call fails so. See {@link Fault}. */
  failNext(fault: Fault): void
  /** From now on a share of the matching calls fails so, by a seed. Returns how many it met, and how to end it. */
  failAtRandom(fault: RandomFault): Striking
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

export async function startPretendTelegram(options: PretendTelegramOptions = {}): Promise<PretendTelegram> {
  const world = createWorld(options)
  const faults = createFaults()
  const sends = createSends()
  const control = options.floodControl
  const pace = control
    ? createPace({ ...USUAL_FLOOD_CONTROL, ...(control === true ? {} : control) })
    : undefined
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
  const log = (call: LoggedCall) => logged(calls, world, call)
  const server = createApiServer({ world, faults, pace, sends, webhook, log })
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
    sends: () => sends.times,
    received: () => sends.received,
    expireCallbacks() {
      for (const id of world.store.callbacks.keys()) world.expired.add(id)
    },
    repeatUpdate: (id) => world.updates.repeat(id),
    pendingUpdates: () => world.store.updates.size,
    failNext: (fault) => faults.failNext(fault),
    failAtRandom: (fault) => faults.failAtRandom(fault),
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

const quietly =
  <T>(run: (input: T) => Promise<void>) =>
  (input: T): void =>
    void run(input).catch(() => {})
