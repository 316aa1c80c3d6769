import { and, gt, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions } from '../../database/schema/index.ts'
import { afterQuietHoursSql } from '../notifications/quiet-hours.ts'
import { BEFORE, reachedKinds } from './due-reminder.ts'

const EARLIEST = Math.max(...Object.values(BEFORE))

/**
 * Makes the reminders that have come due and one notification per person and hour for them. The cost is that of the
 * drafts concerned, not of the deadlines moved: what is scheduled is this sweep, not the message (DESIGN.md §5).
 * Returns how many people will be reminded.
 */
export async function sweepReminders(db: Db, now: Date): Promise<number> {
  await endReminders(db)
  const reached = await reachedMoments(db, now)
  if (reached.length === 0) return 0
  return db.transaction(async (tx) => {
    await tx.execute(writeReminders(reached, now))
    await tx.execute(JOIN_WAITING)
    const [told] = await tx.execute<{ people: number }>(writeNotifications(now))
    return told!.people
  })
}

/** A kind of reminder whose moment has come in one competition. */
interface Reached {
  competition_id: number
  kind: string
  moment: Date
  /** A nearer kind has come too. */
  superseded: boolean
}

/** Few rows: the open competitions whose deadline is near. */
async function reachedMoments(db: Db, now: Date): Promise<Reached[]> {
  const near = await db
    .select({ id: competitions.id, deadline: competitions.deadline })
    .from(competitions)
    .where(
      and(
        gt(competitions.deadline, now),
        lte(competitions.deadline, new Date(now.getTime() + EARLIEST)),
        isNotNull(competitions.publishedAt),
        isNull(competitions.cancelledAt),
      ),
    )
  return near.flatMap(({ id, deadline }) =>
    reachedKinds(now, deadline).map(({ kind, moment }, index) => ({
      competition_id: id,
      kind,
      moment,
      superseded: index > 0,
    })),
  )
}

/**
 * The same rule as `dueReminder`, over all drafts at once. Who is told: whoever began the draft, whoever answered in it,
 * and the owner, as long as they belong to the organization. The unique key makes a second look a no-op.
 */
const writeReminders = (reached: Reached[], now: Date): SQL => sql`
  with reached as (
    select * from jsonb_to_recordset(${JSON.stringify(reached)}::jsonb)
      as reached(competition_id int, kind text, moment timestamptz, superseded boolean)),
  draft as (
    select a.id, a.organization_id, a.started_by, o.owner_id, c.deadline, c.deadline_revision as revision, r.kind, r.superseded
    from reached r
    join competitions c on c.id = r.competition_id
    join applications a on a.competition_id = c.id and a.started_at < r.moment
    join organizations o on o.id = a.organization_id
    where ${unfinished(sql`a`, sql`c`)}),
  holder as (
    select draft.*, draft.started_by as person_id from draft
    union select draft.*, draft.owner_id from draft
    union select draft.*, answers.person_id from draft join answers on answers.application_id = draft.id)
  insert into reminders (person_id, application_id, kind, revision, at, ended_as)
  select p.id, h.id, h.kind, h.revision, ${afterQuietHoursSql(now, sql`h.deadline`, sql`p.quiet_from`, sql`p.quiet_until`)}, case when h.superseded then 'superseded' end
  from holder h join people p on p.id = h.person_id
  where p.locale is not null and p.telegram_id is not null and p.blocked_at is null and not 'reminders' = any(p.muted)
    and (p.id = h.owner_id or exists (
      select 1 from members m where m.organization_id = h.organization_id and m.person_id = p.id))
  order by p.id, h.id, h.superseded
  on conflict (person_id, (coalesce(application_id, -competition_id)), kind, revision) do nothing`

/** Here until submitted, elsewhere until the person says it was filed; neither once withdrawn. */
export const unfinished = (application: SQL, competition: SQL): SQL => sql`
  ${application}.withdrawn_at is null and case ${competition}.intake
    when 'here' then ${application}.submitted_at is null else ${application}.filed_at is null end`

/** Held for the same morning by an earlier sweep: one message carries all. */
const JOIN_WAITING = sql`
  update reminders r set notification_id = n.id
  from notifications n
  where r.notification_id is null and r.ended_as is null and n.cause = 'reminder'
    and n.person_id = r.person_id and n.due_at = r.at and n.claimed_at is null and n.ended_at is null`

const writeNotifications = (now: Date): SQL => sql`
  with told as (
    insert into notifications (person_id, cause, cause_key, data, urgent, due_at, expires_at, created_at)
    select r.person_id, 'reminder', min(r.id)::text, '{}', true, r.at, max(c.deadline), ${now.toISOString()}::timestamptz
    from reminders r
    join applications a on a.id = r.application_id
    join competitions c on c.id = a.competition_id
    where r.notification_id is null and r.ended_as is null
    group by r.person_id, r.at
    returning id, person_id, due_at),
  linked as (
    update reminders r set notification_id = told.id
    from told
    where r.person_id = told.person_id and r.at = told.due_at and r.notification_id is null and r.ended_as is null)
  select count(*)::int as people from told`

/** Writes down how reminders ended whose message has: the first it carried was sent, the others merged into it. */
async function endReminders(db: Db): Promise<void> {
  await db.execute(sql`
    update reminders r set ended_as = case
      when n.outcome = 'dropped' then 'superseded'
      when r.id = (select min(id) from reminders first where first.notification_id = n.id) then 'sent'
      else 'merged' end
    from notifications n
    where r.ended_as is null and n.id = r.notification_id and n.ended_at is not null`)
}
