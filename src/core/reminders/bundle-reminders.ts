import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { applicationDeadline } from '../competitions/last-deadline.ts'

/** What waits for a moment so near travels in one message. */
const NEAR = sql`interval '10 minutes'`
/** But never so near to a deadline. */
const SPARE = sql`interval '15 minutes'`

/**
 * Gives each reminder that has none a message: one that waits for the same person and moment, or else a new one for all of them.
 * Returns how many people that concerns. A message on its way is not joined.
 */
export async function bundleReminders(db: Db, now: Date): Promise<number> {
  const [concerned] = await db.execute<{ people: number }>(sql`
    with fresh as materialized (${FRESH}),
    bundle as (
      select person_id, at, min(id) as first, min(deadline) as soonest, max(deadline) as latest from fresh group by person_id, at),
    joined as (${joined(now)}),
    kept as (
      update notifications n set expires_at = greatest(n.expires_at, joined.latest)
      from joined where n.id = joined.id and n.claimed_at is null and n.ended_at is null
      returning n.id, joined.person_id, joined.at),
    told as (
      insert into notifications (person_id, cause, cause_key, data, urgent, due_at, expires_at, created_at)
      select b.person_id, 'reminder', b.first::text, '{}', true, b.at, b.latest, ${stamp(now)}
      from bundle b where not exists (select 1 from kept where kept.person_id = b.person_id and kept.at = b.at)
      order by b.person_id
      returning id, person_id, due_at),
    linked as (
      update reminders r set notification_id = coalesce(kept.id, told.id)
      from fresh f
        left join kept on kept.person_id = f.person_id and kept.at = f.at
        left join told on told.person_id = f.person_id and told.due_at = f.at
      where r.id = f.id)
    select count(distinct person_id)::int as people from bundle`)
  return concerned!.people
}

const FRESH = sql`
  select r.id, r.person_id, r.at,
    case when a.id is null then c.deadline else ${applicationDeadline(sql`a`, sql`c`)} end as deadline
  from reminders r
  left join applications a on a.id = r.application_id
  join competitions c on c.id = coalesce(a.competition_id, r.competition_id)
  where r.notification_id is null and r.ended_as is null`

/** One that is late goes out now. */
const joined = (now: Date): SQL => sql`
  select distinct on (b.person_id, b.at) b.person_id, b.at, b.latest, n.id
  from bundle b join notifications n on n.person_id = b.person_id
  where n.cause = 'reminder' and n.claimed_at is null and n.ended_at is null
    and greatest(n.due_at, ${stamp(now)}) >= b.at - ${NEAR}
    and n.due_at <= greatest(b.at, least(b.at + ${NEAR}, b.soonest - ${SPARE}))
  order by b.person_id, b.at, n.due_at`

const stamp = (moment: Date): SQL => sql`${moment.toISOString()}::timestamptz`
