import type { Db } from '../../database/client.ts'
import { admissionChecks } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { mustBeOpen } from './must-be-open.ts'
import { type Admission, readAdmission } from './read-admission.ts'

const NOTE_LENGTH = 500

interface Check {
  submissionId: number
  /** Key of the point. */
  item: string
  met: boolean
  /** What was seen, where; null leaves the point without one. */
  note: string | null
  now: Date
}

/** Writes down what was found at one point. @throws Refusal of rights, 'not-found', 'text-too-long', 'examination-over' */
export async function checkItem(
  db: Db,
  by: Actor,
  { submissionId, item, met, note, now }: Check,
): Promise<void> {
  const admission = await admissionToChange(db, by, submissionId)
  if (!admission.items.some(({ key }) => key === item)) throw new Refusal('not-found')
  if (note !== null && [...note].length > NOTE_LENGTH) throw new Refusal('text-too-long')
  await keep(db, { submissionId, item, met, note: note?.trim() || null, checkedBy: by.id, checkedAt: now })
  const after = { item, met }
  await record(db, { at: now, by: by.id, event: 'admission-checked', subject: subjectOf(admission), after })
}

/** All points nobody looked at yet are met, but for those where the machine sees that they are not. Returns how many. */
export async function checkRest(
  db: Db,
  by: Actor,
  { submissionId, now }: { submissionId: number; now: Date },
): Promise<number> {
  const admission = await admissionToChange(db, by, submissionId)
  const rest = admission.items.filter(({ met, hint }) => met === undefined && hint !== 'not-met')
  for (const { key: item } of rest)
    await keep(db, { submissionId, item, met: true, note: null, checkedBy: by.id, checkedAt: now })
  const after = { items: rest.map(({ key }) => key), met: true }
  if (rest.length > 0)
    await record(db, { at: now, by: by.id, event: 'admission-checked', subject: subjectOf(admission), after })
  return rest.length
}

/** @throws Refusal of rights, 'not-found', 'lot-not-opened', 'examination-over' */
export async function admissionToChange(db: Db, by: Actor, submissionId: number): Promise<Admission> {
  const admission = await readAdmission(db, by, submissionId)
  mustCan(by, 'examine', admission.opened.competition)
  await mustBeOpen(db, admission.opened.lotRow.id)
  return admission
}

export const subjectOf = ({ opened }: Admission): string => `application:${opened.applicationId}`

export async function keep(db: Db, row: typeof admissionChecks.$inferInsert): Promise<void> {
  const { submissionId, item, ...set } = row
  const target = [admissionChecks.submissionId, admissionChecks.item]
  await db.insert(admissionChecks).values(row).onConflictDoUpdate({ target, set })
}
