import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type DeadlineKind, REMINDER_KINDS } from '../../database/schema/index.ts'
import { stamp } from '../../database/stamp.ts'
import { applicationDeadline, applicationRevision } from '../competitions/last-deadline.ts'
import { BEFORE, FOLLOWER_KINDS } from './due-reminder.ts'
import { applied, unfinished } from './unfinished.ts'

const EARLIEST = Math.max(...Object.values(BEFORE))

/** A draft, or a competition that is followed, of which one person is to be reminded. */
export interface Due extends Record<string, unknown> {
  personId: number
  /** One of these two. */
  applicationId: number | null
  competitionId: number | null
  /** As the driver gives it. */
  deadline: string
  revision: number
  /** Those whose moment has come, the nearest to the deadline first. */
  kinds: DeadlineKind[]
}

/**
 * The rule of `dueReminder` over all drafts and all that is followed at once; what was made already is not found again. In no
 * order. To be run in a transaction of its own: it switches off the server's compiler, which costs more here than it saves.
 */
export async function findDue(db: Db, now: Date): Promise<Due[]> {
  await db.execute(sql`set local jit = off`)
  const rows = await db.execute<Due>(sql`
    with near as materialized (${near(now)}),
    draft as materialized (${DRAFTS}),
    subject as (${HOLDERS} union all ${followers(now)}),
    due as materialized (
      select s.*, ${kindsOf(now)} as kinds
      from subject s join people p on p.id = s.person_id
      where s.deadline > ${stamp(now)} and p.locale is not null and p.telegram_id is not null and p.blocked_at is null
        and not 'reminders' = any(p.muted))
    select due.person_id as "personId", due.application_id as "applicationId", due.competition_id as "competitionId",
      due.deadline, due.revision, due.kinds
    from due
    where due.kinds[1] is not null and not exists (
      select 1 from reminders made
      where made.person_id = due.person_id and coalesce(made.application_id, -made.competition_id) = due.subject
        and made.kind = due.kinds[1] and made.revision = due.revision)`)
  return [...rows]
}

/** The open competitions whose deadline is near; past it only where somebody was given more time. */
const near = (now: Date): SQL => sql`
  select c.id, c.deadline, c.deadline_revision, c.intake,
    exists (select 1 from extensions e where e.competition_id = c.id) as extended
  from competitions c
  where c.published_at is not null and c.cancelled_at is null
    and c.deadline <= ${stamp(new Date(now.getTime() + EARLIEST))}
    and (c.deadline > ${stamp(now)} or c.id in (
      select e.competition_id from extensions e
      where e.deadline > ${stamp(now)} and e.granted_at is not null and e.cancelled_at is null))`

/** Extensions are looked up only where there are any. */
const DRAFTS = sql`
  select a.id, a.organization_id, a.started_by, a.started_at,
    case when near.extended then ${applicationDeadline(sql`a`, sql`near`)} else near.deadline end as deadline,
    case when near.extended then ${applicationRevision(sql`a`, sql`near`)} else near.deadline_revision end as revision
  from near join applications a on a.competition_id = near.id
  where ${unfinished(sql`a`, sql`near`)}`

/**
 * Whoever began the draft and the owner, since it began; whoever answered in it, since then. All as long as they belong to the
 * organization.
 */
const HOLDERS = sql`
  select m.person_id, d.id as subject, d.id as application_id, null::int as competition_id, d.deadline, d.revision,
    case when m.person_id in (d.started_by, o.owner_id) then d.started_at else (
      select min(answers.answered_at) from answers
      where answers.application_id = d.id and answers.person_id = m.person_id) end as since
  from draft d
  join organizations o on o.id = d.organization_id
  join members m on m.organization_id = d.organization_id`

const followers = (now: Date): SQL => sql`
  select f.person_id, -near.id, null::int, near.id, near.deadline, near.deadline_revision, f.at
  from near join follows f on f.competition_id = near.id
  where near.deadline > ${stamp(now)} and not ${applied(sql`f.person_id`, sql`near.id`)}`

const kindsOf = (now: Date): SQL => sql`
  array_remove(array[${sql.join(
    REMINDER_KINDS.toReversed().map((kind) => sql`case when ${reached(kind, now)} then ${kind}::text end`),
    sql`, `,
  )}], null)`

function reached(kind: DeadlineKind, now: Date): SQL {
  const forAll = FOLLOWER_KINDS.includes(kind) ? sql`true` : sql`s.application_id is not null`
  const before = sql`make_interval(secs => ${BEFORE[kind] / 1000})`
  return sql`${kind}::text = any(p.reminder_kinds) and ${forAll} and s.deadline - ${before} <= ${stamp(now)}
    and s.since < s.deadline - ${before}`
}
