import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'
import { peopleWho } from '../notifications/audience.ts'
import { tell } from '../notifications/notify.ts'
import { dueYearly, owesYearly, YEARLY, type Yearly, yearlyKey, yearlyMoments } from './yearly.ts'

/** Tells owners of what their organizations owe this year, once for each of its days. Returns how many are told now. */
export async function remindYearly(db: Db, now: Date): Promise<number> {
  let told = 0
  for (const what of YEARLY) {
    const due = dueYearly(what, now)
    if (!due) continue
    const causeKey = yearlyKey(due)
    // The key alone would see to it, but would cost every owner a number at every look.
    const untold = sql`not exists (select 1 from notifications told
      where told.cause = 'yearly' and told.cause_key = ${causeKey} and coalesce(told.person_id, -told.chat_id) = ${people.id})`
    told += await tell(db, peopleWho({ wanted: sql`${owesYearly(due)} and ${untold}` }), {
      cause: 'yearly',
      causeKey,
      data: { what, year: due.year, day: due.day },
      expiresAt: due.over,
      now,
    })
  }
  return told
}

/** Whether the reader of such a message still owes it. */
export async function stillOwes(
  db: Db,
  personId: number,
  { what, year, day }: { what: Yearly; year: number; day: string },
): Promise<boolean> {
  const due = yearlyMoments(what, year).find((one) => one.day === day)
  if (!due) return false
  return (await db.$count(people, and(eq(people.id, personId), owesYearly(due)))) > 0
}
