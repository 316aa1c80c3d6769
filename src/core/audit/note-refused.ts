import type { Db } from '../../database/client.ts'
import type { Refusal } from '../errors.ts'
import { record } from './record.ts'

interface Attempt {
  personId: number
  /** Where it was tried: the name of the screen or action alone. */
  address: string
  now: Date
}

/** Writes down that somebody tried what is for staff, or for another role; other refusals are no attempts. */
export async function noteRefused(
  db: Db,
  { reason }: Pick<Refusal, 'reason'>,
  { personId, address, now }: Attempt,
): Promise<void> {
  if (reason !== 'not-staff' && reason !== 'role-needed') return
  const after = { reason, address }
  await record(db, { at: now, by: personId, event: 'act-refused', subject: `person:${personId}`, after })
}
