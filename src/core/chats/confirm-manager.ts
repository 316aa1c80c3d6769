import { and, eq, gt } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { chatManagers, chats, people } from '../../database/schema/index.ts'
import { meetPerson, type TelegramIdentity } from '../people/meet-person.ts'

/** Telegram's word holds so long before it is asked again. */
const HOLDS_MS = 5 * 60_000

/** The chat about which Telegram is to be asked before this account may change it; undefined when there is no need. */
export async function chatToConfirm(db: Db, chatId: number, telegramId: number, now: Date) {
  const [chat] = await db.select().from(chats).where(eq(chats.id, chatId))
  if (!chat || chat.leftAt) return undefined
  const [confirmed] = await db
    .select({ at: chatManagers.confirmedAt })
    .from(chatManagers)
    .innerJoin(people, eq(people.id, chatManagers.personId))
    .where(
      and(
        eq(chatManagers.chatId, chatId),
        eq(people.telegramId, telegramId),
        gt(chatManagers.confirmedAt, new Date(now.getTime() - HOLDS_MS)),
      ),
    )
  return confirmed ? undefined : chat
}

/** What Telegram said of somebody in a chat, and what the chat is called now. */
interface Confirmation {
  chatId: number
  identity: TelegramIdentity
  administrator: boolean
  title?: string | undefined
}

/** Writes it down: an administrator may change what the chat hears, anybody else may not (any more). */
export async function confirmManager(
  db: Db,
  { chatId, identity, administrator, title }: Confirmation,
  now: Date,
): Promise<void> {
  const person = await meetPerson(db, identity, now)
  if (title !== undefined) await db.update(chats).set({ title }).where(eq(chats.id, chatId))
  if (administrator) return nameManager(db, chatId, person.id, now)
  await db
    .delete(chatManagers)
    .where(and(eq(chatManagers.chatId, chatId), eq(chatManagers.personId, person.id)))
}

export async function nameManager(db: Db, chatId: number, personId: number, now: Date): Promise<void> {
  await db
    .insert(chatManagers)
    .values({ chatId, personId, confirmedAt: now })
    .onConflictDoUpdate({
      target: [chatManagers.chatId, chatManagers.personId],
      set: { confirmedAt: now },
    })
}
