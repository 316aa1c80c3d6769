import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { draws, people, reviews, scores } from '../../database/schema/index.ts'
import type { Day } from '../calendar/astana-time.ts'
import { toAlmaty } from '../calendar/astana-time.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { examinationEnds } from './examination-ends.ts'
import type { Review, Score } from './get-review.ts'
import { type OpenedLot, openedLot } from './opened-lot.ts'
import type { Rejection } from './rank.ts'
import { decisionsOf, rubricFor } from './rank-lot.ts'
import type { AppliedRubric } from './rubric-of.ts'

/** A review as those who examine see it: who, how far, and not what is in it. */
export interface ReviewProgress extends Review {
  expert: string | null
  /** Criteria with points. */
  scored: number
}

export interface LotProgress extends OpenedLot {
  rubric: AppliedRubric
  decisions: Map<number, Rejection | null>
  /** Of every application, ended ones included, in the order in which they were given. */
  reviews: ReviewProgress[]
  draws: (typeof draws.$inferSelect)[]
  /** Last day of the examination; undefined where neither law nor organizer set one. */
  ends: Day | undefined
  overdue: boolean
}

/** Where the examination of a lot stands. @throws Refusal of rights, 'not-found', 'lot-not-opened' */
export async function lotProgress(db: Db, by: Actor, lotId: number, now: Date): Promise<LotProgress> {
  const opened = await openedLot(db, lotId)
  mustCan(by, 'readExamination', opened.competition)
  const ends = await examinationEnds(db, opened.competition, now)
  const ids = opened.applicants.map(({ submissionId }) => submissionId)
  return {
    ...opened,
    rubric: rubricFor(opened.competition, now),
    decisions: await decisionsOf(db, ids),
    reviews: await reviewsOfLot(db, lotId),
    draws: await db.select().from(draws).where(eq(draws.lotId, lotId)).orderBy(asc(draws.id)),
    ends,
    overdue: ends !== undefined && toAlmaty(now).date > ends,
  }
}

async function reviewsOfLot(db: Db, lotId: number): Promise<ReviewProgress[]> {
  const scored = sql<number>`(
    select count(distinct ${scores.criterion})::int from ${scores} where ${scores.reviewId} = ${reviews.id})`
  const rows = await db
    .select({ review: reviews, expert: people.name, scored })
    .from(reviews)
    .innerJoin(people, eq(people.id, reviews.expertId))
    .where(eq(reviews.lotId, lotId))
    .orderBy(asc(reviews.id))
  return rows.map(({ review, expert, scored: count }) => ({ ...review, expert, scored: count }))
}

/** Reviews that still count and are not finished. */
export const isOwed = ({ endedAt, finishedAt }: Pick<Review, 'endedAt' | 'finishedAt'>): boolean =>
  !endedAt && !finishedAt

/**
 * Every score of an application, the older ones too, by review: for those who examine, never for applicants or the public.
 * @throws Refusal of rights, 'not-found', 'lot-not-opened'
 */
export async function scoresOf(
  db: Db,
  by: Actor,
  { reviewId, lotId }: { reviewId: number; lotId: number },
): Promise<Score[]> {
  mustCan(by, 'readExamination', (await openedLot(db, lotId)).competition)
  return db.select().from(scores).where(eq(scores.reviewId, reviewId)).orderBy(asc(scores.id))
}
