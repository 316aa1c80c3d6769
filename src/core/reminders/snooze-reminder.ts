import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { notifications } from '../../database/schema/index.ts'
import { stamp } from '../../database/stamp.ts'
import { applicationDeadline, applicationRevision } from '../competitions/last-deadline.ts'
import { Refusal } from '../errors.ts'
import { bundleReminders } from './bundle-reminders.ts'
import { SPARE_MS } from './snooze-moments.ts'
import { applied, unfinished } from './unfinished.ts'

interface Snooze {
  by: { id: number }
  /** The reminder's message under which it was asked for. */
  notificationId: number
  at: Date
  now: Date
}

/**
 * A reminder of the same drafts and competitions at a moment the person chose, in place of one they chose before. It is read anew
 * when it comes, and travels with what comes due at the same time. Returns the deadline that is next among them.
 * @throws Refusal not-found, competition-cancelled, competition-closed, reminder-not-needed, reminder-too-late, reminder-past
 */
export async function snoozeReminder(db: Db, { by, notificationId, at, now }: Snooze): Promise<Date> {
  const own = and(eq(notifications.id, notificationId), eq(notifications.personId, by.id))
  if ((await db.$count(notifications, own)) === 0) throw new Refusal('not-found')
  const subjects = await subjectsOf(db, by.id, notificationId, now)
  const open = subjects.filter(({ state }) => state === 'open')
  if (open.length === 0) throw refusal(subjects)
  if (at <= now) throw new Refusal('reminder-past')
  const early = open.filter(({ deadline }) => at.getTime() <= new Date(deadline).getTime() - SPARE_MS)
  if (early.length === 0) throw new Refusal('reminder-too-late', subjectIds(open[0]!))
  await write(db, by.id, early, at)
  await bundleReminders(db, now)
  return new Date(Math.min(...early.map(({ deadline }) => new Date(deadline).getTime())))
}

/** As it stands now, whatever the message said when it came. */
interface Subject extends Record<string, unknown> {
  /** Null where the competition is followed only. */
  applicationId: number | null
  competitionId: number
  state: 'open' | 'closed' | 'cancelled' | 'done'
  deadline: string
  revision: number
}

const subjectsOf = (db: Db, personId: number, notificationId: number, now: Date) =>
  db.execute<Subject>(sql`
    with said as (select distinct application_id, competition_id from reminders where notification_id = ${notificationId})
    select a.id as "applicationId", c.id as "competitionId", ${stateOf(personId, now)} as state,
      ${applicationDeadline(sql`a`, sql`c`)} as deadline, ${applicationRevision(sql`a`, sql`c`)} as revision
    from said join applications a on a.id = said.application_id join competitions c on c.id = a.competition_id
    union all
    select null, c.id, ${followState(personId, now)}, c.deadline, c.deadline_revision
    from said join competitions c on c.id = said.competition_id`)

const stateOf = (personId: number, now: Date): SQL => sql`case
  when not ${unfinished(sql`a`, sql`c`)} or not exists (
    select 1 from members m where m.organization_id = a.organization_id and m.person_id = ${personId}) then 'done'
  when c.cancelled_at is not null then 'cancelled'
  when ${applicationDeadline(sql`a`, sql`c`)} <= ${stamp(now)} then 'closed' else 'open' end`

const followState = (personId: number, now: Date): SQL => sql`case
  when ${applied(sql`${personId}::int`, sql`c.id`)} or not exists (
    select 1 from follows f where f.competition_id = c.id and f.person_id = ${personId}) then 'done'
  when c.cancelled_at is not null then 'cancelled'
  when c.deadline <= ${stamp(now)} then 'closed' else 'open' end`

const subjectIds = ({ applicationId, competitionId }: Subject): Record<string, number> =>
  applicationId === null ? { competitionId } : { applicationId, competitionId }

/** Why nothing is left to be reminded of, by the first of them that says so. */
function refusal(subjects: readonly Subject[]): Refusal {
  const find = (wanted: Subject['state']) => subjects.find(({ state }) => state === wanted)
  const closed = find('closed')
  const cancelled = find('cancelled')
  if (closed) return new Refusal('competition-closed', { competitionId: closed.competitionId })
  if (cancelled) return new Refusal('competition-cancelled', { competitionId: cancelled.competitionId })
  return new Refusal('reminder-not-needed', subjects[0] ? subjectIds(subjects[0]) : {})
}

/**
 * Moments later than asked for, so that a deadline's own reminder that falls on the same minute has been found by then and
 * comes with it.
 */
const LAG_MS = 90_000

/** Chosen again after another was chosen instead, the first one stands again. */
async function write(db: Db, personId: number, subjects: readonly Subject[], at: Date): Promise<void> {
  const kind = `snooze:${Math.floor(at.getTime() / 60_000)}`
  const rows = sql`jsonb_to_recordset(${JSON.stringify(subjects)}::jsonb)
    as subject("applicationId" int, "competitionId" int, revision int)`
  const target = sql`coalesce(subject."applicationId", -subject."competitionId")`
  await db.execute(sql`
    update reminders r set ended_as = 'superseded' from ${rows}, notifications n
    where r.person_id = ${personId} and coalesce(r.application_id, -r.competition_id) = ${target}
      and r.kind like 'snooze:%' and r.kind <> ${kind} and r.ended_as is null
      and n.id = r.notification_id and n.claimed_at is null and n.ended_at is null`)
  await db.execute(sql`
    insert into reminders (person_id, application_id, competition_id, kind, revision, at)
    select ${personId}, subject."applicationId",
      case when subject."applicationId" is null then subject."competitionId" end, ${kind}, subject.revision,
      ${stamp(new Date(at.getTime() + LAG_MS))}
    from ${rows} order by ${target}
    on conflict (person_id, (coalesce(application_id, -competition_id)), kind, revision)
      do update set ended_as = null where reminders.ended_as = 'superseded'`)
}
