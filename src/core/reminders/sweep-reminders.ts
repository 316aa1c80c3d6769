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
  for (const page of pagesOf(await findDue(db, now))) {
    people += await db.transaction((tx) => writeDue(tx, page, now))
    written()
  }
  return people
}

/** All of one person in one page: one message carries it. */
function pagesOf(due: readonly Due[]): Due[][] {
  const pages: Due[][] = []
  let people = PAGE
  for (const [at, one] of due.entries()) {
    if (one.personId !== due[at - 1]?.personId) people += 1
    if (people > PAGE) {
      pages.push([])
      people = 1
    }
    pages.at(-1)!.push(one)
  }
  return pages
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
