import type { Message, User } from '@grammyjs/types'
import { asText, type Words } from '../acts.ts'
import type { SharedChatRecord } from '../records.ts'
import { botAsUser, unixTime, type World } from '../world.ts'
import { arriveIn } from './arrive.ts'
import { administrator, creator, isIn, left, member, type SharedChatType } from './members.ts'
import { acting, putMember, sharedOf } from './membership.ts'

/** What people do in groups and channels, apart from what they do with the bot's place there (membership.ts). */

export interface NewSharedChat {
  type: SharedChatType
  title: string
  /** The public name of a supergroup or channel, without @. */
  username?: string
}

/** Ids look like Telegram's: small negative ones for basic groups, -100… for supergroups and channels. */
const FIRST_GROUP = -640_000_001
const FIRST_SUPERGROUP = -1_002_400_000_001

function newChat(world: World, { type, title, username }: NewSharedChat): SharedChatRecord['chat'] {
  const number = world.store.next('chat')
  const id = (type === 'group' ? FIRST_GROUP : FIRST_SUPERGROUP) - number
  return { id, type, title, ...(username ? { username } : {}) } as SharedChatRecord['chat']
}

export function createShared(world: World, by: User, given: NewSharedChat): SharedChatRecord {
  const chat = newChat(world, given)
  const record = { chat, members: { [by.id]: creator(by) } }
  world.store.put('sharedChats', chat.id, record)
  arriveIn(world, record, by, { [`${chat.type}_chat_created`]: true })
  return record
}

/** Somebody is added by another, or comes by themselves. */
export function join(world: World, chatId: number, who: User, by = who): void {
  const record = putMember(world, chatId, member(who))
  if (record.chat.type !== 'channel') arriveIn(world, record, by, { new_chat_members: [who] })
}

export function leave(world: World, chatId: number, who: User): void {
  acting(sharedOf(world, chatId), who, 'member')
  const record = putMember(world, chatId, left(who))
  if (record.chat.type !== 'channel') arriveIn(world, record, who, { left_chat_member: who })
}

export function promote(world: World, chatId: number, who: User, by: User): void {
  const record = sharedOf(world, chatId)
  acting(record, by, 'admin')
  acting(record, who, 'member')
  putMember(world, chatId, administrator(who, record.chat.type, {}, false))
}

export function demote(world: World, chatId: number, who: User, by: User): void {
  acting(sharedOf(world, chatId), by, 'admin')
  putMember(world, chatId, member(who))
}

/** The new title stands for everybody at once. */
export function rename(world: World, chatId: number, title: string, by: User): void {
  const record = sharedOf(world, chatId)
  acting(record, by, 'admin')
  const renamed = { ...record, chat: { ...record.chat, title } }
  world.store.put('sharedChats', chatId, renamed)
  arriveIn(world, renamed, by, { new_chat_title: title })
}

/** Somebody writes; in a channel, where only administrators do, it is a post without an author. */
export function sayIn(world: World, chatId: number, by: User, words: Words, replyTo?: number): Message {
  const record = sharedOf(world, chatId)
  acting(record, by, record.chat.type === 'channel' ? 'admin' : 'member')
  const answered = replyTo === undefined ? undefined : world.store.chat(chatId).get(replyTo)
  if (replyTo !== undefined && !answered) throw new Error(`There is no message ${replyTo} to reply to`)
  return arriveIn(world, record, by, {
    ...asText(world, words),
    ...(answered ? { reply_to_message: shallow(answered) } : {}),
  } as Partial<Message>)
}

function shallow({ reply_to_message: _, ...message }: Message): Message {
  return message as Message
}

/** Telegram's own account that speaks for a group as a whole. */
const GROUP_ANONYMOUS_BOT = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
}

/**
 * A group becomes a supergroup: everybody is in the new chat, the bot is told by `my_chat_member` there and by a service
 * message in each; that it left the old one it is not told (telegram-bot-api issues 170 and 266). Returns the new chat.
 */
export function upgrade(world: World, chatId: number, by: User): SharedChatRecord {
  const old = sharedOf(world, chatId)
  acting(old, by, 'admin')
  if (old.chat.type !== 'group') throw new Error(`${old.chat.title} is no basic group`)
  const chat = newChat(world, { type: 'supergroup', title: old.chat.title })
  const members = Object.fromEntries(
    Object.entries(old.members)
      .filter(([, one]) => isIn(one))
      .map(([id, one]) => [
        id,
        one.status === 'administrator' ? administrator(one.user, chat.type, {}, false) : one,
      ]),
  )
  const record = { chat, members }
  world.store.put('sharedChats', chat.id, record)
  const own = members[world.bot.id]
  if (own) {
    const old_chat_member = left(botAsUser(world))
    const my_chat_member = { chat, from: by, date: unixTime(world), old_chat_member, new_chat_member: own }
    world.updates.add(by.id, { my_chat_member })
  }
  arriveIn(world, old, by, { migrate_to_chat_id: chat.id })
  world.store.put('sharedChats', chatId, { ...old, migratedTo: chat.id })
  arriveIn(world, record, GROUP_ANONYMOUS_BOT, { sender_chat: chat, migrate_from_chat_id: chatId })
  world.changes.emit({ chatId, kind: 'members' })
  return record
}
