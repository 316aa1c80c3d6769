import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { applications } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { openDraft } from './open-draft.ts'

interface Filing {
  by: { id: number }
  applicationId: number
  /** False takes it back: a press by mistake must not end the reminders. */
  filed: boolean
  now: Date
}

/** The person says the application was filed in the channel the law names; reminders end. No receipt of ours. */
export async function markFiled(db: Db, { by, applicationId, filed, now }: Filing): Promise<void> {
  const draft = await openDraft(db, by, applicationId, { lock: true, to: 'markFiled' })
  if (draft.competition.intake === 'here') throw new Refusal('received-here')
  await db
    .update(applications)
    .set({ filedAt: filed ? now : null })
    .where(eq(applications.id, applicationId))
  const event = filed ? 'application-filed-elsewhere' : 'application-not-filed'
  await record(db, { at: now, by: by.id, event, subject: `application:${applicationId}` })
}
