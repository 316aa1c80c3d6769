import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'

/** How many people a message will reach, by the language they chose. */
export interface Audience {
  total: number
  kk: number
  ru: number
  en: number
}

/** Who can be written to at all: has a language and an account, did not block the bot. */
export const reachable: SQL = sql`${people.locale} is not null and ${people.telegramId} is not null
  and ${people.blockedAt} is null and ${people.erasedAt} is null`

/** Counts the reachable people for whom `wanted` holds. */
export async function countReachable(db: Db, wanted: SQL = sql`true`): Promise<Audience> {
  const [row] = await db
    .select({
      total: sql<number>`count(*)::int`,
      kk: sql<number>`(count(*) filter (where ${people.locale} = 'kk'))::int`,
      ru: sql<number>`(count(*) filter (where ${people.locale} = 'ru'))::int`,
      en: sql<number>`(count(*) filter (where ${people.locale} = 'en'))::int`,
    })
    .from(people)
    .where(sql`${reachable} and ${wanted}`)
  return row!
}
