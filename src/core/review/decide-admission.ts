import type { Db } from '../../database/client.ts'
import { admissions, type RejectionReason } from '../../database/schema/index.ts'
import { isComplete } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { withReason } from '../public-reason.ts'
import type { Actor } from '../staff/can.ts'
import { admissionToChange, keep, subjectOf } from './check-admission.ts'
import { type Admission, DETAIL } from './read-admission.ts'

interface Detail {
  submissionId: number
  language: 'kk' | 'ru'
  text: string
  now: Date
}

/**
 * The grounds of a rejection in one language, before it is decided: what exactly, and where it is seen (rules № 687, p. 211).
 * @throws Refusal of rights, 'text-empty', 'text-too-long', 'examination-over'
 */
export async function writeRejection(
  db: Db,
  by: Actor,
  { submissionId, language, text, now }: Detail,
): Promise<void> {
  const { written } = await admissionToChange(db, by, submissionId)
  const note = withReason(written, language, text)[language]
  const found = { met: false, note, checkedBy: by.id, checkedAt: now }
  await keep(db, { submissionId, item: DETAIL[language], ...found })
}

interface Decision {
  submissionId: number
  /** Null admits. */
  reason: RejectionReason | null
  now: Date
}

/**
 * Admits an application or rejects it for one of the three reasons the protocol knows. Every point of the list was looked at; to
 * admit, all are met, to reject, one is not. A decision is never changed: a new one takes its place. Returns its lot.
 * @throws Refusal of rights, 'admission-incomplete', 'admission-points', 'reason-both-languages', 'examination-over'
 */
export async function decideAdmission(
  db: Db,
  by: Actor,
  { submissionId, reason, now }: Decision,
): Promise<number> {
  const admission = await admissionToChange(db, by, submissionId)
  const { written, opened, decision } = admission
  mustBeChecked(admission, reason !== null)
  if (reason !== null && !isComplete(written)) throw new Refusal('reason-both-languages')
  const detail = reason === null ? null : written
  await db.insert(admissions).values({ submissionId, reason, detail, decidedBy: by.id, decidedAt: now })
  await record(db, {
    ...{ at: now, by: by.id, event: 'admission-decided', subject: subjectOf(admission) },
    ...(decision !== undefined && { before: { reason: decision?.reason ?? null } }),
    after: { reason },
    ...(detail && { reason: detail.kk }),
  })
  return opened.lotRow.id
}

/** Every point was looked at, and what was found fits. @throws Refusal 'admission-incomplete', 'admission-points' */
export function mustBeChecked({ items }: Admission, rejecting: boolean): void {
  const left = items.filter(({ met }) => met === undefined).length
  if (left > 0) throw new Refusal('admission-incomplete', { count: left })
  const unmet = items.filter(({ met }) => met === false).length
  if (unmet > 0 !== rejecting) throw new Refusal('admission-points', { count: unmet })
}
