import { LOCALE_NAMES, LOCALES } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { localizedPath, type Page } from '../page.ts'

const MENU = [
  { path: '/competitions', key: 'site-nav-competitions' },
  { path: '/archive', key: 'site-nav-archive' },
  { path: '/receipts', key: 'site-nav-receipts' },
] as const

export function Header({ page }: { page: Page }) {
  return (
    <header class="site-header">
      <div class="wide">
        <a class="brand" href={localizedPath(page.locale, '/')} lang="kk">
          <Mark />
          {t(page.locale, 'site-name')}
        </a>
        <Languages page={page} />
        <nav class="menu" aria-label={t(page.locale, 'site-menu')}>
          {MENU.map(({ path, key }) => (
            <a href={localizedPath(page.locale, path)} aria-current={current(page, path)}>
              {t(page.locale, key)}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}

function current(page: Page, path: string): 'page' | undefined {
  const [here] = page.path.split('?')
  return here === path || here?.startsWith(`${path}/`) ? 'page' : undefined
}

/** Keeps the page and what was searched for. */
function Languages({ page }: { page: Page }) {
  return (
    <nav class="languages" aria-label={t(page.locale, 'site-languages')}>
      {LOCALES.map((locale) => (
        <a
          href={localizedPath(locale, page.path)}
          lang={locale}
          hreflang={locale}
          aria-current={locale === page.locale ? 'true' : undefined}
        >
          {LOCALE_NAMES[locale]}
        </a>
      ))}
    </nav>
  )
}

/** Қошқар мүйіз, the ram's horn of Kazakh ornament. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="8" class="mark-ground" />
      <path
        class="mark-line"
        d="M16 26V14C16 9.5 13.5 7 10.5 7A4 4 0 0 0 10.5 15A2 2 0 0 0 10.5 11M16 14C16 9.5 18.5 7 21.5 7A4 4 0 0 1 21.5 15A2 2 0 0 1 21.5 11M9.5 20C13 20 15 22 16 26C17 22 19 20 22.5 20"
      />
    </svg>
  )
}
