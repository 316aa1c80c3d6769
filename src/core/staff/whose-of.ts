import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import type { Whose } from './can.ts'

/** Whose competition it is, published or not; null for none. @throws Refusal 'not-found' */
export async function whoseOf<Id extends number | null>(
  db: Db,
  competitionId: Id,
): Promise<Id extends null ? Whose | null : Whose>
export async function whoseOf(db: Db, competitionId: number | null): Promise<Whose | null> {
  if (competitionId === null) return null
  const [whose] = await db
    .select({ regions: competitions.regions, customer: competitions.customer })
    .from(competitions)
    .where(eq(competitions.id, competitionId))
  if (!whose) throw new Refusal('not-found')
  return whose
}
