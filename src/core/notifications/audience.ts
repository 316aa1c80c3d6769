import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { chats, people } from '../../database/schema/index.ts'

/** How many a message will reach, by the language they read. */
export interface Audience {
  total: number
  kk: number
  ru: number
  en: number
  /** How many of them are groups and channels. */
  chats: number
}

/**
 * Addressees: a subquery of `person_id`, `chat_id` (one of them null), `pace`, `locale`, `quiet_from` and `quiet_until`.
 * Counting and telling take the same one, so that the number shown is the number told.
 */
export type Addressees = SQL & { readonly addressees?: true }

/** Who can be written to at all: has a language and an account, did not block the bot. */
export const reachable: SQL = sql`${people.locale} is not null and ${people.telegramId} is not null
  and ${people.blockedAt} is null and ${people.erasedAt} is null`

/** `from`: people, perhaps joined with more; `pace`: at once, or in a daily or weekly digest. */
interface Among {
  wanted: SQL
  joined?: SQL
  pace?: SQL
}

/** The reachable people for whom a condition holds. */
export const peopleWho = ({ wanted, joined = sql``, pace = sql`'each'` }: Among): Addressees => sql`
  select ${people.id} as person_id, null::int as chat_id, ${pace} as pace, ${people.locale} as locale,
    ${people.quietFrom} as quiet_from, ${people.quietUntil} as quiet_until
  from ${people} ${joined} where ${reachable} and ${wanted}`

/** The groups and channels the bot is in for which a condition holds. */
export const chatsWhich = ({ wanted, joined = sql``, pace = sql`'each'` }: Among): Addressees => sql`
  select null::int as person_id, ${chats.id} as chat_id, ${pace} as pace, ${chats.locale} as locale,
    ${chats.quietFrom} as quiet_from, ${chats.quietUntil} as quiet_until
  from ${chats} ${joined} where ${chats.leftAt} is null and ${wanted}`

export const together = (...parts: Addressees[]): Addressees => sql.join(parts, sql` union all `)

export async function countAudience(db: Db, addressees: Addressees): Promise<Audience> {
  const [row] = await db.execute<Audience & Record<string, unknown>>(sql`
    select count(*)::int as total, (count(*) filter (where locale = 'kk'))::int as kk,
      (count(*) filter (where locale = 'ru'))::int as ru, (count(*) filter (where locale = 'en'))::int as en,
      count(chat_id)::int as chats
    from (${addressees}) as addressee`)
  return row!
}
