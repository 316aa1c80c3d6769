import { and, eq, isNull, lte } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people, projects, reports } from '../../database/schema/index.ts'
import { addDays, type Day, dayOf, daysBetween } from '../calendar/astana-time.ts'
import { peopleWho } from '../notifications/audience.ts'
import { tell } from '../notifications/notify.ts'
import { oneByOne } from '../one-by-one.ts'
import { colleaguesOf } from '../results/colleagues-of.ts'
import { isOwed } from './report-state.ts'

/** Days before the last day of a report on which its organization is reminded; once more after it. */
const DISTANCES = [14, 3, 0] as const

/** The reminder a report is due on a day: the nearest one that has come; the ones before it are not made up for. */
export function reminderFor(dueOn: Day, today: Day): number | 'overdue' | undefined {
  const left = daysBetween(today, dueOn)
  if (left < 0) return 'overdue'
  return DISTANCES.findLast((distance) => left <= distance)
}

/** Reminds members of the reports their projects owe: each distance once for each last day. Run twice or late it does no harm. */
export async function remindReports(db: Db, now: Date): Promise<void> {
  const today = dayOf(now)
  const near = await db
    .select({ report: reports, submissionId: projects.submissionId })
    .from(reports)
    .innerJoin(projects, eq(projects.id, reports.projectId))
    .where(
      and(
        isNull(projects.revokedAt),
        isNull(reports.acceptedAt),
        lte(reports.dueOn, addDays(today, DISTANCES[0])),
      ),
    )
    .orderBy(reports.id)
  const owed = near.filter(({ report }) => isOwed(report))
  await oneByOne(owed, (one) => remind(db, one, now), 'members could not be reminded of reports')
}

async function remind(
  db: Db,
  { report, submissionId }: { report: typeof reports.$inferSelect; submissionId: number },
  now: Date,
): Promise<void> {
  const reminder = reminderFor(report.dueOn, dayOf(now))
  if (reminder === undefined) return
  await tell(db, peopleWho({ wanted: colleaguesOf(people.id, submissionId) }), {
    ...{ cause: 'project', causeKey: `due:${report.id}:${report.dueOn}:${reminder}`, now },
    data: { about: 'due', reportId: report.id },
  })
}
