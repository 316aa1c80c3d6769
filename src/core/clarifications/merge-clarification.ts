import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'
import { type Clarification, lockClarification } from './family.ts'
import { tellNewcomers } from './tell-answer.ts'

/**
 * Says that a waiting question asks the same as another about the same competition: whoever asked it hears the answer of
 * that one, at once when it is there already. Only what was merged into nothing can be merged, and only into such a one,
 * so no circle can come about.
 * @throws Refusal not-staff, role-needed, not-found, already-answered, question-merged, question-elsewhere, question-private
 */
export async function mergeClarification(
  db: Db,
  by: Actor,
  { id, into }: { id: number; into: number },
  now: Date,
): Promise<void> {
  const [one, main] = await lockBoth(db, id, into)
  mustCan(by, 'answerClarification', await whoseOf(db, one.competitionId))
  if (one.mergedInto === into) return
  if (id === into || one.competitionId !== main.competitionId) throw new Refusal('question-elsewhere')
  if (one.answeredAt) throw new Refusal('already-answered')
  if (one.mergedInto !== null || main.mergedInto !== null) throw new Refusal('question-merged')
  if (main.toAskerAlone) throw new Refusal('question-private')
  if (main.answeredAt) await tellNewcomers(db, main, id, now)
  await db.update(clarifications).set({ mergedInto: into, mergedAt: now }).where(eq(clarifications.id, id))
  await record(db, {
    at: now,
    by: by.id,
    event: 'clarification-merged',
    subject: `clarification:${id}`,
    after: { into },
  })
}

/** In the order of their ids, so that two who merge at once do not wait for each other for ever. */
async function lockBoth(db: Db, id: number, into: number): Promise<[Clarification, Clarification]> {
  const first = await lockClarification(db, Math.min(id, into))
  const second = await lockClarification(db, Math.max(id, into))
  return id < into ? [first, second] : [second, first]
}
