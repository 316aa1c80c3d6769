import { dayOf } from '../../core/calendar/astana-time.ts'
import type { Project } from '../../core/projects/get-project.ts'
import { type ReportRow, reportState } from '../../core/projects/report-state.ts'
import { isContracted } from '../../core/projects/write-contract.ts'
import { date } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'

/** All that is public of a project; `waits` is the last day of the term of appeals while a contract has to wait. */
export function projectText(
  locale: Locale,
  project: Project,
  { now, waits }: { now: Date; waits: string | undefined },
): string {
  const { row, name, bin, competition, lot, reports } = project
  return [
    [
      markup(locale, 'project-title', { title: clip(pick(row.title, locale), 300) }),
      markup(locale, 'project-of', { name: clip(pick(name, locale), 200), bin }),
      markup(locale, 'project-competition', {
        title: clip(pick(competition.title, locale), 300),
        lot: lot.number,
      }),
      ...(row.amount === null
        ? []
        : [markup(locale, 'project-amount', { amount: money(locale, row.amount) })]),
    ].join('\n'),
    row.revokedAt ? markup(locale, 'project-revoked') : contractText(locale, project, waits),
    reports.length === 0
      ? markup(locale, 'project-no-reports')
      : [markup(locale, 'project-reports'), ...reports.map((one) => reportLine(locale, one, now))].join('\n'),
  ].join('\n\n')
}

function contractText(locale: Locale, { row }: Project, waits: string | undefined): string {
  if (isContracted(row))
    return [
      markup(locale, 'project-contract', {
        number: row.contractNumber!,
        day: date(locale, row.contractDay!),
      }),
      markup(locale, 'project-term', { from: date(locale, row.startsOn!), until: date(locale, row.endsOn!) }),
    ].join('\n')
  return waits === undefined
    ? markup(locale, 'project-no-contract')
    : markup(locale, 'project-contract-waits', { day: waits ? date(locale, waits) : '—' })
}

const reportLine = (locale: Locale, report: ReportRow, now: Date): string =>
  markup(locale, 'project-report-line', {
    kind: kindName(locale, report),
    day: date(locale, report.dueOn),
    state: stateName(locale, report, now),
  })

export const kindName = (locale: Locale, { kind }: Pick<ReportRow, 'kind'>): string =>
  t(locale, kind === 'final' ? 'project-report-final' : 'project-report-interim')

export const stateName = (locale: Locale, report: ReportRow, now: Date): string =>
  t(locale, `project-state-${reportState(report, dayOf(now))}`)
