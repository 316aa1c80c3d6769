import type { Db } from '../../database/client.ts'
import { sameQuestions } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { lockMain } from './family.ts'

/**
 * "I have the same question": counted without a name, and told the answer. Returns the question that stands for it; its
 * answer, when it is there already, is to be shown at once: only of changes will the person be told.
 * @throws Refusal not-found
 */
export async function sameQuestion(
  db: Db,
  by: { id: number },
  id: number,
  now: Date,
): Promise<{ id: number; answered: boolean }> {
  const main = await lockMain(db, id)
  // About the service, or about one's own case: not shown to others.
  if (main.competitionId === null || main.toAskerAlone) throw new Refusal('not-found')
  const standing = { id: main.id, answered: main.answeredAt !== null }
  if (main.askedBy === by.id) return standing
  const added = await db
    .insert(sameQuestions)
    .values({ clarificationId: id, personId: by.id, at: now })
    .onConflictDoNothing()
    .returning({ id: sameQuestions.clarificationId })
  if (added.length > 0)
    await record(db, { at: now, by: by.id, event: 'clarification-shared', subject: `clarification:${id}` })
  return standing
}
