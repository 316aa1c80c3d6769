import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { reviews } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify, tellStaff } from '../notifications/notify.ts'
import { type Actor, EXAMINING, mustCan } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'
import { findReview, lockReview, type Review, type Reviewed, reviewToChange } from './get-review.ts'
import { mustBeOpen } from './must-be-open.ts'

const WHY_LENGTH = 500

interface Ending {
  id: number
  why: string
  now: Date
}

/**
 * An expert gives a review back, with a reason; those who examine are told.
 * @throws Refusal of getReview, 'text-empty', 'text-too-long', 'examination-over'
 */
export async function abstain(
  db: Db,
  by: Actor,
  { id, why, staffIds, now }: Ending & { staffIds: readonly number[] },
): Promise<void> {
  const reviewed = await reviewToChange(db, by, id, now)
  await endReview(db, reviewed, { ended: 'abstained', why: written(why), by: by.id, now })
  await tellSecretary(db, reviewed, { staffIds, now })
}

/**
 * Staff take a review from an expert, with a reason; the expert is told. What was scored is kept and no longer counts.
 * @throws Refusal of rights, 'not-found', 'review-over', 'text-empty', 'text-too-long', 'examination-over'
 */
export async function recuse(db: Db, by: Actor, { id, why, now }: Ending): Promise<Review> {
  await lockReview(db, id)
  const reviewed = await findReview(db, id)
  const { review } = reviewed
  mustCan(by, 'examine', await whoseOf(db, reviewed.competitionId))
  if (review.endedAt) throw new Refusal('review-over')
  await mustBeOpen(db, review.lotId)
  await endReview(db, reviewed, { ended: 'recused', why: written(why), by: by.id, now })
  const data = { about: 'taken', reviewId: id }
  await notify(db, [review.expertId], { cause: 'review', causeKey: `taken-${id}`, data, now })
  return review
}

interface End {
  ended: NonNullable<Review['ended']>
  why?: string
  by: number
  now: Date
}

/** Nothing is deleted: the review stays with why and by whom it ended. */
export async function endReview(db: Db, reviewed: Reviewed, { ended, why, by, now }: End): Promise<void> {
  const { review } = reviewed
  await db
    .update(reviews)
    .set({ ended, endedAt: now, endedBy: by, endedWhy: why ?? null })
    .where(eq(reviews.id, review.id))
  const after = { reviewId: review.id, ended }
  const reason = why === undefined ? {} : { reason: why }
  await record(db, { at: now, by, event: 'review-ended', subject: subjectOf(reviewed), after, ...reason })
}

/** Somebody else may have to be found. */
export async function tellSecretary(
  db: Db,
  { review, competitionId }: Reviewed,
  { staffIds, now }: { staffIds: readonly number[]; now: Date },
): Promise<void> {
  const of = await whoseOf(db, competitionId)
  const data = { about: 'ended', reviewId: review.id }
  const message = { cause: 'review' as const, causeKey: `ended-${review.id}`, data, now }
  await tellStaff(db, { roles: EXAMINING, staffIds, of }, message)
}

export const subjectOf = ({ applicationId }: Reviewed): string => `application:${applicationId}`

function written(why: string): string {
  const text = why.trim()
  if (!text) throw new Refusal('text-empty')
  if ([...text].length > WHY_LENGTH) throw new Refusal('text-too-long')
  return text
}
