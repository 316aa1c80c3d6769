import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { deadlineRevisions, resultProtocols } from '../../database/schema/index.ts'
import { announcementsOf } from '../announcements/get-announcement.ts'
import { listPublishedClarifications } from '../clarifications/list-published-clarifications.ts'
import { getCompetition } from '../competitions/get-competition.ts'
import { Refusal } from '../errors.ts'
import { openingsOf } from '../opening/get-opening.ts'

/** All there is of a competition but its applications, which `readOpened` reads one by one. Rights were asked before. */
export async function readDossier(db: Db, competitionId: number) {
  const competition = await getCompetition(db, { id: competitionId })
  if (!competition) throw new Refusal('not-found')
  return {
    competition,
    openings: await openingsOf(db, competitionId),
    results: await db
      .select({
        number: resultProtocols.number,
        fileKk: resultProtocols.fileKk,
        fileRu: resultProtocols.fileRu,
      })
      .from(resultProtocols)
      .where(and(eq(resultProtocols.competitionId, competitionId), isNotNull(resultProtocols.releasedAt)))
      .orderBy(asc(resultProtocols.number)),
    clarifications: await listPublishedClarifications(db, competitionId),
    changes: (await announcementsOf(db, competitionId))
      .reverse()
      .map(({ at, kind, changes, reason }) => ({ at, kind, changes, reason })),
    deadlines: await db
      .select({
        at: deadlineRevisions.at,
        deadline: deadlineRevisions.deadline,
        reason: deadlineRevisions.reason,
      })
      .from(deadlineRevisions)
      .where(eq(deadlineRevisions.competitionId, competitionId))
      .orderBy(asc(deadlineRevisions.revision)),
  }
}

export type Dossier = Awaited<ReturnType<typeof readDossier>>
