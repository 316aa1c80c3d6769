import { and, asc, inArray, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { admissions, reviews, scores, submissions } from '../../database/schema/index.ts'
import { priceOffer } from '../applications/form/total.ts'
import { formOfSnapshot } from '../applications/form-version.ts'
import type { Snapshot } from '../applications/list-submissions.ts'
import { toAlmaty } from '../calendar/astana-time.ts'
import { type OpenedLot, openedLot } from './opened-lot.ts'
import { type Judged, type Ranking, type Rejection, rank } from './rank.ts'
import { type AppliedRubric, rubricOf } from './rubric-of.ts'

/**
 * The outcome of an opened lot as it stands now, by the rules in force when the competition was published.
 * @throws Refusal 'not-found', 'lot-not-opened'
 */
export async function rankLot(db: Db, lotId: number, now: Date): Promise<Ranking> {
  return rankOpened(db, await openedLot(db, lotId), now)
}

/** The same of a lot that is read already. */
export const rankOpened = async (db: Db, opened: OpenedLot, now: Date): Promise<Ranking> =>
  rank(opened.lot.id, rubricFor(opened.competition, now), await judgedOf(db, opened))

/** The rubric of a competition: what was in force on the day it was published. */
export const rubricFor = (competition: OpenedLot['competition'], now: Date): AppliedRubric =>
  rubricOf(competition, toAlmaty(competition.publishedAt ?? now).date)

async function judgedOf(db: Db, { applicants }: OpenedLot): Promise<Judged[]> {
  const ids = applicants.map(({ submissionId }) => submissionId)
  if (ids.length === 0) return []
  const [offers, decisions, points] = [
    await offersOf(db, ids),
    await decisionsOf(db, ids),
    await pointsOf(db, ids),
  ]
  return applicants.map(({ submissionId, name, bin }) => ({
    ...{ submissionId, name, bin, rejection: decisions.get(submissionId) },
    ...(points.get(submissionId) ?? NOTHING),
    ...(offers.get(submissionId) ?? { price: null, years: 0 }),
  }))
}

async function offersOf(db: Db, ids: number[]): Promise<Map<number, Pick<Judged, 'price' | 'years'>>> {
  const rows = await db
    .select({ id: submissions.id, snapshot: submissions.snapshot })
    .from(submissions)
    .where(inArray(submissions.id, ids))
  const offers = new Map<number, Pick<Judged, 'price' | 'years'>>()
  for (const { id, snapshot } of rows) {
    const { form, answers, organization } = snapshot as Snapshot
    const { 'years-general': general, 'years-similar': similar } = organization.profile
    offers.set(id, {
      price: priceOffer(await formOfSnapshot(db, form), answers) ?? null,
      years: Math.max(Number(general ?? 0), Number(similar ?? 0)),
    })
  }
  return offers
}

/** The newest decision on each application; null: admitted. */
export async function decisionsOf(db: Db, ids: number[]): Promise<Map<number, Rejection | null>> {
  const rows = await db
    .select()
    .from(admissions)
    .where(inArray(admissions.submissionId, ids))
    .orderBy(asc(admissions.id))
  return new Map(
    rows.map(({ submissionId, reason, detail }) => [
      submissionId,
      reason && { reason, detail: detail ?? { kk: '', ru: '' } },
    ]),
  )
}

/** By application: the newest points of each review that is finished and has not ended, and how many are owed. */
async function pointsOf(db: Db, ids: number[]): Promise<Map<number, Pick<Judged, 'reviews' | 'owed'>>> {
  const given = await db
    .select({ id: reviews.id, submissionId: reviews.submissionId, finishedAt: reviews.finishedAt })
    .from(reviews)
    .where(and(inArray(reviews.submissionId, ids), isNull(reviews.endedAt)))
    .orderBy(asc(reviews.id))
  const points = await newestPoints(
    db,
    given.map(({ id }) => id),
  )
  const found = new Map<number, Pick<Judged, 'reviews' | 'owed'>>()
  for (const { id, submissionId, finishedAt } of given) {
    const { reviews: before, owed } = found.get(submissionId) ?? NOTHING
    found.set(
      submissionId,
      finishedAt ? { reviews: [...before, points.get(id) ?? {}], owed } : { reviews: before, owed: owed + 1 },
    )
  }
  return found
}

const NOTHING: Pick<Judged, 'reviews' | 'owed'> = { reviews: [], owed: 0 }

/** The newest points by criterion of each of these reviews. */
export async function newestPoints(
  db: Db,
  reviewIds: number[],
): Promise<Map<number, Record<string, number>>> {
  const rows = await db
    .select()
    .from(scores)
    .where(inArray(scores.reviewId, reviewIds))
    .orderBy(asc(scores.id))
  const points = new Map<number, Record<string, number>>()
  for (const { reviewId, criterion, points: given } of rows)
    points.set(reviewId, { ...points.get(reviewId), [criterion]: given })
  return points
}
