import { eq } from 'drizzle-orm'
import type { Message } from 'grammy/types'
import { findChat } from '../../core/chats/list-chats.ts'
import { moveChat } from '../../core/chats/move-chat.ts'
import { renameChat } from '../../core/chats/rename-chat.ts'
import { people } from '../../database/schema/index.ts'
import { markDone } from '../../inbox/settle-update.ts'
import { markup, t } from '../../language/translate.ts'
import type { BotParts } from '../bot-parts.ts'
import type { BotContext } from '../context.ts'
import { chatSettingsButton, say } from './greet.ts'
import { joinChat, noteMembership } from './membership.ts'

/** What happens in groups and channels: the bot comes and goes, a group moves, and a few words are answered there. */
export function serveSharedChats(parts: BotParts) {
  return async (ctx: BotContext): Promise<void> => {
    if (ctx.arrival.done) return
    if (ctx.myChatMember) await noteMembership(parts, ctx, ctx.myChatMember)
    else if (ctx.callbackQuery) await answerPress(parts, ctx)
    else if (ctx.message) await noteMessage(parts, ctx, ctx.message)
  }
}

async function noteMessage(parts: BotParts, ctx: BotContext, message: Message): Promise<void> {
  const { db, clock } = parts
  const { id } = message.chat
  const now = clock.now()
  const { migrate_to_chat_id: to, migrate_from_chat_id: from, new_chat_title: title } = message
  if (to === undefined && from === undefined && title === undefined) return answerCommand(parts, ctx, message)
  await db.transaction(async (tx) => {
    if (to !== undefined) await moveChat(tx, id, to, now)
    if (from !== undefined) await moveChat(tx, from, id, now)
    if (title !== undefined) await renameChat(tx, id, title)
    await markDone(tx, ctx.arrival.id, now)
  })
}

/** Whoever asks is shown the way to the settings. The word sent by a link that brings the bot has been answered by the greeting. */
async function answerCommand(parts: BotParts, ctx: BotContext, { text, from }: Message): Promise<void> {
  const [, name = '', payload] = text?.match(/^\/([a-z_]+)(?:@(?:\w+))?(?:\s+(\S+))?/) ?? []
  if (!['start', 'settings', 'subscriptions'].includes(name) || payload || !from) return
  const known = await findChat(parts.db, ctx.chat!.id)
  if (!known || known.leftAt) return joinChat(parts, ctx, from.id)
  await say(
    ctx.api,
    ctx.chat!.id,
    markup(known.locale, 'chat-settings-here'),
    chatSettingsButton(ctx.me.username, known),
  )
}

/** Buttons of the bot work in private; in a group anybody could press them. */
async function answerPress({ db }: BotParts, ctx: BotContext): Promise<void> {
  const [person] = await db.select().from(people).where(eq(people.telegramId, ctx.from!.id))
  const chat = await findChat(db, ctx.chat?.id ?? 0)
  const text = t(person?.locale ?? chat?.locale ?? 'kk', 'chat-press')
  await ctx.answerCallbackQuery({ text }).catch(() => undefined)
}
