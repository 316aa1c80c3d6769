import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import { type Competition, getCompetition } from './get-competition.ts'

/**
 * A competition that is not published, kept from others until the end of the transaction.
 * @throws Refusal 'not-found', 'competition-already-published'
 */
export async function lockDraft(db: Db, id: number): Promise<Competition> {
  await db.select({ id: competitions.id }).from(competitions).where(eq(competitions.id, id)).for('update')
  const draft = await getCompetition(db, { id }, { drafts: true })
  if (!draft) throw new Refusal('not-found')
  if (draft.publishedAt) throw new Refusal('competition-already-published', { code: draft.code })
  return draft
}
