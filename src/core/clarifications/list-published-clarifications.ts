import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications, formerClarificationAnswers } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { askerCount, THIS } from './family.ts'

export interface FormerAnswer {
  answer: Localized
  answeredAt: Date
}

/** A question and its answer as everyone sees them: without the askers, who are counted. */
export interface PublishedClarification {
  id: number
  question: string
  askedAt: Date
  /** People who ask it. */
  count: number
  answer: Localized
  /** When the answer that stands was given. */
  answeredAt: Date
  /** What it replaced, the oldest first. */
  former: FormerAnswer[]
}

/** The answered questions about a competition, the first answered first; a changed answer stays in its place. */
export async function listPublishedClarifications(
  db: Db,
  competitionId: number,
): Promise<PublishedClarification[]> {
  const rows = await db
    .select({
      id: clarifications.id,
      question: clarifications.question,
      askedAt: clarifications.askedAt,
      count: askerCount(THIS),
      answer: clarifications.answer,
      answeredAt: clarifications.answeredAt,
    })
    .from(clarifications)
    .where(published(competitionId))
    .orderBy(asc(clarifications.answeredAt), asc(clarifications.id))
  const former = await formerAnswers(
    db,
    rows.map(({ id }) => id),
  )
  return rows
    .flatMap(({ answer, answeredAt, ...row }) =>
      answer && answeredAt ? [{ ...row, answer, answeredAt, former: former.get(row.id) ?? [] }] : [],
    )
    .sort((a, b) => firstAnswered(a).getTime() - firstAnswered(b).getTime())
}

export const countPublishedClarifications = (db: Db, competitionId: number): Promise<number> =>
  db.$count(clarifications, published(competitionId))

const published = (competitionId: number) =>
  and(
    eq(clarifications.competitionId, competitionId),
    isNotNull(clarifications.answeredAt),
    eq(clarifications.toAskerAlone, false),
  )

const firstAnswered = ({ former: [first], answeredAt }: PublishedClarification): Date =>
  first?.answeredAt ?? answeredAt

/** What was answered before, by question. */
async function formerAnswers(db: Db, ids: readonly number[]): Promise<Map<number, FormerAnswer[]>> {
  const found = new Map<number, FormerAnswer[]>()
  if (ids.length === 0) return found
  const rows = await db
    .select()
    .from(formerClarificationAnswers)
    .where(inArray(formerClarificationAnswers.clarificationId, [...ids]))
    .orderBy(asc(formerClarificationAnswers.id))
  for (const { clarificationId, answer, answeredAt } of rows)
    found.set(clarificationId, [...(found.get(clarificationId) ?? []), { answer, answeredAt }])
  return found
}
