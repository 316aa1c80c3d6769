import { type Column, type SQL, sql } from 'drizzle-orm'

/** A condition: a person belongs to the organization whose application a submission is of. */
export const colleaguesOf = (personId: Column, submissionId: number | SQL): SQL => sql`${personId} in (
  select m.person_id from members m
    join applications n on n.organization_id = m.organization_id
    join submissions s on s.application_id = n.id
  where s.id = ${submissionId})`
