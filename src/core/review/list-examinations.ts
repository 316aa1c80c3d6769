import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import type { Localized } from '../../language/locale.ts'
import { type Actor, can, mustCan } from '../staff/can.ts'

/** A competition whose lots are opened and whose results are not out. */
export interface Examination {
  id: number
  title: Localized
  /** Opened lots. */
  lots: number
}

/** Those within the reach of a member of staff, the earliest deadline first. @throws Refusal 'not-staff', 'role-needed' */
export async function listExaminations(db: Db, by: Actor): Promise<Examination[]> {
  mustCan(by, 'examineSomewhere')
  const rows = await db.execute<Row>(sql`
    select c.id, c.title, c.regions, c.customer, count(*)::int as lots
    from competitions c join openings o on o.competition_id = c.id join opened_lots l on l.opening_id = o.id
    where c.results_at is null and c.cancelled_at is null and not c.archive
    group by c.id order by c.deadline, c.id`)
  return [...rows].filter((row) => can.examine(by, row)).map(({ id, title, lots }) => ({ id, title, lots }))
}

interface Row extends Record<string, unknown> {
  id: number
  title: Localized
  regions: string[]
  customer: Localized
  lots: number
}
