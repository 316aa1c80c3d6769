import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type Interest, reviews } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import type { Actor } from '../staff/can.ts'
import { endReview, subjectOf, tellSecretary } from './end-review.ts'
import { reviewToChange } from './get-review.ts'

interface Declared {
  id: number
  /** What the expert has to do with the applicant; none opens the application. */
  interests: readonly Interest[]
  /** Telegram ids of ADMIN_IDS. */
  staffIds: readonly number[]
  now: Date
}

/**
 * Declares interests before anything of the application is seen. With any the review ends, and those who examine are told.
 * @throws Refusal of getReview, 'interest-declared', 'examination-over'
 */
export async function declareInterest(
  db: Db,
  by: Actor,
  { id, interests, staffIds, now }: Declared,
): Promise<void> {
  const reviewed = await reviewToChange(db, by, id, now)
  if (reviewed.review.declaredAt) throw new Refusal('interest-declared')
  await db
    .update(reviews)
    .set({ interests: [...interests], declaredAt: now })
    .where(eq(reviews.id, id))
  const after = { reviewId: id, interests }
  await record(db, { at: now, by: by.id, event: 'interest-declared', subject: subjectOf(reviewed), after })
  if (interests.length === 0) return
  await endReview(db, reviewed, { ended: 'conflict', by: by.id, now })
  await tellSecretary(db, reviewed, { staffIds, now })
}
