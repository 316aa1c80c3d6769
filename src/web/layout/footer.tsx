import { t } from '../../language/translate.ts'
import { localizedPath, type Page } from '../page.ts'

export function Footer({ page }: { page: Page }) {
  const bot = page.botLink()
  return (
    <footer class="site-footer">
      <div class="wide">
        <p>{t(page.locale, 'site-footer-about')}</p>
        <p>{t(page.locale, 'site-footer-law')}</p>
        <p class="footer-links">
          <a href={localizedPath(page.locale, '/proposals')}>{t(page.locale, 'proposal-site-title')}</a>
          <a href={localizedPath(page.locale, '/privacy')}>{t(page.locale, 'site-nav-privacy')}</a>
          <a href={localizedPath(page.locale, '/outages')}>{t(page.locale, 'outage-page-title')}</a>
          {bot && <a href={bot}>{t(page.locale, 'site-open-bot')}</a>}
        </p>
      </div>
    </footer>
  )
}
