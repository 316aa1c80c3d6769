import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type Due, findDue } from './find-due.ts'
import { writeDue } from './write-due.ts'

/** People written down in one transaction: the first of many hear while the last are still being written. */
const PAGE = 5_000

/**
 * Makes the reminders that have come due and one notification per person and moment for them. What is scheduled is this sweep,
 * not the message, so that a moved deadline costs the same for any number of drafts (DESIGN.md §5). `written` is called after
 * each page. Returns how many people will be reminded.
 */
export async function sweepReminders(db: Db, now: Date, written: () => void = () => {}): Promise<number> {
  await endReminders(db)
  let people = 0
  for (const page of pagesOf(await db.transaction((tx) => findDue(tx, now)))) {
    people += await db.transaction((tx) => writeDue(tx, page, now))
    written()
  }
  return people
}

/** All of one person in one page, since one message carries it; whose deadline comes first is written first. */
function pagesOf(due: readonly Due[]): Due[][] {
  const people = new Map<number, Due[]>()
  for (const one of due) {
    const known = people.get(one.personId)
    if (known) known.push(one)
    else people.set(one.personId, [one])
  }
  const sorted = [...people.values()]
    .map((all) => ({ all, soonest: Math.min(...all.map(({ deadline }) => new Date(deadline).getTime())) }))
    .sort((one, other) => one.soonest - other.soonest)
  return Array.from({ length: Math.ceil(sorted.length / PAGE) }, (_, page) =>
    sorted.slice(page * PAGE, (page + 1) * PAGE).flatMap(({ all }) => all),
  )
}

/**
 * Writes down how reminders ended whose message has: the first that it said was sent, the others merged into it. What it did not
 * say was superseded already, when it was written (take-reminders.ts).
 */
async function endReminders(db: Db): Promise<void> {
  await db.execute(sql`
    update reminders r set ended_as = case
      when n.outcome not in ('sent', 'unknown') then 'superseded'
      when r.id = (
        select min(id) from reminders first where first.notification_id = n.id and first.ended_as is null) then 'sent'
      else 'merged' end
    from notifications n
    where r.ended_as is null and n.id = r.notification_id and n.ended_at is not null`)
}
