import type { Context } from 'hono'
import { LOCALES, type Locale } from '../language/locale.ts'
import type { SiteParts } from './site-parts.ts'

/** One request seen from its page: who reads, where, when. Made without touching the database. */
export interface Page {
  locale: Locale
  /** Path and query without the language prefix: the same in every language. */
  path: string
  now: Date
  publicUrl: string
  /** Where a button into Telegram leads; undefined while the bot is unknown. */
  botLink(payload?: string): string | undefined
}

export type SiteEnv = { Variables: { page: Page } }
export type SiteContext = Context<SiteEnv>

/** Kazakh has the plain address, the others a prefix. */
export function localizedPath(locale: Locale, path: string): string {
  if (locale === 'kk') return path
  return path.startsWith('/?') || path === '/' ? `/${locale}${path.slice(1)}` : `/${locale}${path}`
}

export function pageOf(parts: SiteParts, url: string): Page {
  const { pathname, search } = new URL(url)
  const [, first = ''] = pathname.split('/')
  const locale = LOCALES.find((known) => known === first && known !== 'kk') ?? 'kk'
  const rest = locale === 'kk' ? pathname : pathname.slice(first.length + 1) || '/'
  return {
    locale,
    // Two slashes at the start would make the links to other languages lead to another site.
    path: rest.replace(/^\/+/, '/') + search,
    now: parts.clock.now(),
    publicUrl: parts.publicUrl,
    botLink: (payload) => botLink(parts, payload),
  }
}

function botLink(parts: SiteParts, payload?: string): string | undefined {
  if (parts.demo) return payload ? `/demo?start=${payload}` : '/demo'
  const name = parts.botUsername()
  if (!name) return undefined
  return payload ? `https://t.me/${name}?start=${payload}` : `https://t.me/${name}`
}
