import { and, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { calendarDays, competitions, people } from '../../database/schema/index.ts'
import { type Day, fromAlmaty, toAlmaty } from '../calendar/astana-time.ts'
import { type CalendarExceptions, KNOWN_EXCEPTIONS } from '../calendar/holidays.ts'
import { peopleWho } from '../notifications/audience.ts'
import { tell } from '../notifications/notify.ts'
import { examinationDay, examinationMoment, questionDay } from './staff-moments.ts'
import { waitingQuestions } from './waiting-questions.ts'

interface Staff {
  /** Telegram ids. */
  adminIds: readonly number[]
  now: Date
}

/**
 * Reminds staff of what waits for them: once a working day of questions, and of examinations that end. Whoever was told of a day or
 * an examination already is not told again. Returns how many messages there are.
 */
export async function remindStaff(db: Db, { adminIds, now }: Staff): Promise<number> {
  if (adminIds.length === 0) return 0
  const exceptions = await exceptionsOf(db)
  const staff = peopleWho({ wanted: inArray(people.telegramId, [...adminIds]) })
  const day = questionDay(now, exceptions)
  let told = 0
  if (day && (await waitingQuestions(db, day, now, exceptions)).count > 0) {
    const message = {
      cause: 'duty' as const,
      causeKey: `questions-${day}`,
      data: { about: 'questions', day },
    }
    told += await tell(db, staff, { ...message, expiresAt: endOf(day), now })
  }
  for (const { id, last, moment } of await examinations(db, now, exceptions)) {
    const data = { about: 'examination', competitionId: id, last, moment }
    const causeKey = `examination-${id}-${last}-${moment}`
    told += await tell(db, staff, {
      cause: 'duty',
      causeKey,
      data,
      expiresAt: endOf(toAlmaty(now).date),
      now,
    })
  }
  return told
}

/** Today's is of no use tomorrow. */
const endOf = (day: Day): Date => fromAlmaty(day, '23:59')

/** What is known of the calendar, and what staff have entered. */
export async function exceptionsOf(db: Db): Promise<CalendarExceptions> {
  const rows = await db.select({ day: calendarDays.day, kind: calendarDays.kind }).from(calendarDays)
  return { ...KNOWN_EXCEPTIONS, ...Object.fromEntries(rows.map(({ day, kind }) => [day, kind])) }
}

async function examinations(db: Db, now: Date, exceptions: CalendarExceptions) {
  const examination = sql<string>`${competitions.milestones}->>'examination'`
  const rows = await db
    .select({ id: competitions.id, text: examination })
    .from(competitions)
    .where(and(underExamination(now), sql`${examination} is not null`))
    .orderBy(competitions.id)
  return rows.flatMap(({ id, text }) => {
    const last = examinationDay(text)
    const moment = last && examinationMoment(last, now, exceptions)
    return last && moment ? [{ id, last, moment }] : []
  })
}

/** Closed, and without results yet. */
const underExamination = (now: Date) =>
  and(
    isNotNull(competitions.publishedAt),
    isNull(competitions.cancelledAt),
    isNull(competitions.resultsAt),
    eq(competitions.archive, false),
    lte(competitions.deadline, now),
  )

/** The competition whose examination ends on that day still; undefined when it was moved or the results are out. */
export async function examinedCompetition(db: Db, { id, last }: { id: number; last: Day }, now: Date) {
  const [row] = await db
    .select({ title: competitions.title, milestones: competitions.milestones })
    .from(competitions)
    .where(and(eq(competitions.id, id), underExamination(now)))
  const text = row?.milestones.examination
  return row && text && examinationDay(text) === last ? { title: row.title } : undefined
}
