import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getCompetition } from '../../src/core/competitions/get-competition.ts'
import { listCompetitions } from '../../src/core/competitions/list-competitions.ts'
import type { DatabaseHandle } from '../../src/database/client.ts'
import {
  announcements,
  broadcasts,
  deadlineRevisions,
  outages,
  submissions,
} from '../../src/database/schema/index.ts'
import { seedWorld } from '../../src/database/seed/seed.ts'
import { type FrontDoor, openFrontDoor } from '../../src/web/front-door.ts'
import { localizedPath } from '../../src/web/page.ts'
import { freshDatabase } from '../support/database.ts'
import { aSite } from '../web/a-site.ts'
import { anApplication } from '../web/an-application.ts'
import { expectAccessible, expectNoSidewaysScroll, launch } from './window.ts'

const NOW = new Date('2026-11-23T05:00:00Z')
/** Where pictures go when one wants to look at them. */
const SHOTS = process.env.SHOTS

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }

let handle: DatabaseHandle
let door: FrontDoor
let browser: Browser
let origin: string

beforeAll(async () => {
  handle = await freshDatabase()
  const { site, parts } = aSite(handle.db, NOW)
  await seedWorld(handle.db, parts.files, { now: NOW })
  const { applicationId, personId } = await anApplication(handle.db, 'with-receipt')
  await handle.db.insert(submissions).values({
    ...{ applicationId, version: 1, number: 'A-2026-000007', submittedBy: personId, submittedAt: NOW },
    ...{ language: 'kk', snapshot: {}, salt: '', hash: 'ab12'.repeat(16) },
  })
  await announceChange('turkistan-youth')
  await recordOutage('kyzylorda-inclusion')
  door = await openFrontDoor({ port: 0, loopback: true })
  door.open(site)
  origin = `http://127.0.0.1:${door.port}`
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await door?.stop()
  await handle?.close()
})

/** Something for the history on a competition's page. */
async function announceChange(code: string): Promise<void> {
  const { id: competitionId } = (await getCompetition(handle.db, { code }))!
  const reason = { kk: 'Өтінім аз түсті', ru: 'Мало заявок' }
  const changes = [
    { field: 'deadline', before: '2026-11-27T13:00:00Z', after: '2026-12-04T13:00:00Z' },
    { field: 'lot.1.amount', before: 4_000_000, after: 5_600_000 },
    { field: 'document', before: null, after: { title: 'Жаңа ереже', language: 'kk' } },
  ]
  const rows = await handle.db
    .insert(announcements)
    .values([
      { competitionId, kind: 'published', at: new Date('2026-11-02T05:00:00Z') },
      { competitionId, kind: 'changed', at: NOW, changes, reason },
    ])
    .returning({ id: announcements.id })
  const tally = { sent: 1204, blocked: 31, unknown: 2, failed: 0, dropped: 3, repeated: 0 }
  const done = { cause: 'announcement' as const, createdAt: NOW, endedAt: NOW, audience: 1240, tally }
  await handle.db.insert(broadcasts).values(rows.map(({ id }) => ({ ...done, causeKey: String(id) })))
}

/** An outage in the last hour before a deadline, which was moved for it, and one that moved none. */
async function recordOutage(code: string): Promise<void> {
  const { id: competitionId, deadline } = (await getCompetition(handle.db, { code }))!
  const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000)
  const [, outage] = await handle.db
    .insert(outages)
    .values([
      { beganAt: ago(5000), endedAt: ago(4988), settledAt: NOW },
      { beganAt: ago(60), endedAt: ago(37), settledAt: NOW },
    ])
    .returning({ id: outages.id })
  const reason = { kk: 'Қызмет хабар қабылдай алмады', ru: 'Сервис не мог принимать сообщения' }
  await handle.db
    .insert(deadlineRevisions)
    .values({ ...{ competitionId, revision: 2, deadline, at: NOW, reason }, outageId: outage!.id })
}

/** Runs the visit in a fresh window, and fails on any request to elsewhere or any complaint of the browser. */
async function visit(options: BrowserContextOptions, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asked ${request.url()}`)
  })
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && response.request().resourceType() !== 'document')
      faults.push(`${response.status()} ${response.url()}`)
  })
  await run(page)
  await context.close()
  expect(faults.filter((fault) => !/status of 404/.test(fault))).toEqual([])
}

async function shoot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return
  mkdirSync(SHOTS, { recursive: true })
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
}

async function paths(): Promise<string[]> {
  const { items } = await listCompetitions(handle.db, { state: 'any', now: NOW, limit: 100, offset: 0 })
  const fixed = [
    '/',
    '/competitions',
    '/competitions?q=zzz',
    '/archive',
    '/receipts',
    '/receipts?q=A-2026-000007',
  ]
  return [
    ...fixed,
    '/receipts?q=1',
    '/privacy',
    '/outages',
    '/nowhere',
    ...items.map(({ code }) => `/competitions/${code}`),
    '/competitions/turkistan-youth/opening',
    '/competitions/abai-heritage/opening',
    '/competitions/abai-heritage/opening?q=2026-900102-1',
  ]
}

/** Each language on a phone and on a desktop, in light and in dark at least once. */
const WINDOWS = [
  { name: 'phone, light', locales: ['kk', 'en'], options: { ...PHONE, colorScheme: 'light' } },
  { name: 'phone, dark', locales: ['ru'], options: { ...PHONE, colorScheme: 'dark' } },
  { name: 'desktop, light', locales: ['ru'], options: { ...DESKTOP, colorScheme: 'light' } },
  { name: 'desktop, dark', locales: ['kk', 'en'], options: { ...DESKTOP, colorScheme: 'dark' } },
] as const

describe.each(WINDOWS)('on a $name screen', ({ name, locales, options }) => {
  test.each(locales)('every page in %s is accessible and fits the screen', async (locale) => {
    // axe is a script of the test's, which the policy of the pages rightly refuses.
    await visit({ ...options, bypassCSP: true }, async (page) => {
      for (const path of await paths()) {
        await page.goto(origin + localizedPath(locale, path))
        await expectNoSidewaysScroll(page)
        await expectAccessible(page)
        await shoot(page, `${locale}${path.replace(/\W+/g, '-')} ${name}`)
      }
    })
  })
})

test('without scripts one finds a competition, reads it in another language and opens its document', async () => {
  await visit({ ...PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto(origin)
    await page.getByRole('link', { name: 'Ашық конкурстарды көру' }).click()
    await page.getByLabel('Сөз бойынша іздеу').fill('ауыл жастары')
    await page.getByLabel('Өңір').selectOption({ label: 'Түркістан облысы' })
    await page.getByRole('button', { name: 'Көрсету' }).click()
    await page.getByRole('link', { name: 'Түркістан облысында ауыл жастарының' }).click()
    await page.getByRole('heading', { name: 'Лоттар' }).waitFor()
    expect(await page.getByRole('link', { name: 'Ботта өтінім беру' }).getAttribute('href')).toBe(
      'https://t.me/ariptes_bot?start=c_turkistan-youth',
    )
    await page.getByRole('link', { name: 'Русский' }).click()
    await page.getByRole('heading', { name: 'Поддержка инициатив сельской молодёжи' }).waitFor()
    const href = await page.getByRole('link', { name: 'Техническая спецификация' }).getAttribute('href')
    const document = await page.request.get(origin + href)
    expect([document.status(), document.headers()['content-type']]).toEqual([200, 'application/pdf'])
  })
})

test('the keyboard reaches the content first and shows where it is', async () => {
  await visit(DESKTOP, async (page) => {
    await page.goto(origin)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Негізгі мазмұнға өту' })
    expect(await skip.evaluate((link) => link.matches(':focus-visible'))).toBe(true)
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(`${origin}/#content`)
  })
})

test('one can verify a receipt by typing its number', async () => {
  await visit(PHONE, async (page) => {
    await page.goto(`${origin}/receipts`)
    await page.getByLabel('Нөмірі немесе SHA-256').fill('a-2026-000007')
    await page.getByRole('button', { name: 'Тексеру' }).click()
    await page.getByRole('heading', { name: 'Мұндай қолхат бар' }).waitFor()
  })
})

test('on paper there are no buttons and menus', async () => {
  await visit(DESKTOP, async (page) => {
    await page.goto(`${origin}/competitions/turkistan-youth`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: 'Ботта өтінім беру' }).isVisible()).toBe(false)
    expect(await page.getByRole('heading', { name: 'Лоттар' }).isVisible()).toBe(true)
    await shoot(page, 'print')
  })
})
