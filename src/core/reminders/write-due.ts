import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { afterQuietHoursSql } from '../notifications/quiet-hours.ts'
import { bundleReminders } from './bundle-reminders.ts'
import type { Due } from './find-due.ts'

/**
 * Writes down what is due, the nearest kind to be sent and the earlier ones as superseded, with one message for each person and
 * moment. The unique key makes a second writing a no-op. Returns how many people that concerns.
 */
export async function writeDue(db: Db, due: readonly Due[], now: Date): Promise<number> {
  await db.execute(insert(due, now))
  await db.execute(SUPERSEDE)
  return bundleReminders(db, now)
}

/** In the same order on every server and in every sweep, so that two at once never wait for each other. */
const insert = (due: readonly Due[], now: Date): SQL => sql`
  with due as (
    select * from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as due(
      "personId" int, "applicationId" int, "competitionId" int, deadline timestamptz, revision int, kinds jsonb))
  insert into reminders (person_id, application_id, competition_id, kind, revision, at, ended_as)
  select p.id, due."applicationId", due."competitionId", wanted.kind, due.revision,
    ${afterQuietHoursSql(now, sql`due.deadline`, sql`p.quiet_from`, sql`p.quiet_until`)},
    case when wanted.nth > 1 then 'superseded' end
  from due join people p on p.id = due."personId"
    cross join lateral jsonb_array_elements_text(due.kinds) with ordinality as wanted(kind, nth)
  order by p.id, coalesce(due."applicationId", -due."competitionId"), wanted.nth
  on conflict (person_id, (coalesce(application_id, -competition_id)), kind, revision) do nothing`

/** An earlier one, or one for an earlier deadline, that still waits: the new one says it better. */
const SUPERSEDE = sql`
  update reminders r set ended_as = 'superseded'
  from reminders nearer, notifications n
  where nearer.notification_id is null and nearer.ended_as is null
    and r.person_id = nearer.person_id and r.id < nearer.id
    and coalesce(r.application_id, -r.competition_id) = coalesce(nearer.application_id, -nearer.competition_id)
    and r.ended_as is null and r.kind not like 'snooze:%'
    and n.id = r.notification_id and n.claimed_at is null and n.ended_at is null`
