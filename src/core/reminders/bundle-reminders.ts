import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { stamp } from '../../database/stamp.ts'
import { applicationDeadline } from '../competitions/last-deadline.ts'

const MINUTE = 60_000
/** What waits for a moment so near travels in one message. */
const NEAR = 10 * MINUTE
/** But never so near to a deadline. */
const SPARE = 15 * MINUTE

/**
 * Gives each reminder that has none a message: one that waits for the same person and moment, or else a new one for all of them.
 * Returns how many people that concerns. A message on its way is not joined.
 *
 * In steps whose cost grows with the reminders alone: the database's statistics know nothing of rows just written, and one statement
 * for all was planned as loops within loops.
 */
export async function bundleReminders(db: Db, now: Date): Promise<number> {
  const bundles = await freshBundles(db)
  if (bundles.length === 0) return 0
  const joined = await join(db, bundles, now)
  const alone = bundles.filter(({ first }) => !joined.has(first))
  const told = alone.length > 0 ? await insert(db, alone, now) : new Map<number, number>()
  await link(
    db,
    bundles.flatMap(({ ids, first }) =>
      ids.map((id) => ({ id, message: joined.get(first) ?? told.get(first)! })),
    ),
  )
  return new Set(bundles.map(({ person }) => person)).size
}

/** The reminders of one person and moment. */
interface Bundle {
  person: number
  at: Date
  /** The lowest of the ids: the key of their message. */
  first: number
  ids: number[]
  soonest: Date
  latest: Date
}

async function freshBundles(db: Db): Promise<Bundle[]> {
  const rows = await db.execute<
    Record<'at' | 'soonest' | 'latest', string> & Omit<Bundle, 'at' | 'soonest' | 'latest'>
  >(sql`
    with fresh as (
      select r.id, r.person_id, r.at,
        case when a.id is null then c.deadline else ${applicationDeadline(sql`a`, sql`c`)} end as deadline
      from reminders r
      left join applications a on a.id = r.application_id
      join competitions c on c.id = coalesce(a.competition_id, r.competition_id)
      where r.notification_id is null and r.ended_as is null)
    select person_id as person, at, min(id) as first, array_agg(id) as ids, min(deadline) as soonest, max(deadline) as latest
    from fresh group by person_id, at order by person_id, at`)
  return [...rows].map(({ at, soonest, latest, ...row }) => ({
    ...row,
    at: new Date(at),
    soonest: new Date(soonest),
    latest: new Date(latest),
  }))
}

/** The messages that wait already, by the `first` of the bundle that travels in each. */
async function join(db: Db, bundles: readonly Bundle[], now: Date): Promise<Map<number, number>> {
  const people = JSON.stringify(bundles.map(({ person }) => person))
  const waiting = await db.execute<{ id: number; person: number; due: string }>(sql`
    select id, person_id as person, due_at as due from notifications
    where person_id = any(array(select jsonb_array_elements_text(${people}::jsonb)::int)) and cause = 'reminder'
      and claimed_at is null and ended_at is null
    order by due_at`)
  const byPerson = new Map<number, { id: number; due: string }[]>()
  for (const message of waiting)
    byPerson.set(message.person, [...(byPerson.get(message.person) ?? []), message])
  const found = bundles.flatMap((bundle) => {
    const message = byPerson.get(bundle.person)?.find(({ due }) => fits(bundle, new Date(due), now))
    return message ? [{ id: message.id, first: bundle.first, latest: bundle.latest }] : []
  })
  if (found.length === 0) return new Map()
  // Too long for some of them does no harm: what is over is left out when it is sent.
  const latest = new Date(Math.max(...found.map((one) => one.latest.getTime())))
  const kept = await db.execute<{ id: number }>(sql`
    update notifications set expires_at = greatest(expires_at, ${stamp(latest)})
    where id = any(array(select jsonb_array_elements_text(${JSON.stringify(found.map(({ id }) => id))}::jsonb)::int))
      and claimed_at is null and ended_at is null
    returning id`)
  const still = new Set([...kept].map(({ id }) => id))
  return new Map(found.filter(({ id }) => still.has(id)).map(({ id, first }) => [first, id]))
}

/** A message that is late goes out now. */
function fits({ at, soonest }: Bundle, due: Date, now: Date): boolean {
  const latest = Math.max(at.getTime(), Math.min(at.getTime() + NEAR, soonest.getTime() - SPARE))
  return Math.max(due.getTime(), now.getTime()) >= at.getTime() - NEAR && due.getTime() <= latest
}

async function insert(db: Db, bundles: readonly Bundle[], now: Date): Promise<Map<number, number>> {
  const rows = bundles.map(({ person, first, at, latest }) => ({ person, first, at, latest }))
  const told = await db.execute<{ id: number; first: string }>(sql`
    insert into notifications (person_id, cause, cause_key, data, urgent, due_at, expires_at, created_at)
    select person, 'reminder', first::text, '{}', true, at, latest, ${stamp(now)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told(person int, first int, at timestamptz, latest timestamptz)
    order by person, at
    returning id, cause_key as first`)
  return new Map([...told].map(({ id, first }) => [Number(first), id]))
}

const link = (db: Db, links: readonly { id: number; message: number }[]) =>
  db.execute(sql`
    update reminders r set notification_id = linked.message
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as linked(id int, message int)
    where r.id = linked.id`)
