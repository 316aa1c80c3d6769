import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { extensions } from '../../database/schema/index.ts'
import { isComplete } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { withReason } from '../public-reason.ts'
import type { Actor } from '../staff/can.ts'
import { type Extension, getExtension } from './extension.ts'
import { tellApplicant } from './tell-applicant.ts'

interface Deciding {
  id: number
  now: Date
}

/**
 * Puts down until when more time would be given; nothing is granted yet.
 * @throws Refusal 'not-staff', 'not-found', 'extension-decided', 'competition-closed', 'extension-only-later'
 */
export async function proposeExtension(
  db: Db,
  by: Actor,
  { id, now, until }: Deciding & { until: Date },
): Promise<void> {
  const found = await undecided(db, by, { id, now })
  if (until <= found.until) throw new Refusal('extension-only-later')
  await db.update(extensions).set({ deadline: until }).where(eq(extensions.id, id))
}

/**
 * Writes the reason in one language; both are read by the applicant and, once more time is given, by everybody.
 * @throws Refusal as above, 'text-empty', 'text-too-long'
 */
export async function writeExtensionReason(
  db: Db,
  by: Actor,
  { id, now, language, text }: Deciding & { language: 'kk' | 'ru'; text: string },
): Promise<void> {
  const { extension } = await undecided(db, by, { id, now })
  const reason = withReason(extension.reason, language, text)
  await db.update(extensions).set({ reason }).where(eq(extensions.id, id))
}

/**
 * Gives the time that was put down, for the reason written, and tells the applicant. The lot opens after it.
 * @throws Refusal as above, 'reason-both-languages'
 */
export async function grantExtension(db: Db, by: Actor, deciding: Deciding): Promise<void> {
  const { extension, until } = await undecided(db, by, deciding)
  const { deadline } = extension
  if (!deadline || deadline <= until) throw new Refusal('extension-only-later')
  await decide(db, by, extension, { grantedAt: deciding.now, at: deciding.now })
}

/** @throws Refusal as above, 'reason-both-languages' */
export async function declineExtension(db: Db, by: Actor, deciding: Deciding): Promise<void> {
  const { extension } = await undecided(db, by, deciding)
  await decide(db, by, extension, { declinedAt: deciding.now, deadline: null, at: deciding.now })
}

/**
 * Takes given time back; only while the deadline for all is still to come, so that nobody finds themselves late.
 * @throws Refusal 'not-staff', 'not-found', 'extension-not-granted', 'extension-running'
 */
export async function cancelExtension(db: Db, by: Actor, { id, now }: Deciding): Promise<void> {
  const { extension, competition } = await getExtension(db, by, id, { lock: true })
  if (!extension.grantedAt || extension.cancelledAt) throw new Refusal('extension-not-granted')
  if (competition.deadline <= now) throw new Refusal('extension-running')
  await db.update(extensions).set({ cancelledAt: now }).where(eq(extensions.id, id))
  await recordAndTell(db, by, extension, 'cancelled', now)
}

/** One that waits for a decision, while the applicant could still use it. */
async function undecided(db: Db, by: Actor, { id, now }: Deciding): Promise<Extension> {
  const found = await getExtension(db, by, id, { lock: true })
  const { extension, competition, until } = found
  if (extension.grantedAt || extension.declinedAt) throw new Refusal('extension-decided')
  if (competition.cancelledAt) throw new Refusal('competition-cancelled')
  if (until <= now) throw new Refusal('competition-closed')
  return found
}

type Row = Extension['extension']

async function decide(
  db: Db,
  by: Actor,
  extension: Row,
  { at, ...decision }: { grantedAt?: Date; declinedAt?: Date; deadline?: null; at: Date },
): Promise<void> {
  if (!isComplete(extension.reason ?? {})) throw new Refusal('reason-both-languages')
  await db
    .update(extensions)
    .set({ ...decision, decidedBy: by.id })
    .where(eq(extensions.id, extension.id))
  await recordAndTell(db, by, extension, decision.grantedAt ? 'granted' : 'declined', at)
}

/** The audit says who decided; the applicant hears of it at once. */
async function recordAndTell(
  db: Db,
  by: Actor,
  extension: Row,
  what: 'granted' | 'declined' | 'cancelled',
  now: Date,
): Promise<void> {
  const { applicationId, deadline, reason } = extension
  const subject = `application:${applicationId}`
  await record(db, { at: now, by: by.id, event: `extension-${what}`, subject, after: { deadline, reason } })
  await tellApplicant(db, extension, what, now)
}
