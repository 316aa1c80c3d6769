import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'

export type Person = typeof people.$inferSelect

export interface TelegramIdentity {
  id: number
  first_name: string
  last_name?: string | undefined
  username?: string | undefined
}

/** The person behind a Telegram account; written down on the first meeting. Being written to means not being blocked. */
export async function meetPerson(db: Db, identity: TelegramIdentity, now: Date): Promise<Person> {
  const [known] = await db.select().from(people).where(eq(people.telegramId, identity.id))
  if (known && !known.blockedAt) return known
  const name = [identity.first_name, identity.last_name].filter(Boolean).join(' ')
  const [met] = await db
    .insert(people)
    .values({ telegramId: identity.id, name, username: identity.username ?? null, createdAt: now })
    .onConflictDoUpdate({ target: people.telegramId, set: { name, blockedAt: null } })
    .returning()
  return met!
}
