import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'
import { stamp } from '../../database/stamp.ts'
import { applicationDeadline, applicationRevision } from '../competitions/last-deadline.ts'
import { reachable } from '../notifications/audience.ts'
import { afterQuietHoursSql } from '../notifications/quiet-hours.ts'
import { unfinished } from '../reminders/unfinished.ts'
import { allHandled, GRACE_SECONDS } from './due-lots.ts'

/** After so long it is no news any more that a deadline passed. */
const NEWS_DAYS = 7

/**
 * Tells those who hold a draft with answers in it that its deadline has passed, once for each revision of the deadline, once
 * all that reached us before it is handled. One application with more time is told when its own deadline has passed.
 * Returns how many are told.
 */
export async function tellClosed(db: Db, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const closed = await tx.execute<{ id: number }>(sql`
      update competitions c set closed_revision = c.deadline_revision
      where c.published_at is not null and c.cancelled_at is null and not c.archive and c.closed_revision < c.deadline_revision
        and ${passed(sql`c.deadline`, now)} and ${allHandled(sql`c.deadline`)}
      returning c.id`)
    const ids = [...closed].map(({ id }) => id)
    const told = await tx.execute(writeNotifications(ids, now))
    return told.count
  })
}

const passed = (deadline: SQL, now: Date): SQL =>
  sql`${deadline} <= ${stamp(now)} - make_interval(secs => ${GRACE_SECONDS})`

const isNews = (deadline: SQL, now: Date): SQL =>
  sql`${deadline} > ${stamp(now)} - make_interval(days => ${NEWS_DAYS})`

/** Whoever began the draft, whoever answered in it and the owner, as long as they belong to the organization. */
const writeNotifications = (competitionIds: number[], now: Date): SQL => sql`
  with draft as (
    select a.id, a.organization_id, a.started_by, o.owner_id, ${applicationRevision(sql`a`, sql`c`)} as revision,
      ${applicationDeadline(sql`a`, sql`c`)} as deadline
    from applications a
      join competitions c on c.id = a.competition_id
      join organizations o on o.id = a.organization_id
    where (${ofThese(competitionIds)} or ${hadMoreTime(now)}) and c.cancelled_at is null and ${unfinished(sql`a`, sql`c`)}
      and exists (select 1 from answers w where w.application_id = a.id)),
  holder as (
    select draft.*, draft.started_by as person_id from draft
    union select draft.*, draft.owner_id from draft
    union select draft.*, w.person_id from draft join answers w on w.application_id = draft.id)
  insert into notifications (person_id, cause, cause_key, data, due_at, created_at)
  select ${people.id}, 'closed', h.id || '-' || h.revision, jsonb_build_object('applicationId', h.id),
    ${afterQuietHoursSql(now, undefined, sql`${people.quietFrom}`, sql`${people.quietUntil}`)}, ${stamp(now)}
  from holder h join ${people} on ${people.id} = h.person_id
  where ${reachable} and ${passed(sql`h.deadline`, now)} and ${isNews(sql`h.deadline`, now)}
    and ${allHandled(sql`h.deadline`)} and exists (
      select 1 from members m where m.organization_id = h.organization_id and m.person_id = h.person_id)
  order by ${people.id}, h.id
  on conflict (cause, cause_key, (coalesce(person_id, -chat_id))) do nothing`

const ofThese = (ids: number[]): SQL =>
  sql`c.id in (select value::int from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`

/** Few rows: applications whose own deadline passed lately. The key of the notification remembers who was told. */
const hadMoreTime = (now: Date): SQL => sql`a.id in (
  select e.application_id from extensions e
  where e.granted_at is not null and ${passed(sql`e.deadline`, now)} and ${isNews(sql`e.deadline`, now)})`
