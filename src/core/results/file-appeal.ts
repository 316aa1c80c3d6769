import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { appeals, applications, members, organizations, submissions } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { tellStaff } from '../notifications/notify.ts'
import { PUBLISHING, type Whose } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'
import { type AppealRow, appealState, appealsAbout, endedAt, getAppeal } from './appeal.ts'
import { endOfTerm } from './appeal-term.ts'
import { keepAppealText, takeAppealText } from './appeal-text.ts'
import { newestReleased, type Released } from './get-results.ts'
import { allApplicants, type OwnResult } from './protocol.ts'

/** Letters of each part of a complaint. */
const LENGTH = 3000

interface Filing {
  submissionId: number
  /** When the update reached us: what counts for the term. */
  receivedAt: Date
}

/** What an owner may complain about. */
export interface Appealable extends OwnResult {
  protocol: Released
  applicationId: number
  /** The last moment for a complaint. */
  until: Date
  /** Complaints so far, the newest first. */
  earlier: AppealRow[]
  /** What was written of the next one so far. */
  written: { disputed?: string; facts?: string }
}

/**
 * An application with what its organization complained of and may still complain of.
 * @throws Refusal 'not-found' before the release, 'not-yours', 'owner-only'
 */
export async function openAppeal(db: Db, person: { id: number }, submissionId: number): Promise<Appealable> {
  const [found] = await db
    .select({ application: applications, ownerId: organizations.ownerId, member: members.personId })
    .from(submissions)
    .innerJoin(applications, eq(applications.id, submissions.applicationId))
    .innerJoin(organizations, eq(organizations.id, applications.organizationId))
    .leftJoin(members, and(eq(members.organizationId, organizations.id), eq(members.personId, person.id)))
    .where(eq(submissions.id, submissionId))
  if (!found) throw new Refusal('not-found')
  const { application, ownerId, member } = found
  if (member === null) throw new Refusal('not-yours')
  if (ownerId !== person.id) throw new Refusal('owner-only', { applicationId: application.id })
  const protocol = await newestReleased(db, application.competitionId)
  const own =
    protocol &&
    allApplicants(protocol.content).find(({ applicant }) => applicant.submissionId === submissionId)
  if (!own) throw new Refusal('not-found')
  return {
    ...{ ...own, protocol, applicationId: application.id, until: endOfTerm(protocol.content.appealUntil!) },
    earlier: await appealsAbout(db, submissionId),
    written: await takeAppealText(db, submissionId),
  }
}

/**
 * Keeps a part of a complaint that is being written; nothing is filed yet.
 * @throws Refusal as `openAppeal`, 'appeal-over', 'appeal-waits', 'text-empty', 'text-too-long'
 */
export async function writeAppeal(
  db: Db,
  person: { id: number },
  { submissionId, receivedAt, part, text }: Filing & { part: 'disputed' | 'facts'; text: string },
): Promise<void> {
  mustBeInTime(await openAppeal(db, person, submissionId), receivedAt)
  const written = text.trim()
  if (!written) throw new Refusal('text-empty')
  if ([...written].length > LENGTH) throw new Refusal('text-too-long')
  await keepAppealText(db, submissionId, { [part]: written })
}

/**
 * Files the complaint that was written. Whom and what it is about, and who complains, the service adds itself: nothing that the rules
 * ask for can be missing (p. 596–597). Returns its id.
 * @throws Refusal as `writeAppeal`, 'appeal-incomplete'
 */
export async function fileAppeal(
  db: Db,
  person: { id: number },
  { submissionId, receivedAt, now, staffIds }: Filing & { now: Date; staffIds: readonly number[] },
): Promise<number> {
  await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(eq(submissions.id, submissionId))
    .for('update')
  const found = await openAppeal(db, person, submissionId)
  mustBeInTime(found, receivedAt)
  const { disputed, facts } = found.written
  if (!disputed || !facts) throw new Refusal('appeal-incomplete', { submissionId })
  const [row] = await db
    .insert(appeals)
    .values({
      ...{ protocolId: found.protocol.id, submissionId, filedBy: person.id, filedAt: receivedAt },
      ...{ disputed, facts },
    })
    .returning({ id: appeals.id })
  await keepAppealText(db, submissionId, null)
  const subject = `appeal:${row!.id}`
  const after = { submissionId, protocolId: found.protocol.id }
  await record(db, { at: now, by: person.id, event: 'appeal-filed', subject, after })
  await tellStaffOf(db, row!.id, {
    ...{ about: 'filed', now, staffIds },
    of: await whoseOf(db, found.protocol.competitionId),
  })
  return row!.id
}

/**
 * Takes a complaint back before it is decided.
 * @throws Refusal as `openAppeal`, 'appeal-decided'
 */
export async function withdrawAppeal(
  db: Db,
  person: { id: number },
  { id, now, staffIds }: { id: number; now: Date; staffIds: readonly number[] },
): Promise<number> {
  const { row, state, competition } = await getAppeal(db, id, { lock: true })
  await openAppeal(db, person, row.submissionId)
  if (state !== 'filed') throw new Refusal('appeal-decided')
  await db.update(appeals).set({ withdrawnAt: now }).where(eq(appeals.id, id))
  await record(db, { at: now, by: person.id, event: 'appeal-withdrawn', subject: `appeal:${id}` })
  await tellStaffOf(db, id, { about: 'withdrawn', now, staffIds, of: competition })
  return row.submissionId
}

interface Telling {
  about: 'filed' | 'withdrawn'
  now: Date
  staffIds: readonly number[]
  of: Whose
}

const tellStaffOf = (db: Db, appealId: number, { about, now, staffIds, of }: Telling) =>
  tellStaff(
    db,
    { roles: PUBLISHING, staffIds, of },
    { cause: 'appeal', causeKey: `${about}:${appealId}`, data: { about, appealId }, now },
  )

/** One complaint at a time; one that was dismissed is the end, one taken or sent back may be filed anew. */
function mustBeInTime({ until, earlier }: Appealable, receivedAt: Date): void {
  if (receivedAt >= until) throw new Refusal('appeal-over', { until: until.toISOString() })
  const standing = earlier.find((row) => endedAt(row) === null)
  if (standing) throw new Refusal('appeal-waits')
}

/** Whether a complaint may be begun at a moment. */
export const mayAppeal = ({ until, earlier }: Appealable, now: Date): boolean =>
  now < until && earlier.every((row) => appealState(row) !== 'filed')
