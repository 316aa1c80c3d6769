import { and, eq, gt, isNotNull, isNull, lte } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions } from '../../database/schema/index.ts'
import { type Day, fromAlmaty, toAlmaty } from '../calendar/astana-time.ts'
import type { CalendarExceptions } from '../calendar/holidays.ts'
import { readExceptions } from '../calendar/read-exceptions.ts'
import { tellStaff } from '../notifications/notify.ts'
import { examinationEnds } from '../review/examination-ends.ts'
import { remindExperts } from '../review/remind-experts.ts'
import { ANSWERING, EXAMINING, type Whose } from '../staff/can.ts'
import { type ExaminationMoment, examinationMoment, questionDay } from './staff-moments.ts'
import { waitingQuestions } from './waiting-questions.ts'

interface Staff {
  /** Telegram ids. */
  staffIds: readonly number[]
  now: Date
}

/**
 * Reminds staff of what waits for them: once a working day of questions, and of examinations that end, experts of what they owe
 * them. Whoever was told of a day or
 * an examination already is not told again. Returns how many messages there are.
 */
export async function remindStaff(db: Db, { staffIds, now }: Staff): Promise<number> {
  const exceptions = await readExceptions(db)
  const day = questionDay(now, exceptions)
  let told = day ? await remindOfQuestions(db, { staffIds, now }, day, exceptions) : 0
  for (const { id, last, moment, of } of await examinations(db, now, exceptions)) {
    const data = { about: 'examination', competitionId: id, last, moment }
    const causeKey = `examination-${id}-${last}-${moment}`
    told += await tellStaff(
      db,
      { roles: EXAMINING, staffIds, of },
      {
        cause: 'duty',
        causeKey,
        data,
        expiresAt: endOf(toAlmaty(now).date),
        now,
      },
    )
    told += await remindExperts(db, { competitionId: id }, now)
  }
  return told
}

/** Roles that hold everywhere hear of all questions, one with a reach of those within it. */
async function remindOfQuestions(
  db: Db,
  { staffIds, now }: Staff,
  day: Day,
  exceptions: CalendarExceptions,
): Promise<number> {
  const questions = await waitingQuestions(db, day, now, exceptions)
  if (questions.length === 0) return 0
  const message = { cause: 'duty' as const, causeKey: `questions-${day}`, expiresAt: endOf(day), now }
  const about = { about: 'questions', day }
  const who = { roles: ANSWERING, staffIds }
  let told = await tellStaff(db, who, { ...message, data: about })
  for (const of of new Map(questions.map((one) => [JSON.stringify(one.of), one.of])).values())
    if (of) told += await tellStaff(db, { ...who, of }, { ...message, data: { ...about, reach: true } })
  return told
}

/** Today's is of no use tomorrow. */
const endOf = (day: Day): Date => fromAlmaty(day, '23:59')

async function examinations(db: Db, now: Date, exceptions: CalendarExceptions) {
  const rows = await db.select().from(competitions).where(underExamination(now)).orderBy(competitions.id)
  const found: { id: number; last: Day; moment: ExaminationMoment; of: Whose }[] = []
  for (const competition of rows) {
    const last = await examinationEnds(db, competition, now)
    const moment = last && examinationMoment(last, now, exceptions)
    if (last && moment) found.push({ id: competition.id, last, moment, of: competition })
  }
  return found
}

/** An examination that lasts longer is not waited for any more. */
const LONGEST = 90 * 86_400_000

/** Closed, and without results yet. */
const underExamination = (now: Date) =>
  and(
    isNotNull(competitions.publishedAt),
    isNull(competitions.cancelledAt),
    isNull(competitions.resultsAt),
    eq(competitions.archive, false),
    lte(competitions.deadline, now),
    gt(competitions.deadline, new Date(now.getTime() - LONGEST)),
  )

/** The competition whose examination ends on that day still; undefined when it was moved or the results are out. */
export async function examinedCompetition(db: Db, { id, last }: { id: number; last: Day }, now: Date) {
  const [row] = await db
    .select()
    .from(competitions)
    .where(and(eq(competitions.id, id), underExamination(now)))
  return row && (await examinationEnds(db, row, now)) === last ? { title: row.title } : undefined
}
