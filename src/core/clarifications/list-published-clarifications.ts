import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'

/** A question and its answer as everyone sees them: without the asker. */
export interface PublishedClarification {
  id: number
  question: string
  answer: Localized
  answeredAt: Date
}

/** The answered questions about a competition, oldest answer first. */
export async function listPublishedClarifications(
  db: Db,
  competitionId: number,
): Promise<PublishedClarification[]> {
  const rows = await db
    .select({
      id: clarifications.id,
      question: clarifications.question,
      answer: clarifications.answer,
      answeredAt: clarifications.answeredAt,
    })
    .from(clarifications)
    .where(and(eq(clarifications.competitionId, competitionId), isNotNull(clarifications.answeredAt)))
    .orderBy(asc(clarifications.answeredAt))
  return rows.flatMap(({ answer, answeredAt, ...row }) =>
    answer && answeredAt ? [{ ...row, answer, answeredAt }] : [],
  )
}
