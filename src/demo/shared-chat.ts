import type { User } from '@grammyjs/types'
import type { Wanted } from './person/buttons.ts'
import { fits } from './person/eyes.ts'
import { picture, type SeenMessage, seen } from './person/seen.ts'
import type { Patience, Person } from './person/types.ts'
import { PATIENCE, until } from './person/wait.ts'
import type { Words } from './telegram/acts.ts'
import * as acts from './telegram/shared/acts.ts'
import type { Rights, SharedChatType } from './telegram/shared/members.ts'
import { addBot, removeBot, setBotRights, sharedOf } from './telegram/shared/membership.ts'
import type { PretendTelegram } from './telegram/start.ts'

/**
 * A group, supergroup or channel, as the people in it use it. Where nobody is named, its owner acts. What a client would
 * not offer (a stranger adds the bot, a channel takes it as a member) throws.
 */
export interface SharedChat extends Membership {
  /** Negative; another one after `upgrade`. */
  readonly id: number
  readonly type: SharedChatType
  readonly title: string
  /** Somebody writes, also in answer to a message; in a channel only administrators. Returns the message's id. */
  send(person: Person, text: Words, replyTo?: number): number
  /** As `Person.press`, on a message here; the answer is then in `person.answer()`. */
  press(person: Person, label: Wanted, options?: Patience & { message?: number }): Promise<string | undefined>
  /** Everything here now, oldest first, service messages too (their text is empty). */
  messages(): SeenMessage[]
  /** The newest message of the bot, or sent through it, that came or was edited since the last act here and fits. */
  waitFor(text: Wanted, options?: Patience): Promise<SeenMessage>
  /** From now on only later messages count as new to `waitFor`. Every act here does this by itself. */
  mark(): void
  /** Fails with a picture of the chat unless a message in it fits each of these. */
  see(...texts: Wanted[]): void
  /** Fails if one does. */
  notSee(...texts: Wanted[]): void
  /** The chat drawn in letters. */
  picture(): string
}

/** Who is in it, and as what. */
interface Membership {
  /**
   * Adds the bot: as a member, or with `rights` as an administrator with these (and a client's usual ones beside them).
   * `payload` is that of the link t.me/<bot>?startgroup=… which brought somebody here: the group then sends it as
   * "/start@<bot> payload".
   */
  addBot(how?: { by?: Person; rights?: Rights; payload?: string }): void
  /** An administrator with these rights, a plain member, or (in a supergroup) one who may not write. */
  setBotRights(rights: Rights | 'member' | 'muted', by?: Person): void
  removeBot(by?: Person): void
  /** Somebody comes in, by themselves when nobody adds them. */
  add(person: Person, by?: Person): void
  leave(person: Person): void
  promote(person: Person, by?: Person): void
  demote(person: Person, by?: Person): void
  rename(title: string, by?: Person): void
  /** A basic group becomes a supergroup; from now on this is the new chat. Returns its id. */
  upgrade(by?: Person): number
}

export function createSharedChat(telegram: PretendTelegram, first: number): SharedChat {
  const { world } = telegram
  const { changes } = world
  let id = sharedOf(world, first).migratedTo ?? first
  let actedAt = changes.sequence

  function act<T>(perform: () => T): T {
    const result = perform()
    actedAt = changes.sequence
    return result
  }

  const actor = (by?: Person): User => by?.user ?? owner()
  function owner(): User {
    const one = Object.values(sharedOf(world, id).members).find(({ status }) => status === 'creator')
    if (!one) throw new Error(`Nobody owns ${chat.title}`)
    return one.user
  }
  const complaint = (words: string) => new Error(`${chat.title}: ${words}\n${chat.picture()}`)

  const membership: Membership = {
    addBot({ by, rights, payload } = {}) {
      act(() => addBot(world, id, actor(by), rights))
      const greeting = `/start@${world.bot.username} ${payload}`
      if (payload !== undefined && chat.type !== 'channel')
        act(() => acts.sayIn(world, id, actor(by), greeting))
    },
    setBotRights: (rights, by) => act(() => setBotRights(world, id, actor(by), rights)),
    removeBot: (by) => act(() => removeBot(world, id, actor(by))),
    add: (person, by = person) => act(() => acts.join(world, id, person.user, by.user)),
    leave: (person) => act(() => acts.leave(world, id, person.user)),
    promote: (person, by) => act(() => acts.promote(world, id, person.user, actor(by))),
    demote: (person, by) => act(() => acts.demote(world, id, person.user, actor(by))),
    rename: (title, by) => act(() => acts.rename(world, id, title, actor(by))),
    upgrade(by) {
      id = act(() => acts.upgrade(world, id, actor(by))).chat.id
      return id
    },
  }
  const chat: SharedChat = {
    ...membership,
    get id() {
      return id
    },
    get type() {
      return sharedOf(world, id).chat.type
    },
    get title() {
      return sharedOf(world, id).chat.title
    },
    send: (person, text, replyTo) => act(() => acts.sayIn(world, id, person.user, text, replyTo)).message_id,
    press(person, label, options) {
      chat.mark()
      return person.press(label, { ...options, chat: id })
    },
    messages: () => telegram.chat(id).map((message) => seen(world, message)),
    waitFor(wanted, { timeout = PATIENCE } = {}) {
      const fresh = (message: SeenMessage) =>
        (message.from === 'bot' || message.viaBot === true) && changes.touched(id, message.id) > actedAt
      const look = () => chat.messages().findLast((message) => fresh(message) && fits(wanted)(message))
      return until(changes, id, look, timeout, () => complaint(`Waited ${timeout} ms in vain for ${wanted}`))
    },
    mark: () => act(() => {}),
    see(...texts) {
      for (const wanted of texts)
        if (!chat.messages().some(fits(wanted))) throw complaint(`Not seen: ${wanted}`)
    },
    notSee(...texts) {
      for (const wanted of texts) if (chat.messages().some(fits(wanted))) throw complaint(`Seen: ${wanted}`)
    },
    picture: () => picture(chat.messages(), []),
  }
  return chat
}
