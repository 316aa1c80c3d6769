import { type SQL, sql } from 'drizzle-orm'

/** Granted and not taken back. */
const inForce = sql`e.granted_at is not null and e.cancelled_at is null`

/**
 * Until when one application may be submitted: the deadline for all, or later where it was given more time. Both arguments are
 * tables or aliases of a query around this one: of an application and of its competition.
 */
export const applicationDeadline = (application: SQL, competition: SQL): SQL<Date> => sql`
  greatest(${competition}.deadline, (
    select max(e.deadline) from extensions e where e.application_id = ${application}.id and ${inForce}))`

/** When a lot may be opened: after the last deadline of any of its applications. Of a lot and of its competition, as above. */
export const lotDeadline = (lot: SQL, competition: SQL): SQL<Date> => sql`
  greatest(${competition}.deadline, (
    select max(e.deadline) from extensions e where e.lot_id = ${lot}.id and ${inForce}))`

/**
 * Grows with every change of the deadline of one application, whether for all or for it alone; reminders are keyed by it.
 * Changes for all are counted below ten thousand.
 */
export const applicationRevision = (application: SQL, competition: SQL): SQL<number> => sql`
  (${competition}.deadline_revision + 10000 * (
    select count(e.granted_at) + count(e.cancelled_at) from extensions e where e.application_id = ${application}.id))::int`
