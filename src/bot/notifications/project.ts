import { eq } from 'drizzle-orm'
import { dayOf, daysBetween } from '../../core/calendar/astana-time.ts'
import { Refusal } from '../../core/errors.ts'
import { getProject, type Project } from '../../core/projects/get-project.ts'
import { reminderFor } from '../../core/projects/remind-reports.ts'
import { isOwed, type ReportRow, reportState } from '../../core/projects/report-state.ts'
import type { Db } from '../../database/client.ts'
import { reports } from '../../database/schema/index.ts'
import { date } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { kindName } from '../projects/project-text.ts'
import { homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { idIn, type Letter, type Write } from './letter.ts'

/** Of a project: to its organization that a contract is entered, a report due or checked; to staff that one is submitted. */
export const writeProject: Write = async ({ db, now }, notification) => {
  const { locale, data } = notification
  if (data.about === 'contract') return contractLetter(db, idIn(notification, 'projectId'), locale)
  const [report] = await db
    .select()
    .from(reports)
    .where(eq(reports.id, idIn(notification, 'reportId')))
  const project = report && (await find(db, report.projectId))
  if (!report || !project || project.row.revokedAt) return undefined
  const html = reportText(locale, report, project, { about: String(data.about), now })
  if (html === undefined) return undefined
  return {
    html,
    buttons: [
      [{ text: t(locale, 'report-open-button'), data: `report:${report.id}`, style: 'primary' }],
      [{ text: t(locale, 'project-button'), data: `project:${project.row.id}` }, homeButton(locale)],
    ],
  }
}

interface Telling {
  about: string
  now: Date
}

/** Undefined once it is no longer so. */
function reportText(
  locale: Locale,
  report: ReportRow,
  { row }: Project,
  { about, now }: Telling,
): string | undefined {
  const what = { title: clip(pick(row.title, locale), 200), kind: kindName(locale, report) }
  const state = reportState(report)
  if (about === 'due') return isOwed(report) ? dueText(locale, report, what, now) : undefined
  if (about !== state) return undefined
  if (state === 'submitted') return markup(locale, 'project-told-submitted', what)
  if (state === 'accepted') return markup(locale, 'project-told-accepted', what)
  return markup(locale, 'project-told-returned', { ...what, remark: report.remark ?? '—' })
}

function dueText(
  locale: Locale,
  { dueOn }: ReportRow,
  what: { title: string; kind: string },
  now: Date,
): string {
  const day = date(locale, dueOn)
  const today = dayOf(now)
  if (reminderFor(dueOn, today) === 'overdue') return markup(locale, 'project-told-overdue', { ...what, day })
  const days = daysBetween(today, dueOn)
  return days === 0
    ? markup(locale, 'project-told-due-today', what)
    : markup(locale, 'project-told-due-many', { ...what, day, days })
}

async function contractLetter(db: Db, projectId: number, locale: Locale): Promise<Letter | undefined> {
  const project = await find(db, projectId)
  if (!project || project.row.revokedAt) return undefined
  const { title, contractNumber, contractDay, startsOn, endsOn } = project.row
  if (!contractNumber || !contractDay || !startsOn || !endsOn) return undefined
  return {
    html: markup(locale, 'project-told-contract', {
      ...{ title: clip(pick(title, locale), 200), number: contractNumber, day: date(locale, contractDay) },
      ...{ from: date(locale, startsOn), until: date(locale, endsOn) },
    }),
    buttons: [
      [{ text: t(locale, 'project-button'), data: `project:${projectId}`, style: 'primary' }],
      [homeButton(locale)],
    ],
  }
}

async function find(db: Db, id: number): Promise<Project | undefined> {
  try {
    return await getProject(db, id)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
