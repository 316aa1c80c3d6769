import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { stamp } from '../../database/stamp.ts'
import { lotDeadline } from '../competitions/last-deadline.ts'
import { SILENCE } from '../outages/note-intake.ts'

/** Lots of one competition whose last deadline is the same moment: they are opened together. */
export interface DueLots {
  competitionId: number
  dueAt: Date
  lotIds: number[]
}

/** What was received a moment before the deadline may still be on its way into the inbox. */
export const GRACE_SECONDS = 5

/**
 * Lots received here that may be opened: their last deadline has passed, and every update that reached us before it is
 * handled (DESIGN.md §4). They wait while it is worked out whether an outage moves their deadline. The earliest first.
 */
export async function dueLots(db: Db, now: Date, competitionId?: number): Promise<DueLots[]> {
  const rows = await db.execute<{ competition_id: number; due_at: string; lot_ids: number[] }>(sql`
    select due.competition_id, due.due_at, array_agg(due.id order by due.number) as lot_ids
    from (
      select l.id, l.number, l.competition_id, ${lotDeadline(sql`l`, sql`c`)} as due_at
      from lots l join competitions c on c.id = l.competition_id
      where ${receivedHere(sql`c`)} and c.deadline <= ${stamp(now)}
        and ${competitionId === undefined ? sql`true` : sql`c.id = ${competitionId}`}
        and not exists (select 1 from opened_lots o where o.lot_id = l.id)) as due
    where due.due_at <= ${stamp(now)} - make_interval(secs => ${GRACE_SECONDS}) and ${allHandled(sql`due.due_at`)}
    group by due.competition_id, due.due_at order by due.due_at, due.competition_id`)
  return [...rows].map((row) => ({
    competitionId: row.competition_id,
    dueAt: new Date(row.due_at),
    lotIds: row.lot_ids,
  }))
}

/** Published and still going on; one with results was decided before there were openings. */
const receivedHere = (
  competition: SQL,
): SQL => sql`${competition}.intake = 'here' and ${competition}.published_at is not null
  and ${competition}.cancelled_at is null and ${competition}.results_at is null and not ${competition}.archive`

/**
 * Nothing that reached us before this moment is still to be handled, nor is an outage of that time; and updates do reach us: in
 * a silence it is not known yet what was meant to.
 */
export const allHandled = (moment: SQL): SQL => sql`not exists (
    select 1 from inbox i where i.replied_at is null and i.set_aside_at is null and i.done_at is null
      and i.received_at < ${moment})
  and not exists (select 1 from outages u where u.settled_at is null and u.began_at < ${moment})
  and not exists (select 1 from heartbeats h
    where h.part = 'intake' and h.real_at < clock_timestamp() - make_interval(secs => ${SILENCE}))`
