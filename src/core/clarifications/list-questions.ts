import { and, asc, desc, eq, isNotNull, isNull, ne, type SQL } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications, competitions } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { readExceptions } from '../calendar/read-exceptions.ts'
import { Refusal } from '../errors.ts'
import { type Actor, can, mustCan } from '../staff/can.ts'
import { answerDue } from './answer-due.ts'
import { askerCount, THIS } from './family.ts'

/** A question as staff see it: without the asker; `competition` is null for one about the service itself. */
export interface AskedQuestion {
  id: number
  question: string
  askedAt: Date
  competitionId: number | null
  competition: Localized | null
  /** People who ask it, in these or other words. */
  count: number
  answer: Localized | null
  answeredAt: Date | null
  mergedInto: number | null
  /** Answered to its asker alone. */
  private: boolean
  /** Until when it is to be answered. */
  due: Date
}

const columns = {
  id: clarifications.id,
  question: clarifications.question,
  askedAt: clarifications.askedAt,
  competitionId: clarifications.competitionId,
  competition: competitions.title,
  regions: competitions.regions,
  customer: competitions.customer,
  count: askerCount(THIS),
  answer: clarifications.answer,
  answeredAt: clarifications.answeredAt,
  mergedInto: clarifications.mergedInto,
  private: clarifications.toAskerAlone,
}

/** Those within somebody's reach. */
async function questions(db: Db, by: Actor, where: SQL | undefined, order: SQL[]): Promise<AskedQuestion[]> {
  const rows = await db
    .select(columns)
    .from(clarifications)
    .leftJoin(competitions, eq(competitions.id, clarifications.competitionId))
    .where(where)
    .orderBy(...order)
  const exceptions = await readExceptions(db)
  return rows
    .filter(({ regions, customer }) =>
      can.answerClarification(by, regions && customer ? { regions, customer } : null),
    )
    .map(({ regions, customer, ...row }) => ({ ...row, due: answerDue(row.askedAt, exceptions) }))
}

const waiting = and(isNull(clarifications.answeredAt), isNull(clarifications.mergedInto))
const oldest = [asc(clarifications.askedAt), asc(clarifications.id)]

/** The questions that wait for an answer, the oldest and so the most urgent first. @throws Refusal not-staff, role-needed */
export async function listQuestions(db: Db, by: Actor): Promise<AskedQuestion[]> {
  mustCan(by, 'answerSomewhere')
  return questions(db, by, waiting, oldest)
}

/** The questions that were answered, the latest answer first. @throws Refusal not-staff, role-needed */
export async function listAnswered(db: Db, by: Actor): Promise<AskedQuestion[]> {
  mustCan(by, 'answerSomewhere')
  return questions(db, by, isNotNull(clarifications.answeredAt), [
    desc(clarifications.answeredAt),
    desc(clarifications.id),
  ])
}

/** One question, answered or not. @throws Refusal not-found, not-staff, role-needed */
export async function getQuestion(db: Db, by: Actor, id: number): Promise<AskedQuestion> {
  mustCan(by, 'answerSomewhere')
  const [row] = await questions(db, by, eq(clarifications.id, id), oldest)
  if (row) return row
  throw new Refusal(
    (await db.$count(clarifications, eq(clarifications.id, id))) > 0 ? 'role-needed' : 'not-found',
  )
}

/** What was merged into a question, at once, the oldest first. */
export const listMerged = (db: Db, by: Actor, id: number): Promise<AskedQuestion[]> =>
  questions(db, by, eq(clarifications.mergedInto, id), oldest)

/** What a question may be merged into: the others about the same competition that stand by themselves. */
export const listMergeable = (
  db: Db,
  by: Actor,
  { id, competitionId }: AskedQuestion,
): Promise<AskedQuestion[]> =>
  questions(
    db,
    by,
    and(
      competitionId === null
        ? isNull(clarifications.competitionId)
        : eq(clarifications.competitionId, competitionId),
      isNull(clarifications.mergedInto),
      ne(clarifications.id, id),
      eq(clarifications.toAskerAlone, false),
    ),
    [desc(clarifications.id)],
  )
