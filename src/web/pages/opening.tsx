import { type Competition, getCompetition } from '../../core/competitions/get-competition.ts'
import { type Opening, openingsOf } from '../../core/opening/get-opening.ts'
import { type Place, placeOf } from '../../core/opening/protocol.ts'
import { pick } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { protocolName } from '../../papers/protocol.ts'
import { show } from '../layout/layout.tsx'
import { Fact, Moment, Text } from '../layout/parts.tsx'
import { localizedPath, type Page, type SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'
import { notFound } from './faults.tsx'
import { OpenedLot } from './opening-lot.tsx'

/** The protocols of a competition's openings with the list of receipts, and the check of a receipt against it. */
export function openingPage({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const page = c.get('page')
    const competition = await getCompetition(db, { code: c.req.param('code') ?? '' })
    if (!competition || competition.intake === 'elsewhere') return notFound(c)
    const openings = await openingsOf(db, competition.id)
    const query = (c.req.query('q') ?? '').trim().slice(0, 100)
    const title = t(page.locale, 'site-opening-title')
    const found = query ? findIn(openings, query) : undefined
    return show(
      c,
      { title: `${title}: ${pick(competition.title, page.locale)}`, hidden: query !== '' },
      <div class="wide block opening">
        <p>
          <a href={localizedPath(page.locale, `/competitions/${competition.code}`)}>
            <Text of={competition.title} locale={page.locale} />
          </a>
        </p>
        <h1>{title}</h1>
        {openings.length === 0 ? (
          <Sealed page={page} competition={competition} />
        ) : (
          <>
            <Check page={page} code={competition.code} query={query} found={found} />
            {openings.map((opening) => (
              <Protocol page={page} opening={opening} found={found?.applicant.hash} />
            ))}
            <HowTo page={page} code={competition.code} />
          </>
        )}
      </div>,
    )
  }
}

function findIn(openings: Opening[], query: string): Place | undefined {
  const typed = query.replace(/\s+/g, '').toLowerCase()
  for (const { protocol } of openings) {
    const place = placeOf(protocol, ({ hash, receipt }) => hash === typed || receipt.toLowerCase() === typed)
    if (place) return place
  }
  return undefined
}

/** Before the deadline nothing may be known; after it the opening is a matter of minutes. */
function Sealed({ page: { locale, now }, competition }: { page: Page; competition: Competition }) {
  const { deadline, cancelledAt } = competition
  if (cancelledAt) return <p class="lead">{t(locale, 'site-opening-cancelled')}</p>
  if (deadline <= now) return <p class="lead">{t(locale, 'site-opening-soon')}</p>
  return (
    <p class="lead">
      {t(locale, 'site-opening-sealed')} <Moment at={deadline} locale={locale} />
    </p>
  )
}

interface Checking {
  page: Page
  code: string
  query: string
  found: Place | undefined
}

function Check({ page: { locale }, code, query, found }: Checking) {
  return (
    <>
      <form class="verify" method="get" action={localizedPath(locale, `/competitions/${code}/opening`)}>
        <label>
          {t(locale, 'site-opening-check')}
          <input name="q" value={query} maxlength={100} required autocomplete="off" spellcheck={false} />
        </label>
        <button type="submit">{t(locale, 'site-receipts-check')}</button>
      </form>
      {query && (
        <section class={found ? 'verdict known' : 'verdict unknown'}>
          <h2>{t(locale, found ? 'site-opening-listed' : 'site-opening-not-listed')}</h2>
          {found ? (
            <p>
              {t(locale, 'site-opening-place', {
                lot: found.lot.number,
                place: found.place,
                total: found.lot.applicants.length,
              })}{' '}
              <a href="#found">{t(locale, 'site-opening-go')}</a>
            </p>
          ) : (
            <p>{t(locale, 'site-opening-not-listed.text')}</p>
          )}
        </section>
      )}
    </>
  )
}

function Protocol({ page, opening, found }: { page: Page; opening: Opening; found: string | undefined }) {
  const { locale } = page
  const { protocol, number, dueAt, openedAt } = opening
  return (
    <section>
      <h2>{t(locale, 'site-opening-protocol', { number })}</h2>
      <dl class="facts">
        <Fact name={t(locale, 'site-deadline')}>
          <Moment at={dueAt} locale={locale} />
        </Fact>
        <Fact name={t(locale, 'site-opening-opened')}>
          <Moment at={openedAt} locale={locale} />
        </Fact>
        <Fact name={t(locale, 'site-documents')}>
          <ul class="plain">
            {(['kk', 'ru'] as const).map((language) => (
              <li>
                <a href={protocolPath(opening, language)} lang={language} hreflang={language}>
                  {t(language, 'paper-protocol')}
                </a>{' '}
                <span class="format">{t(locale, `site-documents-${language}`)}</span>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
      {protocol.lots.map((lot) => (
        <OpenedLot page={page} lot={lot} kind={protocol.competition.kind} found={found} />
      ))}
    </section>
  )
}

/** The name is for people; the number finds it. */
const protocolPath = ({ id, protocol }: Opening, language: 'kk' | 'ru'): string =>
  `/openings/${id}/${language}/${protocolName(protocol, language)}`

function HowTo({ page: { locale }, code }: { page: Page; code: string }) {
  return (
    <section>
      <h2>{t(locale, 'site-opening-how')}</h2>
      <p>{t(locale, 'site-opening-how-text')}</p>
      <p>{t(locale, 'site-opening-how-hash')}</p>
      <p>
        <a href={`/competitions/${code}/opening.json`}>{t(locale, 'site-opening-json')}</a>
      </p>
    </section>
  )
}
