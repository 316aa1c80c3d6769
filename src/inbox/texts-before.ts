import { sql } from 'drizzle-orm'
import type { Db } from '../database/client.ts'

interface Asked {
  chatId: number
  /** Messages from this one on, and before the other. */
  from: number
  before: number
  /** Unix seconds: only what was sent since. */
  since: number
}

interface Found extends Record<string, unknown> {
  text: string
}

/** Texts a chat sent just before, in their order, as long as the inbox keeps them: the pieces a telephone cut one paste into. */
export async function textsBefore(db: Db, { chatId, from, before, since }: Asked): Promise<string[]> {
  const rows = await db.execute<Found>(sql`
    select update->'message'->>'text' as text from inbox
    where chat_key = ${chatId} and (update->'message'->>'message_id')::bigint >= ${from}
      and (update->'message'->>'message_id')::bigint < ${before} and (update->'message'->>'date')::bigint >= ${since}
      and update->'message'->>'text' is not null
    order by id`)
  return rows.map(({ text }) => text)
}
