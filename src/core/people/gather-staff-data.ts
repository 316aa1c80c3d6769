import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { reviews, scores, staffRoles } from '../../database/schema/index.ts'

/** What is kept of somebody's work at the staff's desk: their roles, what they examined and the points they gave. */
export const gatherStaffData = async (db: Db, personId: number) => ({
  roles: await db.select().from(staffRoles).where(eq(staffRoles.personId, personId)),
  applicationsReviewed: await db.select(reviewColumns).from(reviews).where(eq(reviews.expertId, personId)),
  pointsGiven: await pointsGiven(db, personId),
})

const reviewColumns = {
  submissionId: reviews.submissionId,
  assignedAt: reviews.assignedAt,
  interests: reviews.interests,
  declaredAt: reviews.declaredAt,
  finishedAt: reviews.finishedAt,
  ended: reviews.ended,
  endedAt: reviews.endedAt,
  endedWhy: reviews.endedWhy,
}

const pointsGiven = (db: Db, personId: number) =>
  db
    .select({
      submissionId: reviews.submissionId,
      criterion: scores.criterion,
      points: scores.points,
      reason: scores.reason,
      at: scores.at,
    })
    .from(scores)
    .innerJoin(reviews, eq(reviews.id, scores.reviewId))
    .where(eq(reviews.expertId, personId))
