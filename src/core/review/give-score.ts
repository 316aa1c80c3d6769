import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { reviews, scores } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from '../staff/can.ts'
import { subjectOf } from './end-review.ts'
import { type GivenReview, mustHaveDeclared, reviewToChange } from './get-review.ts'

/** A word or two say nothing to whoever lost. */
export const REASON_LEAST = 10
const REASON_MOST = 1000

interface Given {
  id: number
  /** Key of the criterion. */
  criterion: string
  points: number
  reason: string
  now: Date
}

/**
 * Points on one criterion with their reason. Given anew they are kept beside the old ones, and the newest count.
 * @throws Refusal of getReview, 'interest-first', 'review-finished', 'points-not-allowed', 'score-reason-short',
 * 'text-too-long', 'examination-over'
 */
export async function giveScore(
  db: Db,
  by: Actor,
  { id, criterion, points, reason, now }: Given,
): Promise<GivenReview> {
  const given = await toScore(db, by, id, now)
  const { allowed = [] } = given.rubric.criteria.find(({ key }) => key === criterion) ?? {}
  if (!allowed.includes(points)) throw new Refusal('points-not-allowed', { most: allowed.at(-1) ?? 0 })
  const written = reason.trim()
  if ([...written].length < REASON_LEAST) throw new Refusal('score-reason-short', { least: REASON_LEAST })
  if ([...written].length > REASON_MOST) throw new Refusal('text-too-long')
  const [score] = await db
    .insert(scores)
    .values({ reviewId: id, criterion, points, reason: written, at: now })
    .returning()
  const before = given.scores.get(criterion)
  given.scores.set(criterion, score!)
  await record(db, {
    ...{ at: now, by: by.id, event: 'score-given', subject: subjectOf(given) },
    ...(before && { before: { criterion, points: before.points } }),
    after: { reviewId: id, criterion, points },
  })
  return given
}

/** Criteria of a review without points, in the order of the table. */
export const unscored = ({ rubric, scores: given }: GivenReview) =>
  rubric.criteria.filter(({ key }) => !given.has(key))

/** Ends the scoring: from now on it counts. @throws Refusal of getReview, 'review-incomplete', 'review-finished', 'examination-over' */
export async function finishReview(db: Db, by: Actor, { id, now }: { id: number; now: Date }): Promise<void> {
  const given = await toScore(db, by, id, now)
  const left = unscored(given).length
  if (left > 0) throw new Refusal('review-incomplete', { count: left })
  await db.update(reviews).set({ finishedAt: now }).where(eq(reviews.id, id))
  const subject = subjectOf(given)
  await record(db, { at: now, by: by.id, event: 'review-finished', subject, after: { reviewId: id } })
}

/** Goes on with a review that was finished, as long as the protocol is not written. @throws Refusal of getReview, 'examination-over' */
export async function reopenReview(db: Db, by: Actor, { id, now }: { id: number; now: Date }): Promise<void> {
  const given = await reviewToChange(db, by, id, now)
  if (!given.review.finishedAt) return
  await db.update(reviews).set({ finishedAt: null }).where(eq(reviews.id, id))
  const subject = subjectOf(given)
  await record(db, { at: now, by: by.id, event: 'review-reopened', subject, after: { reviewId: id } })
}

async function toScore(db: Db, by: Actor, id: number, now: Date): Promise<GivenReview> {
  const given = await reviewToChange(db, by, id, now)
  mustHaveDeclared(given)
  if (given.review.finishedAt) throw new Refusal('review-finished', { id })
  return given
}
