import { inArray } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { submissions } from '../../database/schema/index.ts'
import type { Snapshot } from '../applications/list-submissions.ts'
import { openingsOf } from '../opening/get-opening.ts'
import type { Place } from '../opening/protocol.ts'
import { portions } from './table.ts'

/** An application as its opening found it, with what was submitted. */
export interface Opened extends Place {
  applicationId: number
  snapshot: Snapshot
  salt: string
}

const PORTION = 200

/** Everyone in the protocols of a competition, lot by lot in the order of arrival. */
export async function openedPlaces(db: Db, competitionId: number): Promise<Place[]> {
  const openings = await openingsOf(db, competitionId)
  const lots = openings.flatMap(({ protocol }) => protocol.lots)
  return lots
    .sort((a, b) => a.number - b.number)
    .flatMap((lot) => lot.applicants.map((applicant, at) => ({ lot, applicant, place: at + 1 })))
}

/** The same with what was submitted, read portion by portion. */
export async function* readOpened(db: Db, competitionId: number): AsyncGenerator<Opened> {
  for (const portion of portions(await openedPlaces(db, competitionId), PORTION)) {
    const ids = portion.map(({ applicant }) => applicant.submissionId)
    const rows = await db
      .select({
        id: submissions.id,
        applicationId: submissions.applicationId,
        snapshot: submissions.snapshot,
        salt: submissions.salt,
      })
      .from(submissions)
      .where(inArray(submissions.id, ids))
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const place of portion) {
      // The invented world has protocols without applications behind them.
      const found = byId.get(place.applicant.submissionId)
      if (found) yield { ...place, ...found, snapshot: found.snapshot as Snapshot }
    }
  }
}
