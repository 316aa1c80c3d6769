import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { chatManagers } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'

/** Who hears of competitions: a person, or a group or channel, for which one of its managers acts. */
export type Hearer = { personId: number } | { chatId: number; by: number }

/** The rows of a hearer in `notifications` or `subscriptions`. */
export const rowsOf = (hearer: Hearer): SQL =>
  'personId' in hearer ? sql`person_id = ${hearer.personId}` : sql`chat_id = ${hearer.chatId}`

/** @throws Refusal not-chat-admin when the chat's Telegram does not name them its administrator */
export async function ensureMayChange(db: Db, hearer: Hearer): Promise<void> {
  if ('personId' in hearer) return
  const { chatId, by } = hearer
  const own = and(eq(chatManagers.chatId, chatId), eq(chatManagers.personId, by))
  if ((await db.$count(chatManagers, own)) === 0) throw new Refusal('not-chat-admin')
}
