import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { draws, lots, reviews } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { drawExperts } from './draw-experts.ts'
import { expertsFor } from './experts-for.ts'
import { mustBeOpen } from './must-be-open.ts'
import { type OpenedLot, openedLot } from './opened-lot.ts'
import { decisionsOf } from './rank-lot.ts'

interface ByLot {
  lotId: number
  /** Experts for each application. */
  each: number
  /** Hex, at random. */
  seed: string
  now: Date
}

/** What a drawing would be over: admitted applications nobody examines, and the experts there are. */
export async function toDraw(
  db: Db,
  opened: OpenedLot,
): Promise<{ experts: number[]; submissions: number[] }> {
  const ids = opened.applicants.map(({ submissionId }) => submissionId)
  const decisions = await decisionsOf(db, ids)
  const given = await db
    .select({ submissionId: reviews.submissionId })
    .from(reviews)
    .where(and(eq(reviews.lotId, opened.lot.id), isNull(reviews.endedAt)))
  const taken = new Set(given.map(({ submissionId }) => submissionId))
  return {
    experts: (await expertsFor(db, opened)).map(({ id }) => id),
    submissions: ids.filter((id) => decisions.get(id) === null && !taken.has(id)),
  }
}

/**
 * Draws experts for every admitted application that has none; it can be done again only for applications that came to be without
 * any. Returns how many reviews were given.
 * @throws Refusal of rights, 'lot-not-opened', 'nothing-to-draw', 'experts-too-few', 'examination-over'
 */
export async function assignByLot(db: Db, by: Actor, { lotId, each, seed, now }: ByLot): Promise<number> {
  const opened = await lotToAssign(db, by, lotId)
  const { experts, submissions } = await toDraw(db, opened)
  if (submissions.length === 0) throw new Refusal('nothing-to-draw')
  if (experts.length < each) throw new Refusal('experts-too-few', { count: experts.length, each })
  const [draw] = await db
    .insert(draws)
    .values({ lotId, seed, experts, submissions, each, drawnBy: by.id, drawnAt: now })
    .returning({ id: draws.id })
  const given = [...drawExperts({ seed, experts, submissions, each })].flatMap(([submissionId, drawn]) =>
    drawn.map((expertId) => ({ submissionId, expertId })),
  )
  const common = { lotId, drawId: draw!.id, assignedBy: by.id, assignedAt: now }
  await db.insert(reviews).values(given.map((one) => ({ ...one, ...common })))
  const told = {
    cause: 'review' as const,
    causeKey: `drawn-${draw!.id}`,
    data: { about: 'given', lotId },
    now,
  }
  await notify(db, [...new Set(given.map(({ expertId }) => expertId))], told)
  const after = { drawId: draw!.id, seed, experts: experts.length, submissions: submissions.length, each }
  await record(db, { at: now, by: by.id, event: 'experts-drawn', subject: `lot:${lotId}`, after })
  return given.length
}

interface ByHand {
  submissionId: number
  lotId: number
  expertId: number
  now: Date
}

/**
 * Gives one application to one expert. Nobody gets again what was taken from them or what they gave back.
 * @throws Refusal of rights, 'lot-not-opened', 'not-found', 'not-admitted', 'expert-unknown', 'examination-over'
 */
export async function assignExpert(
  db: Db,
  by: Actor,
  { submissionId, lotId, expertId, now }: ByHand,
): Promise<void> {
  const opened = await lotToAssign(db, by, lotId)
  if (!opened.applicants.some((one) => one.submissionId === submissionId)) throw new Refusal('not-found')
  if ((await decisionsOf(db, [submissionId])).get(submissionId) !== null) throw new Refusal('not-admitted')
  const free = await freeExperts(db, opened, submissionId)
  if (!free.some(({ id }) => id === expertId)) throw new Refusal('expert-unknown')
  const [review] = await db
    .insert(reviews)
    .values({ submissionId, lotId, expertId, assignedBy: by.id, assignedAt: now })
    .returning({ id: reviews.id })
  const data = { about: 'given', lotId }
  await notify(db, [expertId], { cause: 'review', causeKey: `given-${review!.id}`, data, now })
  const after = { submissionId, expertId }
  await record(db, { at: now, by: by.id, event: 'expert-assigned', subject: `lot:${lotId}`, after })
}

/** Experts who may still be given this application. */
export async function freeExperts(db: Db, opened: OpenedLot, submissionId: number) {
  const had = await db
    .select({ expertId: reviews.expertId })
    .from(reviews)
    .where(eq(reviews.submissionId, submissionId))
  const known = new Set(had.map(({ expertId }) => expertId))
  return (await expertsFor(db, opened)).filter(({ id }) => !known.has(id))
}

/** Locked, so that two do not draw at the same moment. */
async function lotToAssign(db: Db, by: Actor, lotId: number): Promise<OpenedLot> {
  await db.select({ id: lots.id }).from(lots).where(eq(lots.id, lotId)).for('no key update')
  const opened = await openedLot(db, lotId)
  mustCan(by, 'examine', opened.competition)
  await mustBeOpen(db, lotId)
  return opened
}
