import { and, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitionDocuments, competitions } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import type { CompetitionDocument } from './get-competition.ts'

/** A document of a published competition, with the competition's title; undefined for any other. */
export async function getDocument(
  db: Db,
  id: number,
): Promise<(CompetitionDocument & { competitionTitle: Localized }) | undefined> {
  const [row] = await db
    .select({ document: competitionDocuments, competitionTitle: competitions.title })
    .from(competitionDocuments)
    .innerJoin(competitions, eq(competitions.id, competitionDocuments.competitionId))
    .where(and(eq(competitionDocuments.id, id), isNotNull(competitions.publishedAt)))
  return row && { ...row.document, competitionTitle: row.competitionTitle }
}
