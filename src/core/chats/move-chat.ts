import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { chats } from '../../database/schema/index.ts'
import { dropWaiting } from './leave-chat.ts'

/**
 * A group became a supergroup and lives on under another id (Bot API, migrate_to_chat_id): its row, with wishes and links,
 * goes along. Telegram may have told of the new chat first: the row made for it takes the dead id and falls silent.
 */
export async function moveChat(db: Db, from: number, to: number, now: Date): Promise<void> {
  const [group] = await db.select().from(chats).where(eq(chats.telegramId, from))
  if (!group || group.leftAt) return
  const [twin] = await db.select({ id: chats.id }).from(chats).where(eq(chats.telegramId, to))
  const rename = (id: number, telegramId: number) =>
    db.update(chats).set({ telegramId }).where(eq(chats.id, id))
  if (!twin) return void (await rename(group.id, to))
  await dropWaiting(db, twin.id, now)
  await db.update(chats).set({ leftAt: now, telegramId: NOWHERE }).where(eq(chats.id, twin.id))
  await rename(group.id, to)
  await rename(twin.id, from)
}

/** No chat of Telegram's; only while two rows change places. */
const NOWHERE = 0
