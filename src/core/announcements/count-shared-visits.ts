import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { NATIONWIDE } from '../../language/reference.ts'

export interface SharedVisitCount {
  /** Two-digit KATO code; null when nothing says where the reader is. */
  region: string | null
  count: number
}

/**
 * How many came to a competition by shared links, by region, the most first. A reader's region is that of their organization,
 * else the only one their subscription names, as they stand when it is counted.
 */
export async function countSharedVisits(db: Db, competitionId: number): Promise<SharedVisitCount[]> {
  const rows = await db.execute<{ region: string | null; count: number }>(sql`
    select coalesce(
        (select a.value #>> '{}' from members m
          join organization_answers a on a.organization_id = m.organization_id and a.field = 'region'
          where m.person_id = v.person_id order by m.joined_at limit 1),
        (select nullif(s.regions[1], ${NATIONWIDE}) from subscriptions s
          where s.person_id = v.person_id and cardinality(s.regions) = 1)) as region,
      count(*)::int as count
    from shared_visits v where v.competition_id = ${competitionId}
    group by region order by count(*) desc, region nulls last`)
  return [...rows]
}
