import { dayOf } from '../../core/calendar/astana-time.ts'
import { Refusal } from '../../core/errors.ts'
import { getProject, type Project } from '../../core/projects/get-project.ts'
import { reportState } from '../../core/projects/report-state.ts'
import { isContracted } from '../../core/projects/write-contract.ts'
import type { Db } from '../../database/client.ts'
import { date } from '../../language/dates.ts'
import { money } from '../../language/format.ts'
import { pick } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { show } from '../layout/layout.tsx'
import { Fact, Text } from '../layout/parts.tsx'
import { localizedPath, type Page, type SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'
import { notFound } from './faults.tsx'

/** An awarded application: who, which lot, how much, the contract, and whether its reports are in. Never what they say. */
export function projectPage({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const page = c.get('page')
    const { locale } = page
    const project = await find(db, Number(c.req.param('id')))
    if (!project) return notFound(c)
    const title = pick(project.row.title, locale)
    return show(
      c,
      { title: `${t(locale, 'project-site-title')}: ${title}` },
      <div class="wide block">
        <p>
          <a href={localizedPath(locale, `/competitions/${project.competition.code}/results`)}>
            {t(locale, 'result-site-title')}
          </a>
        </p>
        <h1>
          <Text of={project.row.title} locale={locale} />
        </h1>
        {project.row.revokedAt && <p class="note">{t(locale, 'project-revoked')}</p>}
        <Facts page={page} project={project} />
        <Reports page={page} project={project} />
      </div>,
    )
  }
}

async function find(db: Db, id: number): Promise<Project | undefined> {
  if (!Number.isSafeInteger(id) || id < 1 || id >= 2 ** 31) return undefined
  try {
    return await getProject(db, id)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

function Facts({ page: { locale }, project }: { page: Page; project: Project }) {
  const { row, name, bin, competition, lot } = project
  return (
    <dl class="facts">
      <Fact name={t(locale, 'project-site-organization')}>
        <Text of={name} locale={locale} />, {t(locale, 'paper-protocol-bin')} {bin}
      </Fact>
      <Fact name={t(locale, 'project-site-competition')}>
        <a href={localizedPath(locale, `/competitions/${competition.code}`)}>
          <Text of={competition.title} locale={locale} />
        </a>
      </Fact>
      <Fact name={t(locale, 'project-site-lot')}>
        № {lot.number}. <Text of={lot.theme} locale={locale} />
      </Fact>
      {row.amount !== null && (
        <Fact name={t(locale, 'project-site-amount')}>{money(locale, row.amount)}</Fact>
      )}
      {isContracted(row) && (
        <>
          <Fact name={t(locale, 'project-site-contract')}>
            {t(locale, 'project-site-contract-of', {
              number: row.contractNumber!,
              day: date(locale, row.contractDay!),
            })}
          </Fact>
          <Fact name={t(locale, 'project-site-term')}>
            {date(locale, row.startsOn!)} – {date(locale, row.endsOn!)}
          </Fact>
        </>
      )}
    </dl>
  )
}

function Reports({ page: { locale, now }, project: { reports } }: { page: Page; project: Project }) {
  if (reports.length === 0) return null
  return (
    <section>
      <h2 id="reports">{t(locale, 'project-site-reports')}</h2>
      <div class="table-frame">
        <table aria-labelledby="reports">
          <thead>
            <tr>
              <th scope="col">{t(locale, 'project-site-report')}</th>
              <th scope="col">{t(locale, 'project-site-due')}</th>
              <th scope="col">{t(locale, 'project-site-state')}</th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr>
                <th scope="row">
                  {t(locale, report.kind === 'final' ? 'project-report-final' : 'project-report-interim')}
                </th>
                <td>{date(locale, report.dueOn)}</td>
                <td>{t(locale, `project-state-${reportState(report, dayOf(now))}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
