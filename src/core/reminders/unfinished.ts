import { type SQL, sql } from 'drizzle-orm'

/** Here until submitted, elsewhere until the person says it was filed there; neither once withdrawn. */
export const unfinished = (application: SQL, competition: SQL): SQL => sql`
  (${application}.withdrawn_at is null and case ${competition}.intake
    when 'here' then ${application}.submitted_at is null else ${application}.filed_at is null end)`

/** Somebody of the person's organizations began to apply, whatever became of it. */
export const applied = (personId: SQL, competitionId: SQL): SQL => sql`
  exists (select 1 from applications own join members on members.organization_id = own.organization_id
    where own.competition_id = ${competitionId} and members.person_id = ${personId})`
