import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { chats, people, subscriptions } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { EVERYTHING } from '../subscriptions/get-subscription.ts'
import { nameManager } from './confirm-manager.ts'
import type { Chat } from './list-chats.ts'

/** A group or channel as Telegram names it. */
export interface TelegramChat {
  id: number
  kind: Chat['kind']
  title: string
}

/** Who added the bot, as Telegram confirmed. */
interface Adder {
  telegramId: number
  administrator: boolean
}

export interface Met {
  chat: Chat
  /** `known`: the bot was in already. */
  how: 'new' | 'back' | 'known'
  /** It hears of competitions from now on. */
  subscribed: boolean
}

/**
 * The bot was added to a group or channel, in the language of whoever added it. An administrator may change its settings
 * and subscribes it to everything at once; added by anybody else it is silent until an administrator switches it on. One
 * that comes back has its old wishes.
 */
export async function meetChat(
  db: Db,
  { id, kind, title }: TelegramChat,
  by: Adder,
  now: Date,
): Promise<Met> {
  const [adder] = await db.select().from(people).where(eq(people.telegramId, by.telegramId))
  const [before] = await db.select().from(chats).where(eq(chats.telegramId, id))
  const [chat] = await db
    .insert(chats)
    .values({ telegramId: id, kind, title, locale: adder?.locale ?? 'kk', createdAt: now })
    .onConflictDoUpdate({ target: chats.telegramId, set: { title, leftAt: null } })
    .returning()
  const how = !before ? 'new' : before.leftAt ? 'back' : 'known'
  if (by.administrator && adder) await nameManager(db, chat!.id, adder.id, now)
  if (how !== 'known') await subscribe(db, chat!.id, by.administrator, now)
  if (how !== 'known')
    await record(db, { at: now, by: adder?.id, event: 'chat-joined', subject: `chat:${chat!.id}` })
  const [wishes] = await db.select().from(subscriptions).where(eq(subscriptions.chatId, chat!.id))
  return { chat: chat!, how, subscribed: wishes?.active ?? false }
}

/** What an administrator chose before holds again. */
async function subscribe(db: Db, chatId: number, active: boolean, now: Date): Promise<void> {
  if (!active) {
    await db.update(subscriptions).set({ active }).where(eq(subscriptions.chatId, chatId))
    return
  }
  await db
    .insert(subscriptions)
    .values({ chatId, ...EVERYTHING, updatedAt: now })
    .onConflictDoNothing()
}
