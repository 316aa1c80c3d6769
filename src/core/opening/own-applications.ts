import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import type { Opening } from './get-opening.ts'
import { type Place, placeOf } from './protocol.ts'

/** An application of somebody's organization that was opened. */
export interface OwnApplication extends Place {
  applicationId: number
  /** Answers were changed after it was submitted, and not submitted again. */
  changedSince: boolean
}

/** The applications of a person's organizations in a protocol, and where they stand in it. */
export async function ownApplications(
  db: Db,
  { protocol }: Pick<Opening, 'protocol'>,
  personId: number,
): Promise<OwnApplication[]> {
  const ids = protocol.lots.flatMap(({ applicants }) => applicants.map(({ submissionId }) => submissionId))
  const rows = await db.execute<{ id: number; application_id: number; changed: boolean }>(sql`
    select s.id, s.application_id, exists (
      select 1 from answers w where w.application_id = s.application_id and w.answered_at > s.submitted_at) as changed
    from submissions s join applications a on a.id = s.application_id
      join members m on m.organization_id = a.organization_id and m.person_id = ${personId}
    where s.id in ${listed(ids)} order by s.id`)
  return [...rows].flatMap(({ id, application_id: applicationId, changed }) => {
    const place = placeOf(protocol, ({ submissionId }) => submissionId === id)
    return place ? [{ ...place, applicationId, changedSince: changed }] : []
  })
}

/** As JSON: a list of thousands would be as many parameters. */
const listed = (ids: number[]): SQL =>
  sql`(select value::int from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`
