import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { chats } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import { ensureMayChange } from '../subscriptions/hearer.ts'
import type { Chat } from './list-chats.ts'

interface Acting {
  chatId: number
  /** The manager who acts. */
  by: number
}

/**
 * A group or channel, for one who may change its settings.
 * @throws Refusal not-chat-admin for anybody else, and for a chat there is not
 */
export async function openChat(db: Db, acting: Acting): Promise<Chat> {
  await ensureMayChange(db, acting)
  const [chat] = await db.select().from(chats).where(eq(chats.id, acting.chatId))
  return chat!
}

/**
 * The language of what is written there.
 * @throws Refusal not-chat-admin
 */
export async function speakIn(db: Db, acting: Acting, locale: Locale): Promise<void> {
  await ensureMayChange(db, acting)
  await db.update(chats).set({ locale }).where(eq(chats.id, acting.chatId))
}
