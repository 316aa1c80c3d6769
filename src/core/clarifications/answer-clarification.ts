import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'
import { checkedAnswer, sameText } from './answer-text.ts'
import { countAskers, lockClarification } from './family.ts'
import { tellAnswer, tellAskers } from './tell-answer.ts'

interface Answer {
  id: number
  answer: Localized
  /** To the asker alone: the question is about their own case. */
  alone?: boolean
}

/**
 * Publishes an answer, in Kazakh and Russian, and tells everyone it concerns; or gives it to its asker alone.
 * The very answer given again by its author changes nothing.
 * @throws Refusal not-staff, role-needed, not-found, already-answered, question-merged, question-shared, text-empty, text-too-long
 */
export async function answerClarification(
  db: Db,
  by: Actor,
  { id, answer, alone = false }: Answer,
  now: Date,
): Promise<void> {
  const row = await lockClarification(db, id)
  mustCan(by, 'answerClarification', await whoseOf(db, row.competitionId))
  if (row.mergedInto !== null) throw new Refusal('question-merged')
  const text = checkedAnswer(answer)
  if (row.answeredAt) {
    const again = row.answeredBy === by.id && sameText(row.answer, text)
    if (again && alone === row.toAskerAlone) return
    throw new Refusal('already-answered')
  }
  if (alone && (await countAskers(db, id)) > 1) throw new Refusal('question-shared')
  await db
    .update(clarifications)
    .set({ answer: text, answeredBy: by.id, answeredAt: now, toAskerAlone: alone })
    .where(eq(clarifications.id, id))
  await record(db, {
    at: now,
    by: by.id,
    event: alone ? 'clarification-answered-to-asker' : 'clarification-answered',
    subject: `clarification:${id}`,
    // What one person alone was told may name them.
    ...(!alone && { after: text }),
  })
  await (alone ? tellAskers(db, row, now) : tellAnswer(db, row, now))
}
