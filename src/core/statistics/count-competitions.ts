import { isNotNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, lots } from '../../database/schema/index.ts'

export interface CompetitionFigures {
  open: number
  /** Tenge over the lots of open competitions. */
  openAmount: number
  published: number
  withResults: number
}

/** The figures of the home page, at `now`. */
export async function countCompetitions(db: Db, now: Date): Promise<CompetitionFigures> {
  const moment = now.toISOString()
  const open = sql`(not ${competitions.archive} and ${competitions.cancelledAt} is null
    and ${competitions.deadline} > ${moment} and coalesce(${competitions.resultsAt} > ${moment}, true)
    and coalesce(${competitions.opensAt} <= ${moment}, true))`
  const sum = sql`(select coalesce(sum(${lots.amount}), 0) from ${lots} where ${lots.competitionId} = ${competitions.id})`
  const [row] = await db
    .select({
      open: sql<number>`count(*) filter (where ${open})`.mapWith(Number),
      openAmount: sql<number>`coalesce(sum(${sum}) filter (where ${open}), 0)`.mapWith(Number),
      published: sql<number>`count(*)`.mapWith(Number),
      withResults: sql<number>`count(*) filter (where ${competitions.resultsAt} <= ${moment})`.mapWith(
        Number,
      ),
    })
    .from(competitions)
    .where(isNotNull(competitions.publishedAt))
  return row ?? { open: 0, openAmount: 0, published: 0, withResults: 0 }
}
