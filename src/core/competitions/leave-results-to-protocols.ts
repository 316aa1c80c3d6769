import type { Db } from '../../database/client.ts'
import type { Change } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import { hasReleased } from '../results/get-results.ts'

/** What a protocol released is corrected by another protocol, never by a file. @throws Refusal 'results-by-protocol' */
export async function leaveResultsToProtocols(
  db: Db,
  competitionId: number,
  changes: readonly Change[],
): Promise<void> {
  if (changes.some(({ field }) => field === 'results') && (await hasReleased(db, competitionId)))
    throw new Refusal('results-by-protocol', { competitionId })
}
