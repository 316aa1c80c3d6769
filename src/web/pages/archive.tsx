import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { t } from '../../language/translate.ts'
import { CompetitionCards } from '../layout/competition-card.tsx'
import { show } from '../layout/layout.tsx'
import type { SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'

const MOST = 100

export function archivePage({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const page = c.get('page')
    const { items } = await listCompetitions(db, { state: 'archive', now: page.now, limit: MOST, offset: 0 })
    const head = {
      title: t(page.locale, 'site-archive-title'),
      description: t(page.locale, 'site-archive-lead'),
    }
    return show(
      c,
      head,
      <div class="wide block">
        <h1>{t(page.locale, 'site-archive-title')}</h1>
        <p class="lead">{t(page.locale, 'site-archive-lead')}</p>
        {items.length > 0 ? (
          <>
            <h2 class="found">{t(page.locale, 'site-found', { count: items.length })}</h2>
            <CompetitionCards items={items} page={page} />
          </>
        ) : (
          <p class="empty">{t(page.locale, 'site-archive-none')}</p>
        )}
      </div>,
    )
  }
}
