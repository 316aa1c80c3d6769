import { type SQL, sql } from 'drizzle-orm'

export interface Held {
  /** Or a column of a query around this one. */
  competitionId: number | SQL
  lotId?: number | undefined
  /** Of this one alone. */
  applicationId?: number | undefined
  /** `all`: drafts and submitted ones; `ever`: also those withdrawn. */
  which?: 'drafts' | 'submitted' | 'all' | 'ever'
}

/**
 * A subquery of the ids of people who hold applications to a competition: whoever began one, whoever answered in it, and
 * the owner of the organization, as long as they belong to it.
 */
export function holdersOf({ competitionId, lotId, applicationId, which = 'ever' }: Held): SQL {
  const lot = lotId === undefined ? sql`true` : sql`a.lot_id = ${lotId}`
  const one = applicationId === undefined ? sql`true` : sql`a.id = ${applicationId}`
  return sql`
    select h.person_id from (
      select a.organization_id, unnest(array[a.started_by, o.owner_id]) as person_id
      from applications a join organizations o on o.id = a.organization_id
      where a.competition_id = ${competitionId} and ${lot} and ${one} and ${STATE[which]}
      union select a.organization_id, answers.person_id
      from applications a join answers on answers.application_id = a.id
      where a.competition_id = ${competitionId} and ${lot} and ${one} and ${STATE[which]}) as h
    where exists (
      select 1 from members m where m.organization_id = h.organization_id and m.person_id = h.person_id)`
}

const STATE: Record<NonNullable<Held['which']>, SQL> = {
  drafts: sql`a.withdrawn_at is null and a.submitted_at is null and a.filed_at is null`,
  submitted: sql`a.withdrawn_at is null and (a.submitted_at is not null or a.filed_at is not null)`,
  all: sql`a.withdrawn_at is null`,
  ever: sql`true`,
}
