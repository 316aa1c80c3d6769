import { t } from '../../language/translate.ts'
import { show } from '../layout/layout.tsx'
import { localizedPath, type SiteContext } from '../page.ts'

export function notFound(c: SiteContext) {
  return faultPage(c, 'not-found', 404)
}

/** Says nothing of what went wrong; that is in the log. */
export function broken(c: SiteContext) {
  return faultPage(c, 'fault', 500)
}

function faultPage(c: SiteContext, key: 'not-found' | 'fault', status: 404 | 500) {
  const { locale } = c.get('page')
  return show(
    c,
    { title: t(locale, `site-${key}-title`), hidden: true },
    <div class="wide narrow block">
      <p class="fault-number" aria-hidden="true">
        {status}
      </p>
      <h1>{t(locale, `site-${key}-title`)}</h1>
      <p class="lead">{t(locale, `site-${key}-text`)}</p>
      <p>
        <a class="button" href={localizedPath(locale, '/competitions')}>
          {t(locale, 'site-nav-competitions')}
        </a>
      </p>
    </div>,
    status,
  )
}
