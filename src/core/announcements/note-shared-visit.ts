import type { Db } from '../../database/client.ts'
import { sharedVisits } from '../../database/schema/index.ts'

/** A reader came by a link somebody shared; however often, once for each competition. */
export async function noteSharedVisit(
  db: Db,
  personId: number,
  competitionId: number,
  at: Date,
): Promise<void> {
  await db.insert(sharedVisits).values({ personId, competitionId, at }).onConflictDoNothing()
}
