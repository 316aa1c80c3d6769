import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { stamp } from '../../database/stamp.ts'
import type { Day } from '../calendar/astana-time.ts'
import type { CalendarExceptions } from '../calendar/holidays.ts'
import { questionBounds } from './staff-moments.ts'

export interface WaitingQuestions {
  count: number
  /** The one that waits longest. */
  oldestId: number | null
  oldestAt: Date | null
  /** How many of them are about competitions that close soon. */
  closingSoon: number
}

/** Questions without an answer of which staff are to be reminded on this day. */
export async function waitingQuestions(
  db: Db,
  day: Day,
  now: Date,
  exceptions?: CalendarExceptions,
): Promise<WaitingQuestions> {
  const { askedBefore, asked, closesBefore } = questionBounds(day, exceptions)
  const [row] = await db.execute<{
    count: number
    closing: number
    oldest: number | null
    at: string | null
  }>(sql`
    with waiting as (
      select q.id, q.asked_at,
        c.id is not null and c.deadline > ${stamp(now)} and c.deadline <= ${stamp(closesBefore)} as closing
      from clarifications q left join competitions c on c.id = q.competition_id and c.cancelled_at is null
      where q.answered_at is null and q.merged_into is null and q.asked_at <= ${stamp(asked)})
    select count(*)::int as count, (count(*) filter (where closing))::int as closing,
      (array_agg(id order by asked_at, id))[1] as oldest, min(asked_at) as at
    from waiting where closing or asked_at <= ${stamp(askedBefore)}`)
  const { count, closing, oldest, at } = row!
  return { count, closingSoon: closing, oldestId: oldest, oldestAt: at === null ? null : new Date(at) }
}
