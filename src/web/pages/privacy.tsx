import { t } from '../../language/translate.ts'
import { show } from '../layout/layout.tsx'
import type { SiteContext } from '../page.ts'

const PARTS = ['site', 'bot', 'sealed', 'published', 'erase'] as const

export function privacyPage(c: SiteContext) {
  const { locale } = c.get('page')
  return show(
    c,
    { title: t(locale, 'site-privacy-title'), description: t(locale, 'site-privacy-lead') },
    <div class="wide narrow block">
      <h1>{t(locale, 'site-privacy-title')}</h1>
      <p class="lead">{t(locale, 'site-privacy-lead')}</p>
      {PARTS.map((part) => (
        <section>
          <h2>{t(locale, `site-privacy-${part}`)}</h2>
          <p>{t(locale, `site-privacy-${part}.text`)}</p>
        </section>
      ))}
    </div>,
  )
}
