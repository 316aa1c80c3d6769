import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { stamp } from '../../database/stamp.ts'

interface Wanted {
  /** `person_id = …` or `chat_id = …`. */
  addressee: SQL
  /** Which of the messages that were dropped. */
  which: SQL
  now: Date
}

/** Longer ago than this, old news stay dropped. */
const UNDONE_WITHIN = sql`interval '1 day'`

/**
 * Undoes `dropUnwanted` for whoever thought better of it: what is still worth sending waits again, in a broadcast that may
 * have ended meanwhile, and a reminder stands for its deadline again. Returns how many there are.
 */
export async function wantAgain(db: Db, { addressee, which, now }: Wanted): Promise<number> {
  const at = stamp(now)
  const again = await db.execute(sql`
    with again as (
      update notifications set ended_at = null, outcome = null, error = null
      where ${addressee} and outcome = 'dropped' and error = 'unwanted' and ended_at > ${at} - ${UNDONE_WITHIN}
        and (expires_at is null or expires_at > ${at}) and ${which}
      returning id, broadcast_id),
    reopened as (
      update broadcasts set ended_at = null, tally = null where id in (select broadcast_id from again)),
    stands as (
      update reminders set ended_as = null where notification_id in (select id from again))
    select id from again`)
  return again.length
}
