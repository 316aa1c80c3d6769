import type { Message, User } from '@grammyjs/types'
import type { SharedChatRecord } from '../records.ts'
import { isBots, unixTime, type World } from '../world.ts'
import { isAdministrator, isIn } from './members.ts'

/** Fields of a message that is no message but says what happened in the chat. */
const SERVICE = [
  'new_chat_members',
  'left_chat_member',
  'group_chat_created',
  'supergroup_chat_created',
  'channel_chat_created',
  'new_chat_title',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
] as const

export const isService = (message: Message): boolean => SERVICE.some((field) => field in message)

/** Something `author` wrote, or a service message, comes to stand in a shared chat; the bot hears of it if it may. */
export function arriveIn(
  world: World,
  { chat }: SharedChatRecord,
  author: User,
  content: Partial<Message>,
): Message {
  const message = {
    message_id: world.store.nextMessage(chat.id),
    ...(chat.type === 'channel' ? { sender_chat: chat } : { from: author }),
    chat,
    date: unixTime(world),
    ...content,
  } as Message
  world.store.putMessage(message)
  world.changes.emit({ chatId: chat.id, kind: 'message', messageId: message.message_id })
  // Read again: the message may tell of a change of the chat itself.
  if (heard(world, world.store.sharedChats.get(String(chat.id))!, message)) {
    const update = chat.type === 'channel' ? { channel_post: message } : { message }
    world.updates.add(author.id, update as never)
  }
  return message
}

/** Whether the bot gets it: all of a channel and as an administrator, else what its privacy mode lets through. */
export function heard(world: World, { chat, members }: SharedChatRecord, message: Message): boolean {
  const own = members[world.bot.id]
  if (left(message) === world.bot.id) return chat.type === 'group'
  if (!isIn(own)) return false
  if (chat.type === 'channel' || isAdministrator(own) || world.bot.can_read_all_group_messages) return true
  if (isService(message) || message.via_bot?.id === world.bot.id) return true
  const answered = message.reply_to_message
  return (answered !== undefined && isBots(world, answered as Message)) || isCommandFor(world, message)
}

const left = (message: Message): number | undefined => message.left_chat_member?.id

/** A command to all bots of the chat, or to this one by name. */
function isCommandFor({ bot }: World, { text = '' }: Message): boolean {
  const match = /^\/[a-zA-Z0-9_]{1,64}(?:@([a-zA-Z0-9_]+))?(?![a-zA-Z0-9_/@])/.exec(text)
  return match !== null && (match[1] ?? bot.username).toLowerCase() === bot.username.toLowerCase()
}
