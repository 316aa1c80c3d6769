import type { ChatMember, User } from '@grammyjs/types'
import type { SharedChatRecord } from '../records.ts'
import { botAsUser, unixTime, type World } from '../world.ts'
import { arriveIn } from './arrive.ts'
import { administrator, isAdministrator, isIn, kicked, left, member, muted, type Rights } from './members.ts'

/** A shared chat by its id. @throws when there is none: a fault of the test, not of the bot. */
export function sharedOf(world: World, chatId: number): SharedChatRecord {
  const record = world.store.sharedChats.get(String(chatId))
  if (!record) throw new Error(`There is no group or channel ${chatId}`)
  return record
}

export function putMember(world: World, chatId: number, one: ChatMember): SharedChatRecord {
  const record = sharedOf(world, chatId)
  const changed = { ...record, members: { ...record.members, [one.user.id]: one } }
  world.store.put('sharedChats', chatId, changed)
  world.changes.emit({ chatId, kind: 'members' })
  return changed
}

/** One who may do this in the chat. @throws when a client would not offer it to them. */
export function acting(record: SharedChatRecord, by: User, as: 'member' | 'admin'): void {
  const own = record.members[by.id]
  if (record.migratedTo !== undefined) throw new Error(`${record.chat.title} became a supergroup`)
  if (as === 'admin' ? !isAdministrator(own) : !isIn(own))
    throw new Error(`${by.first_name} is no ${as} of ${record.chat.title}`)
}

/** The bot's place in a chat changes and `by` is told as the one who did it (`my_chat_member`). */
function changeBot(world: World, chatId: number, by: User, now: ChatMember): void {
  const { chat, members } = sharedOf(world, chatId)
  const before = members[world.bot.id] ?? left(botAsUser(world))
  putMember(world, chatId, now)
  const my_chat_member = {
    chat,
    from: by,
    date: unixTime(world),
    old_chat_member: before,
    new_chat_member: now,
  }
  world.updates.add(by.id, { my_chat_member })
}

/** As a member, or with `rights` as an administrator, the only way into a channel. */
export function addBot(world: World, chatId: number, by: User, rights?: Rights): void {
  const record = sharedOf(world, chatId)
  const { type } = record.chat
  acting(record, by, rights || type === 'channel' ? 'admin' : 'member')
  if (isIn(record.members[world.bot.id])) throw new Error(`The bot is in ${record.chat.title} already`)
  if (type === 'channel' && !rights) throw new Error('A bot can be only an administrator of a channel')
  const bot = botAsUser(world)
  // A basic group takes it as a member first; elsewhere both are one act.
  if (!rights || type === 'group') changeBot(world, chatId, by, member(bot))
  else changeBot(world, chatId, by, administrator(bot, type, rights, false))
  if (type !== 'channel') arriveIn(world, record, by, { new_chat_members: [bot] })
  if (rights && type === 'group') changeBot(world, chatId, by, administrator(bot, type, rights, false))
}

/** New rights for the bot: an administrator with these, a plain member, or one who may only read. */
export function setBotRights(
  world: World,
  chatId: number,
  by: User,
  rights: Rights | 'member' | 'muted',
): void {
  const record = sharedOf(world, chatId)
  const { type } = record.chat
  acting(record, by, 'admin')
  if (!isIn(record.members[world.bot.id])) throw new Error(`The bot is not in ${record.chat.title}`)
  const bot = botAsUser(world)
  if (rights === 'muted' && type !== 'supergroup') throw new Error('Only supergroups restrict members')
  if (rights === 'member' && type === 'channel')
    throw new Error('A bot can be only an administrator of a channel')
  if (rights === 'member') changeBot(world, chatId, by, member(bot))
  else if (rights === 'muted') changeBot(world, chatId, by, muted(bot))
  else changeBot(world, chatId, by, administrator(bot, type, rights, false))
}

/**
 * Told as "left" in a basic group and a channel, though a group then answers "kicked" (tdlib: the chat is forbidden);
 * a supergroup bans whom it removes.
 */
export function removeBot(world: World, chatId: number, by: User): void {
  const record = sharedOf(world, chatId)
  const { type } = record.chat
  const bot = botAsUser(world)
  acting(record, by, 'admin')
  if (!isIn(record.members[bot.id])) throw new Error(`The bot is not in ${record.chat.title}`)
  changeBot(world, chatId, by, type === 'supergroup' ? kicked(bot) : left(bot))
  if (type === 'group') putMember(world, chatId, kicked(bot))
  if (type !== 'channel') arriveIn(world, record, by, { left_chat_member: bot })
}

/** The bot goes by itself (leaveChat). */
export function leaveAsBot(world: World, { chat }: SharedChatRecord): void {
  const bot = botAsUser(world)
  changeBot(world, chat.id, bot, left(bot))
  if (chat.type !== 'channel') arriveIn(world, sharedOf(world, chat.id), bot, { left_chat_member: bot })
}
