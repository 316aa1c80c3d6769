import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications, formerClarificationAnswers } from '../../database/schema/index.ts'
import { cleanText } from '../../language/clean-text.ts'
import type { Localized } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'
import { checkedAnswer, sameText } from './answer-text.ts'
import { lockClarification } from './family.ts'
import { tellChange } from './tell-answer.ts'

/** Letters of the reason, which only the journal keeps. */
export const CHANGE_REASON_LENGTH = 500

interface Change {
  id: number
  answer: Localized
  /** Why, for the journal; in one language. */
  reason: string
}

/**
 * Replaces an answer by another: the old one is kept and shown as such, and everyone who was told it is told the new one.
 * @throws Refusal not-staff, role-needed, not-found, question-not-answered, answer-unchanged, text-empty, text-too-long
 */
export async function changeAnswer(
  db: Db,
  by: Actor,
  { id, answer, reason }: Change,
  now: Date,
): Promise<void> {
  const row = await lockClarification(db, id)
  mustCan(by, 'answerClarification', await whoseOf(db, row.competitionId))
  if (!row.answer || !row.answeredAt) throw new Refusal('question-not-answered')
  const text = checkedAnswer(answer)
  if (sameText(row.answer, text)) throw new Refusal('answer-unchanged')
  const why = checkedReason(reason)
  const [former] = await db
    .insert(formerClarificationAnswers)
    .values({
      clarificationId: id,
      answer: row.answer,
      answeredBy: row.answeredBy,
      answeredAt: row.answeredAt,
    })
    .returning({ id: formerClarificationAnswers.id })
  await db
    .update(clarifications)
    .set({ answer: text, answeredBy: by.id, answeredAt: now })
    .where(eq(clarifications.id, id))
  const shown = !row.toAskerAlone
  await record(db, {
    at: now,
    by: by.id,
    event: 'clarification-changed',
    subject: `clarification:${id}`,
    ...(shown && { before: row.answer, after: text }),
    reason: why,
  })
  const change = await db.$count(
    formerClarificationAnswers,
    eq(formerClarificationAnswers.clarificationId, id),
  )
  await tellChange(db, { about: row, change, formerId: former!.id, now })
}

function checkedReason(reason: string): string {
  const why = cleanText(reason)
  if (why === '') throw new Refusal('text-empty')
  if ([...why].length > CHANGE_REASON_LENGTH)
    throw new Refusal('text-too-long', { most: CHANGE_REASON_LENGTH })
  return why
}
