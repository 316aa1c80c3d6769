import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listCompetitions } from '../../src/core/competitions/list-competitions.ts'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { competitionDocuments, competitions } from '../../src/database/schema/index.ts'
import { seedWorld } from '../../src/database/seed/seed.ts'
import { localizedPath } from '../../src/web/page.ts'
import { aCompetition } from '../core/competitions/a-competition.ts'
import { freshDatabase } from '../support/database.ts'
import { aSite } from './a-site.ts'

const NOW = new Date('2026-11-23T05:00:00Z')
const LOCALES = ['kk', 'ru', 'en'] as const

let handle: DatabaseHandle
let site: ReturnType<typeof aSite>

beforeAll(async () => {
  handle = await freshDatabase()
  site = aSite(handle.db, NOW)
  await seedWorld(handle.db, site.parts.files, { now: NOW })
})
afterAll(() => handle.close())

const world = () => listCompetitions(handle.db, { state: 'any', now: NOW, limit: 100, offset: 0 })

describe.each(LOCALES)('in %s', (locale) => {
  test('every fixed page is whole, in its language, and small', async () => {
    for (const path of ['/', '/competitions', '/archive', '/receipts', '/privacy']) {
      const { status, text } = await site.get(localizedPath(locale, path))
      expect([path, status]).toEqual([path, 200])
      expect(text).toContain(`<html lang="${locale}">`)
      expect(text).toMatch(/<h1>.+<\/h1>/)
      expect(text).not.toMatch(/site-[a-z]+-|\{\$|undefined|\[object/)
      expect(text.length).toBeLessThan(100_000)
    }
  })

  test('every competition of the world has its page, with lots, documents and a way into the bot', async () => {
    const { items } = await world()
    expect(items.length).toBeGreaterThanOrEqual(9)
    for (const { code, title, state } of items) {
      const { status, text } = await site.get(localizedPath(locale, `/competitions/${code}`))
      expect([code, status]).toEqual([code, 200])
      expect(text).toContain(title[locale] ?? title.kk)
      expect(text).toContain('/documents/')
      expect(text).not.toMatch(/site-[a-z]+-|\{\$|undefined|\[object/)
      if (state === 'open') expect(text).toContain(`https://t.me/ariptes_bot?start=c_${code}`)
    }
  })

  test('the search finds by word and filter and keeps what was asked', async () => {
    const path = localizedPath(locale, '/competitions?q=жастар&kind=social-order&region=61&state=open')
    const { text } = await site.get(path)
    expect(text).toContain(localizedPath(locale, '/competitions/turkistan-youth'))
    expect(text).not.toContain('/competitions/karaganda-health')
    expect(text).toMatch(/<option value="61" selected/)
    expect(text).toContain('value="жастар"')
  })
})

test('a page names itself in the other languages, and switching keeps page and search', async () => {
  const { text } = await site.get('/ru/competitions?q=эко&state=open')
  expect(text).toContain(
    '<link rel="canonical" href="https://ariptes.example/ru/competitions?q=%D1%8D%D0%BA%D0%BE&amp;state=open"/>',
  )
  expect(text).toContain('hreflang="kk" href="https://ariptes.example/competitions?q=')
  expect(text).toContain('hreflang="x-default" href="https://ariptes.example/competitions?q=')
  expect(text).toMatch(/href="\/en\/competitions\?q=[^"]+" lang="en"/)
})

test('a deadline is given with weekday, hour, zone and what is left', async () => {
  const { text } = await site.get('/competitions/turkistan-youth')
  expect(text).toMatch(
    /<time dateTime="[^"]+">\d{4} жылғы \d+ \p{L}+, \p{L}+, сағат\u00A018:00 \(Астана уақыты\)<\/time>/iu,
  )
  expect(text).toMatch(/\d+ күн қалды/)
})

test('results are shown once published, and only then', async () => {
  expect((await site.get('/competitions/karaganda-health')).text).toContain('id="results"')
  expect((await site.get('/competitions/abai-heritage')).text).not.toContain('id="results"')
  expect((await site.get('/competitions/archive-2009')).text).toContain('id="results"')
})

test('in the demo the buttons lead to the chat page; without a bot there is none', async () => {
  const demo = aSite(handle.db, NOW, { demo: true, botUsername: () => undefined })
  expect((await demo.get('/competitions/turkistan-youth')).text).toContain(
    'class="button" href="/demo?start=c_turkistan-youth"',
  )
  const alone = aSite(handle.db, NOW, { botUsername: () => undefined })
  expect((await alone.get('/')).text).not.toMatch(/t\.me|\/demo/)
})

test('nothing comes from elsewhere, no script runs, and the policy says so', async () => {
  const { response, text } = await site.get('/competitions/turkistan-youth')
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|script-src|\*/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(text).not.toMatch(/<script|<iframe|style=|onclick|src="https?:/)
})

test('style and fonts are there under the names the pages use', async () => {
  const { text } = await site.get('/')
  const style = /href="(\/assets\/site-[0-9a-f]+\.css)"/.exec(text)?.[1] ?? ''
  const css = await site.get(style)
  expect(css.response.headers.get('cache-control')).toContain('immutable')
  const used = [...css.text.matchAll(/url\(([^)]+)\)/g)].map((match) => match[1] ?? '')
  expect(used.length).toBeGreaterThanOrEqual(5)
  for (const path of [...used, '/favicon.svg']) expect((await site.get(path)).status).toBe(200)
})

test('hostile text is printed, not obeyed', async () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
  const { text } = await site.get(`/competitions?q=${encodeURIComponent(evil)}`)
  expect(text).not.toMatch(/<script|<img/)
  expect((await site.get(`/receipts?q=${encodeURIComponent(evil)}`)).text).not.toMatch(/<script|<img/)
  const words = { kk: evil, ru: evil }
  const elsewhere = { intakeUrl: 'javascript:alert(1)', intakePlace: { kk: 'Портал', ru: 'Портал' } }
  const row = aCompetition('evil', { title: words, summary: words, intake: 'elsewhere', ...elsewhere })
  await handle.db.insert(competitions).values(row)
  const page = await site.get('/competitions/evil')
  expect(page.status).toBe(200)
  expect(page.text).not.toMatch(/<script|<img|href="javascript/)
  expect(page.text).toContain('Портал')
  await handle.db.delete(competitions).where(eq(competitions.code, 'evil'))
})

test('a link to another language never leads to another site', async () => {
  for (const path of ['//evil.example/x', '/ru//evil.example/x', '/en///evil.example'])
    expect((await site.get(path)).text).not.toMatch(/href="\/\//)
})

test('what is not there is said in the language asked for, with a way on', async () => {
  for (const [path, words] of [
    ['/nope', 'Мұндай бет жоқ'],
    ['/ru/nope', 'Такой страницы нет'],
    ['/en/competitions/nope', 'There is no such page'],
    ['/documents/999999/x.pdf', 'Мұндай бет жоқ'],
    ['/documents/1%20or%201/x.pdf', 'Мұндай бет жоқ'],
  ] as const) {
    const { status, text } = await site.get(path)
    expect([path, status]).toEqual([path, 404])
    expect(text).toContain(words)
    expect(text).toContain('noindex')
  }
})

test('a fault is said in the language asked for and tells nothing of itself', async () => {
  const broken = aSite({} as never, NOW)
  const { status, text } = await broken.get('/ru/competitions')
  expect(status).toBe(500)
  expect(text).toContain('Не удалось показать страницу')
  expect(text).not.toMatch(/TypeError|select/)
})

test('an unpublished competition and its documents are nobody’s to see', async () => {
  const [row] = await handle.db.select().from(competitions).where(eq(competitions.code, 'grant-medium'))
  const [document] = await handle.db
    .select()
    .from(competitionDocuments)
    .where(eq(competitionDocuments.competitionId, row?.id ?? 0))
  const publish = (publishedAt: Date | null) =>
    handle.db.update(competitions).set({ publishedAt }).where(eq(competitions.code, 'grant-medium'))
  const path = `/documents/${document?.id}/x.pdf`
  expect((await site.get(path)).status).toBe(200)
  await publish(null)
  expect((await site.get(path)).status).toBe(404)
  expect((await site.get('/competitions/grant-medium')).status).toBe(404)
  expect((await site.get('/competitions')).text).not.toContain('/competitions/grant-medium')
  await publish(row?.publishedAt ?? null)
})

test('it is alive and ready; without a database it is alive only', async () => {
  expect((await site.get('/healthz')).status).toBe(200)
  expect((await site.get('/readyz')).status).toBe(200)
  const broken = aSite({ execute: () => Promise.reject(new Error('gone')) } as never, NOW)
  expect((await broken.get('/healthz')).status).toBe(200)
  expect((await broken.get('/readyz')).status).toBe(503)
})

test('robots are told where not to go; a slash at the end does not matter', async () => {
  expect((await site.get('/robots.txt')).text).toContain('Disallow: /telegram/')
  expect((await site.get('/competitions/')).response.headers.get('location')).toMatch(/\/competitions$/)
})
