import type { ChatMember, ChatMemberUpdated } from 'grammy/types'
import { leaveChat } from '../../core/chats/leave-chat.ts'
import { meetChat } from '../../core/chats/meet-chat.ts'
import { markDone } from '../../inbox/settle-update.ts'
import type { BotParts } from '../bot-parts.ts'
import type { BotContext } from '../context.ts'
import { greet } from './greet.ts'
import { telegramChats } from './telegram-chats.ts'

/** The bot was added, given or refused the right to write, or removed (Bot API, my_chat_member). */
export async function noteMembership(
  parts: BotParts,
  ctx: BotContext,
  { chat, from, new_chat_member: own }: ChatMemberUpdated,
): Promise<void> {
  const { db, clock } = parts
  if (mayWrite(own, chat.type)) return joinChat(parts, ctx, from.id)
  const now = clock.now()
  await db.transaction(async (tx) => {
    await leaveChat(tx, chat.id, now)
    await markDone(tx, ctx.arrival.id, now)
  })
}

/** Takes the chat of this update in, by somebody of whom Telegram says who they are there. */
export async function joinChat(parts: BotParts, ctx: BotContext, adder: number): Promise<void> {
  const { db, clock } = parts
  const { id, type, title = '' } = ctx.chat!
  const kind = type === 'channel' ? 'channel' : 'group'
  const seen = await telegramChats(ctx.api).look(id, adder)
  const by = { telegramId: adder, administrator: seen?.administrator ?? false }
  const now = clock.now()
  const met = await db.transaction(async (tx) => {
    const met = await meetChat(tx, { id, kind, title }, by, now)
    await markDone(tx, ctx.arrival.id, now)
    return met
  })
  await greet(parts, ctx.api, { username: ctx.me.username, adder }, met)
}

/** In a channel an administrator with the right to post; in a group anybody who was not silenced. */
function mayWrite(own: ChatMember, type: string): boolean {
  if (type === 'channel') return own.status === 'administrator' && own.can_post_messages === true
  if (own.status === 'restricted') return own.is_member && own.can_send_messages
  return own.status === 'member' || own.status === 'administrator'
}
