import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications } from '../../database/schema/index.ts'
import { cleanText } from '../../language/clean-text.ts'
import { record } from '../audit/record.ts'
import { getCompetition } from '../competitions/get-competition.ts'
import { Refusal } from '../errors.ts'
import { tellStaff } from '../notifications/notify.ts'
import { ANSWERING } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'

/** Letters a question may have. */
export const QUESTION_LENGTH = 1000

export interface Question {
  /** Null: about the service itself. */
  competitionId: number | null
  text: string
}

/**
 * Asks the organizer; staff are told. The same words asked again by the same person while unanswered are the same
 * question, so that asking may safely be repeated after a crash. Returns its id.
 * @throws Refusal text-empty, text-too-long, not-found
 */
export async function askClarification(
  db: Db,
  by: { id: number },
  question: Question,
  { adminIds, now }: { adminIds: readonly number[]; now: Date },
): Promise<number> {
  const text = cleanText(question.text)
  if (text === '') throw new Refusal('text-empty')
  if ([...text].length > QUESTION_LENGTH) throw new Refusal('text-too-long', { most: QUESTION_LENGTH })
  const { competitionId } = question
  if (competitionId !== null && !(await getCompetition(db, { id: competitionId })))
    throw new Refusal('not-found')
  const known = await askedBefore(db, by, { competitionId, text })
  if (known !== undefined) return known
  const [row] = await db
    .insert(clarifications)
    .values({ competitionId, askedBy: by.id, askedAt: now, question: text })
    .returning({ id: clarifications.id })
  const { id } = row!
  await record(db, { at: now, by: by.id, event: 'clarification-asked', subject: `clarification:${id}` })
  const data = { clarificationId: id, competitionId }
  const of = (await whoseOf(db, competitionId)) ?? undefined
  await tellStaff(
    db,
    { roles: ANSWERING, staffIds: adminIds, of },
    { cause: 'question', causeKey: String(id), data, now },
  )
  return id
}

async function askedBefore(
  db: Db,
  by: { id: number },
  { competitionId, text }: Question,
): Promise<number | undefined> {
  const [row] = await db
    .select({ id: clarifications.id })
    .from(clarifications)
    .where(
      and(
        eq(clarifications.askedBy, by.id),
        eq(clarifications.question, text),
        isNull(clarifications.answeredAt),
        competitionId === null
          ? isNull(clarifications.competitionId)
          : eq(clarifications.competitionId, competitionId),
      ),
    )
  return row?.id
}
