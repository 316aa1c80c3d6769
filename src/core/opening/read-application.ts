import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  applications,
  competitions,
  lots,
  openedLots,
  openings,
  submissions,
} from '../../database/schema/index.ts'
import type { Answers, Form } from '../applications/form/form.ts'
import { formOfSnapshot } from '../applications/form-version.ts'
import type { Snapshot } from '../applications/list-submissions.ts'
import type { Receipt } from '../applications/submit-application.ts'
import { record } from '../audit/record.ts'
import { lotDeadline } from '../competitions/last-deadline.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { type Place, type Protocol, placeOf } from './protocol.ts'

/** What was submitted, as it was frozen: later changes of the draft or of the profile are not in it. */
export interface OpenedApplication extends Place {
  competition: typeof competitions.$inferSelect
  lotRow: typeof lots.$inferSelect
  applicationId: number
  form: Form
  answers: Answers
  profile: Answers
  receipt: Receipt
}

/** Sealed until the last deadline of its lot; or never to be read: withdrawn, or replaced by a newer version. */
export type Reading = OpenedApplication | { sealedUntil: Date } | { notCounted: true }

/**
 * One application for staff, by its submission, once its lot is opened. Every reading and every look at a sealed one is
 * written down.
 * @throws Refusal 'not-staff', 'not-found'
 */
export async function readApplication(
  db: Db,
  by: Actor,
  { submissionId, now }: { submissionId: number; now: Date },
): Promise<Reading> {
  const found = await find(db, submissionId)
  if (!found) throw new Refusal('not-found')
  mustCan(by, 'readApplications', found.competition)
  const reading = await readingOf(db, found)
  const seen = 'sealedUntil' in reading ? 'seal-attempt' : 'application-read'
  const subject = `application:${found.submission.applicationId}`
  if (!('notCounted' in reading)) await record(db, { at: now, by: by.id, event: seen, subject })
  return reading
}

/**
 * The same without asking for a right or keeping a record, for those who examine it.
 * @throws Refusal 'not-found', 'lot-not-opened'
 */
export async function openedApplication(db: Db, submissionId: number): Promise<OpenedApplication> {
  const found = await find(db, submissionId)
  if (!found) throw new Refusal('not-found')
  const reading = await readingOf(db, found)
  if ('sealedUntil' in reading) throw new Refusal('lot-not-opened')
  if ('notCounted' in reading) throw new Refusal('not-found')
  return reading
}

type Found = NonNullable<Awaited<ReturnType<typeof find>>>

async function readingOf(db: Db, { submission, competition, lot, protocol, until }: Found): Promise<Reading> {
  if (!protocol) return { sealedUntil: until }
  const place = placeOf(protocol as Protocol, ({ submissionId }) => submissionId === submission.id)
  if (!place) return { notCounted: true }
  const { answers, organization, form } = submission.snapshot as Snapshot
  return {
    ...place,
    ...{
      competition,
      lotRow: lot,
      applicationId: submission.applicationId,
      form: await formOfSnapshot(db, form),
    },
    ...{ answers, profile: organization.profile },
    receipt: submission,
  }
}

async function find(db: Db, submissionId: number) {
  const [row] = await db
    .select({
      submission: submissions,
      competition: competitions,
      lot: lots,
      protocol: openings.protocol,
      until: lotDeadline(sql`${lots}`, sql`${competitions}`).mapWith(competitions.deadline),
    })
    .from(submissions)
    .innerJoin(applications, eq(applications.id, submissions.applicationId))
    .innerJoin(competitions, eq(competitions.id, applications.competitionId))
    .innerJoin(lots, eq(lots.id, applications.lotId))
    .leftJoin(openedLots, eq(openedLots.lotId, lots.id))
    .leftJoin(openings, eq(openings.id, openedLots.openingId))
    .where(eq(submissions.id, submissionId))
  return row
}
