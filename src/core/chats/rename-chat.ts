import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { chats } from '../../database/schema/index.ts'

/** A group's new title, as its people see it (Bot API, new_chat_title). */
export async function renameChat(db: Db, telegramId: number, title: string): Promise<void> {
  await db.update(chats).set({ title }).where(eq(chats.telegramId, telegramId))
}
