import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, lots } from '../../database/schema/index.ts'
import { readExceptions } from '../calendar/read-exceptions.ts'
import { lotDeadline } from './last-deadline.ts'
import { type Milestone, type MilestonesOf, milestonesOf } from './milestones.ts'

/** The time line of a competition as it is known now. */
export async function readMilestones(
  db: Db,
  competition: MilestonesOf & { id: number },
  now: Date,
): Promise<Milestone[]> {
  const lastDeadline = (await lastDeadlineOf(db, competition.id)) ?? competition.deadline
  return milestonesOf(competition, { lastDeadline, exceptions: await readExceptions(db), now })
}

/** When the last of its lots stops receiving applications. */
async function lastDeadlineOf(db: Db, competitionId: number): Promise<Date | null | undefined> {
  const last = sql`max(${lotDeadline(sql`${lots}`, sql`${competitions}`)})`.mapWith(competitions.deadline)
  const [row] = await db
    .select({ last })
    .from(lots)
    .innerJoin(competitions, eq(competitions.id, lots.competitionId))
    .where(eq(lots.competitionId, competitionId))
  return row?.last
}
