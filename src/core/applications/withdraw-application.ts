import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { applications } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { mustBeOpen, openDraft } from './open-draft.ts'

interface Withdraw {
  by: { id: number }
  applicationId: number
  now: Date
  receivedAt: Date
}

/** Takes a submitted application back, before the deadline only (procurement rules, p. 195–197). The answers stay. */
export async function withdrawApplication(
  db: Db,
  { by, applicationId, now, receivedAt }: Withdraw,
): Promise<void> {
  const draft = await openDraft(db, by, applicationId, { lock: true, to: 'withdraw' })
  mustBeOpen(draft, receivedAt, 'withdraw')
  if (!draft.application.submittedAt || draft.application.withdrawnAt) throw new Refusal('not-submitted')
  await db.update(applications).set({ withdrawnAt: receivedAt }).where(eq(applications.id, applicationId))
  await record(db, {
    at: now,
    by: by.id,
    event: 'application-withdrawn',
    subject: `application:${applicationId}`,
  })
}
