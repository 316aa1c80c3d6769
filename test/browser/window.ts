import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })

/** A fresh window on the demo's page in this language of the page; `faults` collects what the browser complains of. */
export async function openWindow(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { language?: 'kk' | 'ru' | 'en' } = {},
): Promise<{ page: Page; faults: string[] }> {
  const { language = 'kk', ...rest } = options
  // axe is a script of the test's, which the policy of the page rightly refuses.
  const context = await browser.newContext({
    viewport: { width: 1200, height: 850 },
    bypassCSP: true,
    ...rest,
  })
  await context.addInitScript(`localStorage.setItem('language', '${language}')`)
  const page = await context.newPage()
  const faults: string[] = []
  const { origin } = new URL(address)
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`asked ${request.url()}`)
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(address)
  return { page, faults }
}

export async function expectAccessible(page: Page): Promise<void> {
  // What is still fading in has not its own colours yet.
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})))')
  await page.addScriptTag({ path: AXE })
  const found = await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
  )
  expect(found).toEqual([])
}

/** By the width of the window that was opened: on a phone too wide a page makes `innerWidth` grow with it. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate('document.documentElement.scrollWidth')
  expect(width).toBeLessThanOrEqual(page.viewportSize()!.width)
}

/** Keeps a picture when SHOTS names a directory. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!process.env.SHOTS) return
  mkdirSync(process.env.SHOTS, { recursive: true })
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})))')
  await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })
}
