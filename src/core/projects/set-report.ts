import type { Db } from '../../database/client.ts'
import { reports } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { type Day, dayOf } from '../calendar/astana-time.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { getProject } from './get-project.ts'

/**
 * Sets until when a project owes a report; returns the report's id.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'project-revoked', 'report-day-unclear' for none or a day that is past
 */
export async function setReport(
  db: Db,
  by: Actor,
  {
    projectId,
    kind,
    dueOn,
    now,
  }: { projectId: number; kind: 'interim' | 'final'; dueOn: Day | undefined; now: Date },
): Promise<number> {
  const project = await getProject(db, projectId, { lock: true })
  mustCan(by, 'manageProject', project.competition)
  if (project.row.revokedAt) throw new Refusal('project-revoked')
  if (dueOn === undefined || dueOn < dayOf(now)) throw new Refusal('report-day-unclear')
  const [row] = await db.insert(reports).values({ projectId, kind, dueOn }).returning({ id: reports.id })
  const subject = `project:${projectId}`
  const after = { reportId: row!.id, kind, dueOn }
  await record(db, { at: now, by: by.id, event: 'report-set', subject, after })
  return row!.id
}
