import { desc, eq, getTableColumns, max, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { answers, applications, competitions, lots, members } from '../../database/schema/index.ts'
import { applicationDeadline } from '../competitions/last-deadline.ts'
import { type ApplicationState, applicationState } from './application-state.ts'

export interface ApplicationSummary {
  id: number
  /** `deadline` is that of the application, with any time it was given. */
  competition: typeof competitions.$inferSelect
  lot: typeof lots.$inferSelect
  state: ApplicationState
  /** The newest answer, else the start. */
  touchedAt: Date
}

const COMPETITION = {
  ...getTableColumns(competitions),
  deadline: applicationDeadline(sql`${applications}`, sql`${competitions}`).mapWith(competitions.deadline),
}

/** The applications of the organizations a person belongs to, the last touched first. */
export async function listApplications(
  db: Db,
  person: { id: number },
  now: Date,
): Promise<ApplicationSummary[]> {
  const newest = db
    .select({ applicationId: answers.applicationId, at: max(answers.answeredAt).as('at') })
    .from(answers)
    .groupBy(answers.applicationId)
    .as('newest')
  const rows = await db
    .select({ application: applications, competition: COMPETITION, lot: lots, changedAt: newest.at })
    .from(members)
    .innerJoin(applications, eq(applications.organizationId, members.organizationId))
    .innerJoin(competitions, eq(competitions.id, applications.competitionId))
    .innerJoin(lots, eq(lots.id, applications.lotId))
    .leftJoin(newest, eq(newest.applicationId, applications.id))
    .where(eq(members.personId, person.id))
    .orderBy(desc(applications.startedAt))
  return rows
    .map(({ application, competition, lot, changedAt }) => ({
      id: application.id,
      competition,
      lot,
      state: applicationState({ ...application, changedAt }, competition, now),
      touchedAt: changedAt ?? application.startedAt,
    }))
    .sort((a, b) => b.touchedAt.getTime() - a.touchedAt.getTime())
}
