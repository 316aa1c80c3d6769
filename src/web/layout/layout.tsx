import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { LOCALES } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import { STYLE_PATH } from '../assets.ts'
import { localizedPath, type Page, type SiteContext } from '../page.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'

export interface Head {
  title: string
  description?: string
  /** Pages that are about one visitor's typing stay out of search engines. */
  hidden?: boolean
}

/** A whole page as the answer to a request. */
export function show(c: SiteContext, head: Head, body: Child, status: 200 | 404 | 500 = 200) {
  const page = c.get('page')
  c.header('cache-control', 'no-cache')
  c.header('content-language', page.locale)
  return c.html(
    html`<!doctype html>${(
      <Layout page={page} head={head} found={status === 200}>
        {body}
      </Layout>
    )}`,
    status,
  )
}

function Layout({
  page,
  head,
  found,
  children,
}: {
  page: Page
  head: Head
  found: boolean
  children: Child
}) {
  const siteName = t(page.locale, 'site-name')
  const title =
    head.title === siteName ? `${siteName}: ${t(page.locale, 'site-tagline')}` : `${head.title} · ${siteName}`
  return (
    <html lang={page.locale}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {head.description && <meta name="description" content={head.description} />}
        {head.hidden || !found ? <meta name="robots" content="noindex" /> : <Addresses page={page} />}
        <meta property="og:title" content={head.title} />
        <meta property="og:site_name" content={siteName} />
        {head.description && <meta property="og:description" content={head.description} />}
        <link
          rel="preload"
          href="/assets/golos-cyrillic.woff2"
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        <link rel="stylesheet" href={STYLE_PATH} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#content">
          {t(page.locale, 'site-skip')}
        </a>
        <Header page={page} />
        <main id="content">{children}</main>
        <Footer page={page} />
      </body>
    </html>
  )
}

/** The same page in each language, Kazakh for everyone else. */
function Addresses({ page }: { page: Page }) {
  const href = (locale: Page['locale']) => page.publicUrl + localizedPath(locale, page.path)
  return (
    <>
      <link rel="canonical" href={href(page.locale)} />
      {LOCALES.map((locale) => (
        <link rel="alternate" hreflang={locale} href={href(locale)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={href('kk')} />
    </>
  )
}
