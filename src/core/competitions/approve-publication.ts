import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { auditEvents, competitions } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { publicationAsking } from './ask-publication.ts'
import type { Competition } from './get-competition.ts'
import { lockDraft } from './lock-draft.ts'

interface Decision {
  id: number
  /** Which asking was seen (`publicationAsking`). */
  asking: number
  now: Date
}

/**
 * Agrees to the publication of a draft as it was shown.
 * @throws Refusal 'second-person-is-first', 'role-needed', 'publication-not-asked', those of `lockDraft`
 */
export async function approvePublication(db: Db, by: Actor, decision: Decision): Promise<void> {
  const draft = await lockAsked(db, by, decision)
  const { id, now } = decision
  await db.update(competitions).set({ approvedBy: by.id, approvedAt: now }).where(eq(competitions.id, id))
  await record(db, { at: now, by: by.id, event: 'publication-approved', subject: `competition:${id}` })
  await tellAsker(db, draft, 'approved', decision)
}

/** Letters of a reason. */
export const RETURN_LIMIT = 500
const RETURNED = 'publication-returned'

/** Sends a draft back to whoever asked, with a reason. @throws Refusal also 'text-empty', 'text-too-long' */
export async function returnPublication(
  db: Db,
  by: Actor,
  decision: Decision & { reason: string },
): Promise<void> {
  const draft = await lockAsked(db, by, decision)
  const { id, now } = decision
  const reason = decision.reason.trim()
  if (reason === '') throw new Refusal('text-empty')
  if ([...reason].length > RETURN_LIMIT) throw new Refusal('text-too-long', { most: RETURN_LIMIT })
  const none = { approvalAskedBy: null, approvalAskedAt: null }
  await db.update(competitions).set(none).where(eq(competitions.id, id))
  await record(db, { at: now, by: by.id, event: RETURNED, subject: `competition:${id}`, reason })
  await tellAsker(db, draft, 'returned', decision)
}

/** Why a draft was last sent back; undefined when it never was. */
export async function publicationReturn(db: Db, id: number): Promise<string | undefined> {
  const [event] = await db
    .select({ reason: auditEvents.reason })
    .from(auditEvents)
    .where(and(eq(auditEvents.subject, `competition:${id}`), eq(auditEvents.event, RETURNED)))
    .orderBy(desc(auditEvents.id))
    .limit(1)
  return event?.reason ?? undefined
}

async function lockAsked(db: Db, by: Actor, { id, asking }: Decision): Promise<Competition> {
  const draft = await lockDraft(db, id)
  if (by.id === draft.approvalAskedBy) throw new Refusal('second-person-is-first')
  mustCan(by, 'approveCompetition', draft)
  if (!draft.approvalAskedAt || draft.approvedAt || publicationAsking(draft) !== asking)
    throw new Refusal('publication-not-asked')
  return draft
}

const tellAsker = (
  db: Db,
  { id, approvalAskedBy }: Competition,
  about: 'approved' | 'returned',
  { asking, now }: Decision,
) =>
  notify(db, [approvalAskedBy!], {
    cause: 'approval',
    causeKey: `competition-${id}-${about}-${asking}`,
    data: { competitionId: id, about, asking },
    now,
  })
