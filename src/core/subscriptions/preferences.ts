import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import type { Mutable } from '../../database/schema/index.ts'
import { chats, people } from '../../database/schema/index.ts'
import type { QuietHours } from '../notifications/quiet-hours.ts'
import { ensureMayChange, type Hearer } from './hearer.ts'

/** How a hearer wants to be written to. */
export interface Preferences extends QuietHours {
  /** Kinds of message they do without. */
  muted: Mutable[]
}

export async function getPreferences(db: Db, hearer: Hearer): Promise<Preferences> {
  const [row] =
    'personId' in hearer
      ? await db.select(columnsOf(people)).from(people).where(eq(people.id, hearer.personId))
      : await db.select(columnsOf(chats)).from(chats).where(eq(chats.id, hearer.chatId))
  return row!
}

/** @throws Refusal not-chat-admin */
export async function savePreferences(db: Db, hearer: Hearer, changed: Partial<Preferences>): Promise<void> {
  await ensureMayChange(db, hearer)
  if ('personId' in hearer) await db.update(people).set(changed).where(eq(people.id, hearer.personId))
  else await db.update(chats).set(changed).where(eq(chats.id, hearer.chatId))
}

const columnsOf = ({ quietFrom, quietUntil, muted }: typeof people | typeof chats) => ({
  quietFrom,
  quietUntil,
  muted,
})
