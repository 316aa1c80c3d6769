import { asc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications, competitions } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'

/** A question as staff see it; `competition` is null for one about the service itself. */
export interface AskedQuestion {
  id: number
  question: string
  askedAt: Date
  askedBy: number | null
  competitionId: number | null
  competition: Localized | null
  answer: Localized | null
  answeredAt: Date | null
}

const columns = {
  id: clarifications.id,
  question: clarifications.question,
  askedAt: clarifications.askedAt,
  askedBy: clarifications.askedBy,
  competitionId: clarifications.competitionId,
  competition: competitions.title,
  answer: clarifications.answer,
  answeredAt: clarifications.answeredAt,
}

const questions = (db: Db) =>
  db
    .select(columns)
    .from(clarifications)
    .leftJoin(competitions, eq(competitions.id, clarifications.competitionId))

/** The questions that wait for an answer, the oldest first. */
export const listQuestions = (db: Db): Promise<AskedQuestion[]> =>
  questions(db)
    .where(isNull(clarifications.answeredAt))
    .orderBy(asc(clarifications.askedAt), asc(clarifications.id))

export const countQuestions = (db: Db): Promise<number> =>
  db.$count(clarifications, sql`${clarifications.answeredAt} is null`)

/** One question, answered or not; what a notification about it is made of. */
export async function getQuestion(db: Db, id: number): Promise<AskedQuestion | undefined> {
  const [row] = await questions(db).where(eq(clarifications.id, id))
  return row
}
