import { and, asc, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people } from '../../database/schema/index.ts'
import { staffWho } from '../staff/staff-who.ts'
import type { OpenedLot } from './opened-lot.ts'

export interface Expert {
  id: number
  name: string | null
}

/**
 * Experts whose role reaches the competition, by name; without those who belong to an organization that applied for the lot:
 * theirs is a conflict nobody need declare.
 */
export const expertsFor = (db: Db, { competition, lot }: OpenedLot): Promise<Expert[]> =>
  db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(
      and(
        staffWho({ roles: ['expert'], staffIds: [], of: competition }),
        isNull(people.erasedAt),
        sql`not exists (
          select 1 from members m join applications a on a.organization_id = m.organization_id
          where m.person_id = ${people.id} and a.lot_id = ${lot.id} and a.submitted_at is not null)`,
      ),
    )
    .orderBy(asc(people.name), asc(people.id))
