import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  competitionDocuments,
  competitions,
  deadlineRevisions,
  lots,
  results,
} from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'

/**
 * Removes a competition that was never published; nobody but staff saw it, so nothing refers to it. Its files stay in the
 * storage, where another draft may share them.
 * @throws Refusal 'not-staff', 'not-found', 'competition-already-published'
 */
export async function deleteDraft(db: Db, by: Actor, id: number, at: Date): Promise<void> {
  const [draft] = await db.select().from(competitions).where(eq(competitions.id, id)).for('update')
  if (!draft) throw new Refusal('not-found')
  mustCan(by, 'authorCompetition', draft)
  if (draft.publishedAt) throw new Refusal('competition-already-published', { code: draft.code })
  const own = db.select({ id: lots.id }).from(lots).where(eq(lots.competitionId, id))
  await db.delete(results).where(inArray(results.lotId, own))
  await db.delete(lots).where(eq(lots.competitionId, id))
  await db.delete(competitionDocuments).where(eq(competitionDocuments.competitionId, id))
  await db.delete(deadlineRevisions).where(eq(deadlineRevisions.competitionId, id))
  await db.delete(competitions).where(eq(competitions.id, id))
  const subject = `competition:${id}`
  await record(db, {
    at,
    by: by.id,
    event: 'competition-draft-deleted',
    subject,
    before: { code: draft.code },
  })
}
