import { sql } from 'drizzle-orm'
import type { Db } from '../database/client.ts'
import { inbox } from '../database/schema/index.ts'

/** The parts of a Telegram update the inbox looks at (Bot API, Update). */
export interface IncomingUpdate {
  update_id: number
  [kind: string]: unknown
}

interface Sourced {
  chat?: { id: number }
  from?: { id: number }
  message?: { chat?: { id: number } }
}

/** Chat id, else the person's: the updates of one key are handled in order of arrival. */
export function chatKeyOf(update: IncomingUpdate): number {
  for (const part of Object.values(update)) {
    if (typeof part !== 'object' || part === null) continue
    const { chat, message, from } = part as Sourced
    const key = chat?.id ?? message?.chat?.id ?? from?.id
    if (key !== undefined) return key
  }
  return 0
}

/** Stores updates before Telegram hears they were taken; one already stored is left as it is. Wakes the workers. */
export async function storeUpdates(db: Db, updates: IncomingUpdate[], receivedAt: Date): Promise<void> {
  if (updates.length === 0) return
  await db
    .insert(inbox)
    .values(
      updates.map((update) => ({
        updateId: update.update_id,
        chatKey: chatKeyOf(update),
        update,
        receivedAt,
      })),
    )
    .onConflictDoNothing()
  await db.execute(sql`select pg_notify('inbox', '')`)
}
