import { getCompetition } from '../../core/competitions/get-competition.ts'
import { type ListedProject, projectsOf } from '../../core/projects/get-project.ts'
import { type Released, releasedOf } from '../../core/results/get-results.ts'
import { publicAppeals } from '../../core/results/list-appeals.ts'
import { presentOf } from '../../core/results/protocol.ts'
import { date } from '../../language/dates.ts'
import { pick } from '../../language/locale.ts'
import { lookUp, t } from '../../language/translate.ts'
import { resultsName } from '../../papers/results.ts'
import { show } from '../layout/layout.tsx'
import { Fact, Moment, Text } from '../layout/parts.tsx'
import { localizedPath, type Page, type SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'
import { notFound } from './faults.tsx'
import { Appeals } from './results-appeals.tsx'
import { LotOfResults } from './results-lot.tsx'

/** The protocols of the results of a competition, the newest first, and what was complained of. */
export function resultsPage({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const page = c.get('page')
    const { locale } = page
    const competition = await getCompetition(db, { code: c.req.param('code') ?? '' })
    if (!competition || competition.intake === 'elsewhere') return notFound(c)
    const released = await releasedOf(db, competition.id)
    const appeals = await publicAppeals(db, competition.id)
    const title = t(locale, 'result-site-title')
    return show(
      c,
      { title: `${title}: ${pick(competition.title, locale)}` },
      <div class="wide block opening">
        <p>
          <a href={localizedPath(locale, `/competitions/${competition.code}`)}>
            <Text of={competition.title} locale={locale} />
          </a>
        </p>
        <h1>{title}</h1>
        {released.length === 0 ? (
          <p class="lead">{t(locale, 'result-site-none')}</p>
        ) : (
          <>
            {released.toReversed().map((one) => (
              <Protocol page={page} released={one} corrected={correctionOf(one, released)} />
            ))}
            <Projects page={page} projects={await projectsOf(db, competition.id)} />
            <Appeals page={page} appeals={appeals} />
            <p>
              <a href={`/competitions/${competition.code}/results.json`}>{t(locale, 'result-site-json')}</a>
            </p>
          </>
        )}
      </div>,
    )
  }
}

/** What was awarded and stands. */
function Projects({ page: { locale }, projects }: { page: Page; projects: ListedProject[] }) {
  const standing = projects.filter(({ revokedAt }) => revokedAt === null)
  if (standing.length === 0) return null
  return (
    <section>
      <h2>{t(locale, 'result-site-projects')}</h2>
      <ul>
        {standing.map(({ id, title, lot }) => (
          <li>
            {t(locale, 'site-lot')} № {lot}.{' '}
            <a href={localizedPath(locale, `/projects/${id}`)}>
              <Text of={title} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const correctionOf = ({ id }: Released, all: Released[]): number | undefined =>
  all.find(({ correctsId }) => correctsId === id)?.number

interface Props {
  page: Page
  released: Released
  /** Number of the protocol that corrects this one. */
  corrected: number | undefined
}

function Protocol({ page, released, corrected }: Props) {
  const { locale } = page
  const { content, releasedAt, number } = released
  const { commission, needed, appealUntil } = content
  return (
    <section>
      <h2 id={`protocol-${number}`}>{t(locale, 'result-paper', { number })}</h2>
      {corrected !== undefined && (
        <p class="note">{t(locale, 'result-site-corrected', { number: corrected })}</p>
      )}
      {content.corrects !== null && (
        <p class="note">{t(locale, 'result-corrects', { number: content.corrects })}</p>
      )}
      <dl class="facts">
        <Fact name={t(locale, 'result-paper-released')}>
          <Moment at={releasedAt} locale={locale} />
        </Fact>
        {appealUntil && <Fact name={t(locale, 'result-paper-appeal')}>{date(locale, appealUntil)}</Fact>}
        <Fact name={t(locale, 'result-paper-commission')}>
          {t(locale, 'result-paper-quorum', {
            members: commission.filter(({ part }) => part !== 'secretary').length,
            present: presentOf(commission),
            needed,
          })}
          <ul class="plain">
            {commission.map(({ part, name, post, present }) => (
              <li>
                {lookUp(locale, `result-part-${part}`)}: {name}
                {post && (
                  <>
                    {', '}
                    <Text of={post} locale={locale} />
                  </>
                )}{' '}
                <span class="format">
                  {t(locale, present ? 'result-paper-present' : 'result-paper-absent')}
                </span>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={t(locale, 'site-documents')}>
          <ul class="plain">
            {(['kk', 'ru'] as const).map((language) => (
              <li>
                <a
                  href={`/results/${released.id}/${language}/${resultsName(content, language)}`}
                  lang={language}
                  hreflang={language}
                >
                  {t(language, 'result-paper', { number })}
                </a>{' '}
                <span class="format">{t(locale, `site-documents-${language}`)}</span>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
      {content.lots.map((lot) => (
        <LotOfResults page={page} lot={lot} criteria={content.criteria} protocol={number} />
      ))}
    </section>
  )
}
