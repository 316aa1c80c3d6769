import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitionDocuments, competitions, lots, results } from '../../database/schema/index.ts'

export type Lot = typeof lots.$inferSelect
export type CompetitionDocument = typeof competitionDocuments.$inferSelect
/** A published result; `lotId` says of which lot, `place` 1 is the winner. */
export type Result = typeof results.$inferSelect

export type Competition = typeof competitions.$inferSelect & {
  lots: Lot[]
  documents: CompetitionDocument[]
  results: Result[]
}

/** One competition with lots by number, documents and results by place; without `drafts`, a published one only. */
export async function getCompetition(
  db: Db,
  key: { code: string } | { id: number },
  options: { drafts?: boolean } = {},
): Promise<Competition | undefined> {
  const [row] = await db
    .select()
    .from(competitions)
    .where(
      and(
        'code' in key ? eq(competitions.code, key.code) : eq(competitions.id, key.id),
        options.drafts ? undefined : isNotNull(competitions.publishedAt),
      ),
    )
  return row && { ...row, ...(await partsOf(db, row.id)) }
}

async function partsOf(db: Db, competitionId: number) {
  return {
    lots: await db.select().from(lots).where(eq(lots.competitionId, competitionId)).orderBy(asc(lots.number)),
    documents: await db
      .select()
      .from(competitionDocuments)
      .where(eq(competitionDocuments.competitionId, competitionId))
      .orderBy(asc(competitionDocuments.id)),
    results: await resultsOf(db, competitionId),
  }
}

async function resultsOf(db: Db, competitionId: number): Promise<Result[]> {
  const rows = await db
    .select({ result: results })
    .from(results)
    .innerJoin(lots, eq(lots.id, results.lotId))
    .where(eq(lots.competitionId, competitionId))
    .orderBy(asc(lots.number), asc(results.place), asc(results.id))
  return rows.map((row) => row.result)
}
