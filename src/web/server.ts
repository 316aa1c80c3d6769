import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { trimTrailingSlash } from 'hono/trailing-slash'
import { assetRoutes } from './assets.ts'
import { health } from './health.ts'
import { pageOf, type SiteEnv } from './page.ts'
import { archivePage } from './pages/archive.tsx'
import { competitionPage } from './pages/competition.tsx'
import { competitionCalendarFile } from './pages/competition-calendar.ts'
import { competitionsPage } from './pages/competitions.tsx'
import { documentDownload } from './pages/document.ts'
import { broken, notFound } from './pages/faults.tsx'
import { home } from './pages/home.tsx'
import { openingPage } from './pages/opening.tsx'
import { openingJson, protocolDownload } from './pages/opening-files.ts'
import { outagesPage } from './pages/outages.tsx'
import { privacyPage } from './pages/privacy.tsx'
import { projectPage } from './pages/project.tsx'
import { proposalsPage } from './pages/proposals.tsx'
import { receiptsPage } from './pages/receipts.tsx'
import { resultsPage } from './pages/results.tsx'
import { resultsDownload, resultsJson } from './pages/results-files.ts'
import { secure } from './secure.ts'
import type { SiteParts } from './site-parts.ts'
import { webhook } from './webhook.ts'

/** The public site, its health checks and Telegram's door. Routes put before it are not touched by its policies. */
export function createSite(parts: SiteParts): Hono {
  const app = new Hono<SiteEnv>()
  app.use(async (c, next) => {
    c.set('page', pageOf(parts, c.req.url))
    await next()
  })
  app.use(secure)
  app.route('/', health(parts))
  app.route('/', webhook(parts))
  app.use(compress(), etag(), trimTrailingSlash())
  app.route('/', assetRoutes())
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /demo\nDisallow: /telegram/\n'))
  app.get('/documents/:id/:name', documentDownload(parts))
  app.get('/openings/:id/:language/:name', protocolDownload(parts))
  app.get('/competitions/:code/opening.json', openingJson(parts))
  app.get('/results/:id/:language/:name', resultsDownload(parts))
  app.get('/competitions/:code/results.json', resultsJson(parts))
  for (const prefix of ['/ru', '/en', '']) app.route(prefix || '/', pages(parts))
  app.all('*', notFound)
  app.onError((err, c) => {
    parts.log.error({ err, path: c.req.path }, 'a page could not be shown')
    return broken(c)
  })
  return new Hono().route('/', app)
}

function pages(parts: SiteParts): Hono<SiteEnv> {
  return new Hono<SiteEnv>()
    .get('/', home(parts))
    .get('/competitions', competitionsPage(parts))
    .get('/competitions/:code', competitionPage(parts))
    .get('/competitions/:code/opening', openingPage(parts))
    .get('/competitions/:code/results', resultsPage(parts))
    .get('/projects/:id', projectPage(parts))
    .get('/competitions/:code/calendar.ics', competitionCalendarFile(parts))
    .get('/archive', archivePage(parts))
    .get('/proposals', proposalsPage(parts))
    .get('/receipts', receiptsPage(parts))
    .get('/outages', outagesPage(parts))
    .get('/privacy', privacyPage)
}
