import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { applications, reviews, scores, submissions } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import type { Applicant } from '../opening/protocol.ts'
import { type OpenedApplication, openedApplication } from '../opening/read-application.ts'
import { profileForm } from '../organizations/profile-form.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { mustBeOpen } from './must-be-open.ts'
import { type OpenedLot, openedLot } from './opened-lot.ts'
import { rubricFor } from './rank-lot.ts'
import type { AppliedRubric } from './rubric-of.ts'

export type Review = typeof reviews.$inferSelect
export type Score = typeof scores.$inferSelect

/** A review and what it is about. */
export interface Reviewed {
  review: Review
  applicationId: number
  competitionId: number
}

/** A review as its expert sees it: of the application only who applied, until they have declared their interests. */
export interface GivenReview extends Reviewed, Pick<OpenedLot, 'competition' | 'lot'> {
  applicant: Applicant
  /** From 1, in the order of arrival. */
  place: number
  rubric: AppliedRubric
  /** The newest of each criterion. */
  scores: Map<string, Score>
}

/**
 * What was given to an expert and not taken from them.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'review-over'
 */
export async function getReview(db: Db, by: Actor, id: number, now: Date): Promise<GivenReview> {
  const reviewed = await findReview(db, id)
  const { review } = reviewed
  if (review.endedAt && review.expertId === by.id) throw new Refusal('review-over')
  mustCan(by, 'review', review)
  const { competition, lot, applicants } = await openedLot(db, review.lotId)
  const at = applicants.findIndex(({ submissionId }) => submissionId === review.submissionId)
  if (at < 0) throw new Refusal('not-found')
  const given = await db.select().from(scores).where(eq(scores.reviewId, id)).orderBy(asc(scores.id))
  return {
    ...{ ...reviewed, competition, lot, applicant: applicants[at]!, place: at + 1 },
    rubric: rubricFor(competition, now),
    scores: new Map(given.map((score) => [score.criterion, score])),
  }
}

/** The same to change it, locked. @throws Refusal of getReview, 'examination-over' */
export async function reviewToChange(db: Db, by: Actor, id: number, now: Date): Promise<GivenReview> {
  await lockReview(db, id)
  const given = await getReview(db, by, id, now)
  await mustBeOpen(db, given.review.lotId)
  return given
}

/** Two presses at once come one after the other. */
export const lockReview = (db: Db, id: number) =>
  db.select({ id: reviews.id }).from(reviews).where(eq(reviews.id, id)).for('no key update')

/** @throws Refusal 'not-found' */
export async function findReview(db: Db, id: number): Promise<Reviewed> {
  const [row] = await db
    .select({
      review: reviews,
      applicationId: submissions.applicationId,
      competitionId: applications.competitionId,
    })
    .from(reviews)
    .innerJoin(submissions, eq(submissions.id, reviews.submissionId))
    .innerJoin(applications, eq(applications.id, submissions.applicationId))
    .where(eq(reviews.id, id))
  if (!row) throw new Refusal('not-found')
  return row
}

/** The same once the expert has declared to have nothing to do with the applicant. @throws Refusal 'interest-first' */
export function mustHaveDeclared({ review }: GivenReview): void {
  if (!review.declaredAt) throw new Refusal('interest-first', { id: review.id })
}

/** Telephone, account and head of the organization are nothing an expert judges by. */
const CONTACTS = profileForm.sections.find(({ id }) => id === 'contacts')?.fields.map(({ id }) => id) ?? []

/**
 * The application of a review, without the applicant's contacts. Every reading is written down.
 * @throws Refusal of getReview, 'interest-first'
 */
export async function readGiven(
  db: Db,
  by: Actor,
  { id, now }: { id: number; now: Date },
): Promise<OpenedApplication> {
  const given = await getReview(db, by, id, now)
  mustHaveDeclared(given)
  const opened = await openedApplication(db, given.review.submissionId)
  const subject = `application:${opened.applicationId}`
  await record(db, { at: now, by: by.id, event: 'application-read', subject, after: { reviewId: id } })
  const profile = Object.entries(opened.profile).filter(([field]) => !CONTACTS.includes(field))
  return { ...opened, profile: Object.fromEntries(profile) }
}
