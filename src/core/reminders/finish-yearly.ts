import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { stamp } from '../../database/stamp.ts'
import { type Yearly, yearlyKey, yearlyMoments } from './yearly.ts'

interface Finish {
  by: { id: number }
  what: Yearly
  year: number
  now: Date
}

/** It is done for this year: what would still come of it is written down as told. Whoever says so twice has said it once. */
export async function finishYearly(db: Db, { by, what, year, now }: Finish): Promise<void> {
  const at = stamp(now)
  for (const due of yearlyMoments(what, year)) {
    const data = JSON.stringify({ what, year, day: due.day })
    await db.execute(sql`
      insert into notifications (person_id, cause, cause_key, data, due_at, created_at, ended_at, outcome, error)
      values (${by.id}, 'yearly', ${yearlyKey(due)}, ${data}::jsonb, ${at}, ${at}, ${at}, 'dropped', 'done')
      on conflict (cause, cause_key, (coalesce(person_id, -chat_id))) do update
        set ended_at = excluded.ended_at, outcome = 'dropped', error = 'done'
        where notifications.ended_at is null and notifications.claimed_at is null`)
  }
}
