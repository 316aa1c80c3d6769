import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people, reports } from '../../database/schema/index.ts'
import type { StoredFile } from '../applications/form/fields/kind.ts'
import { filesOf, withFile } from '../applications/form/fields/reading/files.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { peopleWho } from '../notifications/audience.ts'
import { tell, tellStaff } from '../notifications/notify.ts'
import { colleaguesOf } from '../results/colleagues-of.ts'
import { type Actor, can, DECIDING, mustCan } from '../staff/can.ts'
import { getProject, memberRole, type Project } from './get-project.ts'
import { isOwed, type ReportRow, reportState } from './report-state.ts'

const TEXT_LENGTH = 8000
const REMARK_LENGTH = 1000
const MOST_FILES = 20

/** A report with its project, and whether the reader may fill it in or check it. */
export interface OpenReport {
  report: ReportRow
  project: Project
  mayWrite: boolean
  mayCheck: boolean
}

/**
 * A report for members of the organization and for staff who manage the project.
 * @throws Refusal 'not-found', 'not-yours'
 */
export async function openReport(db: Db, by: Actor, id: number, { lock = false } = {}): Promise<OpenReport> {
  const asked = db.select().from(reports).where(eq(reports.id, id))
  const [report] = lock ? await asked.for('update') : await asked
  if (!report) throw new Refusal('not-found')
  const project = await getProject(db, report.projectId)
  const role = await memberRole(db, project, by.id)
  const mayCheck = can.manageProject(by, project.competition)
  if (!role && !mayCheck) throw new Refusal('not-yours')
  const mayWrite = role === 'editor' && isOwed(report) && project.row.revokedAt === null
  return { report, project, mayWrite, mayCheck }
}

interface Changing {
  reportId: number
  now: Date
}

/**
 * Adds to a report as it is being written: each text below the one before, each file beside the others. Nothing is submitted.
 * @throws Refusal 'not-found', 'not-yours', 'viewer-only', 'report-sent', 'project-revoked', 'text-too-long',
 * 'report-files-full'
 */
export async function writeReport(
  db: Db,
  by: Actor,
  { reportId, text, file }: { reportId: number; text?: string; file?: StoredFile | undefined },
): Promise<void> {
  const { report } = await writable(db, by, reportId)
  const files = file ? withFile(filesOf(report.files), file) : filesOf(report.files)
  if (files.length > MOST_FILES) throw new Refusal('report-files-full')
  const added = text?.trim()
  const whole = [report.text, ...(added ? [added] : [])].filter(Boolean).join('\n\n') || null
  if ((whole?.length ?? 0) > TEXT_LENGTH) throw new Refusal('text-too-long')
  await db.update(reports).set({ text: whole, files }).where(eq(reports.id, reportId))
}

/** Takes text and files out again. @throws Refusal as `writeReport` */
export async function clearReport(db: Db, by: Actor, reportId: number): Promise<void> {
  await writable(db, by, reportId)
  await db.update(reports).set({ text: null, files: [] }).where(eq(reports.id, reportId))
}

/**
 * Submits a report to be checked, and tells staff.
 * @throws Refusal as `writeReport`, 'report-empty'
 */
export async function submitReport(
  db: Db,
  by: Actor,
  { reportId, now, staffIds }: Changing & { staffIds: readonly number[] },
): Promise<void> {
  const { report, project } = await writable(db, by, reportId)
  if (!report.text && filesOf(report.files).length === 0) throw new Refusal('report-empty')
  const sent = { submittedBy: by.id, submittedAt: now, returnedAt: null }
  await db.update(reports).set(sent).where(eq(reports.id, reportId))
  await record(db, { at: now, by: by.id, event: 'report-submitted', subject: `report:${reportId}` })
  await tellStaff(
    db,
    { roles: DECIDING, staffIds, of: project.competition },
    {
      ...{ cause: 'project', causeKey: `submitted:${reportId}:${now.toISOString()}`, now },
      data: { about: 'submitted', reportId },
    },
  )
}

/** One that its organization may still change. */
async function writable(db: Db, by: Actor, reportId: number): Promise<OpenReport> {
  const found = await openReport(db, by, reportId, { lock: true })
  if (found.mayWrite) return found
  if (found.project.row.revokedAt) throw new Refusal('project-revoked')
  if (!isOwed(found.report)) throw new Refusal('report-sent')
  throw new Refusal((await memberRole(db, found.project, by.id)) ? 'viewer-only' : 'not-yours')
}

/**
 * Accepts a report, or sends it back with what it lacks; the organization hears of it.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'report-not-sent', 'text-empty', 'text-too-long'
 */
export async function checkReport(
  db: Db,
  by: Actor,
  { reportId, now, remark }: Changing & { remark?: string | undefined },
): Promise<void> {
  const { report, project } = await openReport(db, by, reportId, { lock: true })
  mustCan(by, 'manageProject', project.competition)
  if (reportState(report) !== 'submitted') throw new Refusal('report-not-sent')
  const lacks = remark?.trim()
  if (lacks === '') throw new Refusal('text-empty')
  if ((lacks?.length ?? 0) > REMARK_LENGTH) throw new Refusal('text-too-long')
  const checked =
    lacks === undefined ? { acceptedBy: by.id, acceptedAt: now } : { returnedAt: now, remark: lacks }
  await db.update(reports).set(checked).where(eq(reports.id, reportId))
  const about = lacks === undefined ? 'accepted' : 'returned'
  const subject = `report:${reportId}`
  await record(db, { at: now, by: by.id, event: `report-${about}`, subject, reason: lacks })
  await tell(db, peopleWho({ wanted: colleaguesOf(people.id, project.row.submissionId) }), {
    ...{ cause: 'project', causeKey: `${about}:${reportId}:${now.toISOString()}`, now },
    data: { about, reportId },
  })
}
