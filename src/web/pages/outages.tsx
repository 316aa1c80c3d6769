import { listOutages, type PastOutage } from '../../core/outages/list-outages.ts'
import { exactMoment, moment } from '../../language/dates.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { show } from '../layout/layout.tsx'
import { localizedPath, type SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'

const MOST = 100

/** The public log of when updates did not reach us, and what was given back for it. */
export function outagesPage({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const { locale } = c.get('page')
    const outages = await listOutages(db, MOST)
    const [title, lead] = [t(locale, 'outage-page-title'), t(locale, 'outage-page-intro')]
    return show(
      c,
      { title, description: lead },
      <div class="wide block outages">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {outages.length === 0 ? (
          <p class="empty">{t(locale, 'outage-page-none')}</p>
        ) : (
          outages.map((outage) => <Outage locale={locale} outage={outage} />)
        )}
      </div>,
    )
  }
}

function Outage({ locale, outage: { beganAt, endedAt, moved } }: { locale: Locale; outage: PastOutage }) {
  const minutes = Math.max(1, Math.round((endedAt.getTime() - beganAt.getTime()) / 60_000))
  return (
    <section>
      <h2>{t(locale, 'outage-page-span', { from: exactMoment(beganAt), until: exactMoment(endedAt) })}</h2>
      <p>{t(locale, 'outage-page-length', { minutes })}</p>
      {moved.length === 0 ? (
        <p>{t(locale, 'outage-page-none-moved')}</p>
      ) : (
        <>
          <p>{t(locale, 'outage-page-moved')}</p>
          <ul class="plain">
            {moved.map(({ code, title, deadline }) => (
              <li>
                <a href={localizedPath(locale, `/competitions/${code}`)}>{pick(title, locale)}</a>:{' '}
                {moment(locale, deadline)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
