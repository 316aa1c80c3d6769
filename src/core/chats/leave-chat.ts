import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { chats, notifications } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'

/** The bot was removed from a group or channel, or may not write there. Its wishes are kept, what waits for it is dropped. */
export async function leaveChat(db: Db, telegramId: number, now: Date): Promise<void> {
  const [left] = await db
    .update(chats)
    .set({ leftAt: now })
    .where(and(eq(chats.telegramId, telegramId), isNull(chats.leftAt)))
    .returning({ id: chats.id })
  if (!left) return
  await dropWaiting(db, left.id, now)
  await record(db, { at: now, event: 'chat-left', subject: `chat:${left.id}` })
}

export async function dropWaiting(db: Db, chatId: number, now: Date): Promise<void> {
  await db
    .update(notifications)
    .set({ endedAt: now, outcome: 'dropped', error: 'person-gone' })
    .where(
      and(
        eq(notifications.chatId, chatId),
        sql`${notifications.endedAt} is null and ${notifications.claimedAt} is null`,
      ),
    )
}
