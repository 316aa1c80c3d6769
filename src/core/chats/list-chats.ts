import { and, asc, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { chatManagers, chats, people } from '../../database/schema/index.ts'

export type Chat = typeof chats.$inferSelect

/** The groups and channels with the bot in them whose settings a person may change, by title. */
export async function listChats(db: Db, personId: number): Promise<Chat[]> {
  const rows = await db
    .select({ chat: chats })
    .from(chatManagers)
    .innerJoin(chats, eq(chats.id, chatManagers.chatId))
    .where(and(eq(chatManagers.personId, personId), isNull(chats.leftAt)))
    .orderBy(asc(chats.title), asc(chats.id))
  return rows.map(({ chat }) => chat)
}

/** A chat this account may change and the bot is in. */
export async function managedChat(db: Db, chatId: number, telegramId: number): Promise<Chat | undefined> {
  const [row] = await db
    .select({ chat: chats })
    .from(chatManagers)
    .innerJoin(chats, eq(chats.id, chatManagers.chatId))
    .innerJoin(people, eq(people.id, chatManagers.personId))
    .where(and(eq(chats.id, chatId), eq(people.telegramId, telegramId), isNull(chats.leftAt)))
  return row?.chat
}

/**
 * Whether a basic group of this name is known: it became the supergroup the bot is just told of, and has been greeted.
 * Ids of basic groups have fewer digits (Bot API, chat ids of supergroups begin with -100).
 */
export async function grewOutOfKnown(db: Db, { id, title }: Chat): Promise<boolean> {
  const groups = and(
    eq(chats.title, title),
    eq(chats.kind, 'group'),
    ne(chats.id, id),
    isNull(chats.leftAt),
    gt(chats.telegramId, -1_000_000_000_000),
  )
  return (await db.$count(chats, groups)) > 0
}

export async function findChat(db: Db, telegramId: number): Promise<Chat | undefined> {
  const [chat] = await db.select().from(chats).where(eq(chats.telegramId, telegramId))
  return chat
}
