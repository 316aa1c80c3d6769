import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { t } from '../../language/translate.ts'
import { CompetitionCards } from '../layout/competition-card.tsx'
import { show } from '../layout/layout.tsx'
import { Paging } from '../layout/paging.tsx'
import { localizedPath, type SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'
import { Filters } from './competition-filters.tsx'
import { readSearch, toFilter } from './competition-search.ts'

const PER_PAGE = 12
const MOST_PAGES = 10_000

export function competitionsPage({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const page = c.get('page')
    const { locale } = page
    const search = readSearch(c.req.query())
    const number = Math.min(search.page, MOST_PAGES)
    const place = { now: page.now, limit: PER_PAGE, offset: (number - 1) * PER_PAGE }
    const { items, total } = await listCompetitions(db, { ...toFilter(search), ...place })
    return show(
      c,
      { title: t(locale, 'site-competitions-title'), description: t(locale, 'site-competitions-lead') },
      <div class="wide block">
        <h1>{t(locale, 'site-competitions-title')}</h1>
        <p class="lead">{t(locale, 'site-competitions-lead')}</p>
        <Filters page={page} search={search} />
        <h2 class="found">
          {total > 0 ? t(locale, 'site-found', { count: total }) : t(locale, 'site-found-none')}
        </h2>
        {total === 0 && (
          <p>
            <a href={localizedPath(locale, '/competitions')}>{t(locale, 'site-filter-clear')}</a>
          </p>
        )}
        {items.length > 0 && <CompetitionCards items={items} page={page} />}
        <Paging page={page} number={number} pages={Math.ceil(total / PER_PAGE)} />
      </div>,
    )
  }
}
