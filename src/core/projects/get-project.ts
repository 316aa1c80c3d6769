import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  applications,
  competitions,
  lots,
  type MemberRole,
  members,
  organizations,
  projects,
  reports,
  submissions,
} from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import type { Snapshot } from '../applications/list-submissions.ts'
import { Refusal } from '../errors.ts'
import { endOfTerm } from '../results/appeal-term.ts'
import { newestReleased } from '../results/get-results.ts'
import { hasOpenAppeal } from '../results/list-appeals.ts'
import { isReopened } from '../results/reopened.ts'
import { type ReportRow, reportState } from './report-state.ts'

export type ProjectRow = typeof projects.$inferSelect

/** An awarded application with all that is public of it. */
export interface Project {
  row: ProjectRow
  competition: typeof competitions.$inferSelect
  lot: typeof lots.$inferSelect
  organizationId: number
  name: Localized
  bin: string
  /** By their last day. */
  reports: ReportRow[]
}

/** @throws Refusal 'not-found' */
export async function getProject(db: Db, id: number, { lock = false } = {}): Promise<Project> {
  if (lock) await db.select({ id: projects.id }).from(projects).where(eq(projects.id, id)).for('update')
  const [found] = await db
    .select({
      row: projects,
      competition: competitions,
      lot: lots,
      organizationId: applications.organizationId,
      snapshot: submissions.snapshot,
    })
    .from(projects)
    .innerJoin(competitions, eq(competitions.id, projects.competitionId))
    .innerJoin(lots, eq(lots.id, projects.lotId))
    .innerJoin(submissions, eq(submissions.id, projects.submissionId))
    .innerJoin(applications, eq(applications.id, submissions.applicationId))
    .where(eq(projects.id, id))
  if (!found) throw new Refusal('not-found')
  const { snapshot, ...rest } = found
  return { ...rest, ...applicantOf(snapshot as Snapshot), reports: await reportsOf(db, id) }
}

/** As it was when it applied. */
function applicantOf({ organization: { bin, profile } }: Snapshot): { name: Localized; bin: string } {
  const kk = String(profile['name-kk'] ?? bin)
  return { bin, name: { kk, ru: String(profile['name-ru'] ?? kk) } }
}

const reportsOf = (db: Db, projectId: number): Promise<ReportRow[]> =>
  db
    .select()
    .from(reports)
    .where(eq(reports.projectId, projectId))
    .orderBy(asc(reports.dueOn), asc(reports.id))

export interface ListedProject extends Pick<ProjectRow, 'id' | 'title' | 'revokedAt'> {
  /** Number of the lot. */
  lot: number
  /** Reports that wait to be checked. */
  waiting: number
}

/** The projects of a competition, lot by lot; those whose award was revoked stand among them. */
export async function projectsOf(db: Db, competitionId: number): Promise<ListedProject[]> {
  const rows = await db
    .select({ row: projects, lot: lots.number })
    .from(projects)
    .innerJoin(lots, eq(lots.id, projects.lotId))
    .where(eq(projects.competitionId, competitionId))
    .orderBy(asc(lots.number), asc(projects.id))
  const listed = []
  for (const { row, lot } of rows) {
    const owed = (await reportsOf(db, row.id)).filter((report) => reportState(report) === 'submitted')
    const { id, title, revokedAt } = row
    listed.push({ id, title, lot, revokedAt, waiting: owed.length })
  }
  return listed
}

/** The project of an application; undefined for one that was not awarded. */
export async function projectOfApplication(db: Db, applicationId: number): Promise<number | undefined> {
  const [row] = await db
    .select({ id: projects.id })
    .from(projects)
    .innerJoin(submissions, eq(submissions.id, projects.submissionId))
    .where(and(eq(submissions.applicationId, applicationId), isNotNull(projects.awardedAt)))
  return row?.id
}

/** How somebody stands to the organization of a project; undefined for a stranger. */
export async function memberRole(
  db: Db,
  { organizationId }: Pick<Project, 'organizationId'>,
  personId: number,
): Promise<MemberRole | undefined> {
  const [row] = await db
    .select({ role: members.role, ownerId: organizations.ownerId })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .where(and(eq(members.organizationId, organizationId), eq(members.personId, personId)))
  return row?.ownerId === personId ? 'editor' : row?.role
}

/**
 * What keeps a contract waiting: the term of appeals, or a complaint that is open or was upheld and is not corrected yet
 * (p. 588). Undefined when nothing does. `day` is the last of the term.
 */
export async function contractWaits(
  db: Db,
  competitionId: number,
  now: Date,
): Promise<{ day: string } | undefined> {
  const released = await newestReleased(db, competitionId)
  const day = released?.content.appealUntil ?? ''
  const runs = !released || now < endOfTerm(day)
  const open = (await hasOpenAppeal(db, competitionId)) || (await isReopened(db, competitionId))
  return runs || open ? { day } : undefined
}
