import { and, desc, eq, isNull, ne, or } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { askerCount, THIS } from './family.ts'
import { mostAlike } from './similar-text.ts'

export interface SimilarQuestion {
  id: number
  question: string
  answer: Localized | null
  /** People who ask it. */
  count: number
}

const MOST = 3
/** The newest of a competition that are looked through. */
const LOOKED_AT = 500

/** Questions of others about the same competition, published or waiting, that are put in much the same words. */
export async function similarQuestions(
  db: Db,
  by: { id: number },
  { competitionId, text }: { competitionId: number | null; text: string },
): Promise<SimilarQuestion[]> {
  if (competitionId === null) return []
  const rows = await db
    .select({
      id: clarifications.id,
      question: clarifications.question,
      answer: clarifications.answer,
      count: askerCount(THIS),
    })
    .from(clarifications)
    .where(
      and(
        eq(clarifications.competitionId, competitionId),
        isNull(clarifications.mergedInto),
        or(isNull(clarifications.askedBy), ne(clarifications.askedBy, by.id)),
        eq(clarifications.toAskerAlone, false),
      ),
    )
    .orderBy(desc(clarifications.id))
    .limit(LOOKED_AT)
  return mostAlike(text, rows, MOST)
}
