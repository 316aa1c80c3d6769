import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { stamp } from '../../database/stamp.ts'
import type { Localized } from '../../language/locale.ts'
import type { Day } from '../calendar/astana-time.ts'
import type { CalendarExceptions } from '../calendar/holidays.ts'
import { answerDue } from '../clarifications/answer-due.ts'
import { type Actor, can, type Whose } from '../staff/can.ts'
import { questionBounds } from './staff-moments.ts'

interface WaitingQuestion {
  id: number
  askedAt: Date
  /** It is about a competition that closes soon. */
  closing: boolean
  /** Whose competition it is about; null: the service itself. */
  of: Whose | null
}

export interface WaitingQuestions {
  count: number
  /** The one that waits longest. */
  oldestId: number | null
  oldestAt: Date | null
  /** How many of them are about competitions that close soon. */
  closingSoon: number
  /** How many should have been answered by now. */
  overdue: number
}

/** Questions without an answer of which staff are to be reminded on this day, the oldest first. */
export async function waitingQuestions(
  db: Db,
  day: Day,
  now: Date,
  exceptions?: CalendarExceptions,
): Promise<WaitingQuestion[]> {
  const { askedBefore, asked, closesBefore } = questionBounds(day, exceptions)
  const rows = await db.execute<{
    id: number
    at: string
    closing: boolean
    regions: string[] | null
    customer: Localized | null
  }>(sql`
    with waiting as (
      select q.id, q.asked_at, c.regions, c.customer,
        c.cancelled_at is null and c.deadline > ${stamp(now)} and c.deadline <= ${stamp(closesBefore)} as closing
      from clarifications q left join competitions c on c.id = q.competition_id
      where q.answered_at is null and q.merged_into is null and q.asked_at <= ${stamp(asked)})
    select id, asked_at as at, coalesce(closing, false) as closing, regions, customer
    from waiting where closing or asked_at <= ${stamp(askedBefore)}
    order by asked_at, id`)
  return rows.map(({ id, at, closing, regions, customer }) => ({
    id,
    closing,
    askedAt: new Date(at),
    of: regions && customer ? { regions, customer } : null,
  }))
}

/** In sums; for a role with a reach, those within it. */
export function countWaiting(
  questions: readonly WaitingQuestion[],
  now: Date,
  { exceptions, by }: { exceptions?: CalendarExceptions; by?: Actor | undefined },
): WaitingQuestions {
  const theirs = by ? questions.filter(({ of }) => can.answerClarification(by, of)) : questions
  const [oldest] = theirs
  return {
    count: theirs.length,
    oldestId: oldest?.id ?? null,
    oldestAt: oldest?.askedAt ?? null,
    closingSoon: theirs.filter(({ closing }) => closing).length,
    overdue: theirs.filter(({ askedAt }) => answerDue(askedAt, exceptions) <= now).length,
  }
}
