import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type Cause, notifications, people } from '../../database/schema/index.ts'
import { reachable } from './audience.ts'

/** A message to be sent, before it is known to whom. */
export interface Message {
  cause: Cause
  /** Which one: a person hears of one cause and key once. */
  causeKey: string
  /** Ids by which the message is made when it is sent; never its text. */
  data: Record<string, unknown>
  /** Passes broadcasts. */
  urgent?: boolean
  /** When it goes out; at once if absent. */
  dueAt?: Date
  /** Not worth sending after this. */
  expiresAt?: Date
  now: Date
}

/** Messages to these people. Those who cannot be written to and those told before are left out; returns how many remain. */
export async function notify(db: Db, personIds: readonly number[], message: Message): Promise<number> {
  if (personIds.length === 0) return 0
  return notifyWhere(db, inArray(people.id, [...personIds]), message)
}

/** The same to everyone for whom a condition on `people` holds, in one statement whatever their number. */
export async function notifyWhere(db: Db, wanted: SQL, message: Message): Promise<number> {
  const { cause, causeKey, data, urgent = false, now, dueAt = now, expiresAt } = message
  const told = await db.execute(sql`
    insert into ${notifications} (person_id, cause, cause_key, data, urgent, due_at, expires_at, created_at)
    select ${people.id}, ${cause}, ${causeKey}, ${JSON.stringify(data)}::jsonb, ${urgent}::boolean,
      ${dueAt.toISOString()}::timestamptz, ${expiresAt?.toISOString() ?? null}::timestamptz, ${now.toISOString()}::timestamptz
    from ${people} where ${reachable} and ${wanted}
    order by ${people.id}
    on conflict (cause, cause_key, person_id) do nothing`)
  return told.count
}
