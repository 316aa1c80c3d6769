import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputFile } from 'grammy'
import { Hono } from 'hono'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPage } from '../../src/demo/chat-page/page.ts'
import { movableClock } from '../../src/demo/movable-clock.ts'
import type { PretendTelegram } from '../../src/demo/telegram/start.ts'
import { openFrontDoor } from '../../src/web/front-door.ts'
import { DOT, echoBot, endLater, startPolling, telegramForTest } from '../demo/support.ts'
import { expectAccessible, expectNoSidewaysScroll, launch, openWindow, shoot } from './window.ts'

const PEOPLE = [
  { id: 1, name: 'Айгүл Сәрсенова', description: { kk: 'есепші', ru: 'бухгалтер' }, locale: 'kk' as const },
  { id: 2, name: 'Сергей Ким', description: 'директор', locale: 'ru' as const },
]

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser?.close())

/** The page under a front door of its own. */
async function serve(telegram: PretendTelegram, port = 0) {
  const clock = movableClock()
  const page = demoPage({
    telegram,
    personas: PEOPLE,
    clock: {
      now: () => clock.now(),
      advance: async (ms) => clock.advance(ms),
      reset: async () => clock.reset(),
      toNextDeadline: async () => undefined,
    },
  })
  const door = await openFrontDoor({ port, loopback: true })
  door.open(new Hono(), page)
  return { door, address: `http://localhost:${door.port}/demo` }
}

/** An echo bot with the page on it, and a window. */
async function visit(options: Parameters<typeof openWindow>[2] & { at?: string } = {}) {
  const { at = '', ...rest } = options
  const telegram = await telegramForTest({ localLinks: true })
  const bot = echoBot(telegram)
  await startPolling(bot)
  const { door, address } = await serve(telegram)
  endLater(() => door.stop())
  const window = await openWindow(browser, address + at, rest)
  endLater(() => window.page.context().close())
  return { telegram, bot, address, ...window }
}

const choose = (page: Page, name: string) => page.locator('#list').getByRole('link', { name }).click()
const start = (page: Page) => page.getByRole('button', { name: 'Бастау' })
const key = (page: Page, name: string | RegExp): Locator => page.locator('.key', { hasText: name }).last()
const message = (page: Page, words: string | RegExp) => page.locator('article', { hasText: words })

async function write(page: Page, words: string) {
  await page.getByRole('textbox', { name: 'Хабарлама' }).fill(words)
  await page.keyboard.press('Enter')
}

test('one chooses a person, presses start, writes and gets an answer', async () => {
  const { page, faults } = await visit()
  await choose(page, 'Айгүл')
  await start(page).click()
  await message(page, 'Сәлем, Айгүл!').waitFor()
  await write(page, 'Қайырлы күн')
  await expect.poll(() => message(page, 'Қайырлы күн').count()).toBe(2)
  expect(faults).toEqual([])
})

test('a pressed button edits its message in place, keeps the focus and shows the toast', async () => {
  const { page } = await visit({ at: '#/1' })
  await start(page).click()
  const before = await message(page, 'Сәлем').boundingBox()
  await key(page, 'Қосу (0)').click()
  await page.locator('.toast', { hasText: '1 болды' }).waitFor()
  const edited = message(page, 'Саны: 1')
  await edited.waitFor()
  expect((await edited.boundingBox())?.x).toBe(before?.x)
  expect(await page.locator('article.theirs').count()).toBe(1)
  await key(page, 'Қосу (1)').press('Enter')
  await key(page, 'Қосу (2)').waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Қосу (2)')
  await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
  await key(page, 'Жою').click()
  await page.getByRole('dialog').getByText('Жойылды').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(await page.locator('article.theirs').count()).toBe(0)
})

test('files go up and come down, several at once too', async () => {
  const { page } = await visit({ at: '#/1' })
  await start(page).click()
  const [rules, estimate] = ['ереже.txt', 'смета.csv'].map((name) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from('Ереже'),
  }))
  const text = page.locator('#text')
  await text.waitFor()
  await page.locator('#file').setInputFiles([rules!, estimate!])
  await page.getByRole('dialog').getByRole('button', { name: 'Жіберу' }).click()
  await message(page, 'Файл: ереже.txt, 10 байт').waitFor()
  await message(page, 'Файл: смета.csv, 10 байт').waitFor()
  const download = page.waitForEvent('download')
  await page.locator('a.file', { hasText: 'ереже.txt' }).click()
  expect((await download).suggestedFilename()).toBe('ереже.txt')
  await page.locator('#file').setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: DOT })
  await page.getByRole('dialog').getByRole('button', { name: 'Жіберу' }).click()
  await page.locator('.photo img').waitFor()
})

test('several pictures go as one album; a copied text and a date say so on a press; the contact is a choice of the clip', async () => {
  const { page, faults } = await visit({ at: '#/1' })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await start(page).click()
  await message(page, 'Сәлем').waitFor()
  const pictures = await Promise.all(
    ['1.png', '2.png', '3.png'].map(async (name) => ({ name, mimeType: 'image/png', buffer: await card() })),
  )
  await page.locator('#file').setInputFiles(pictures)
  await page.getByRole('dialog').getByRole('button', { name: 'Жіберу' }).click()
  await expect.poll(() => page.locator('.grid .photo').count()).toBe(3)
  expect(await page.locator('article.mine .grid').count()).toBe(1)
  await key(page, 'БСН көшіру').click()
  await key(page, 'Көшірілді').waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('123456789012')
  await key(page, 'БСН көшіру').waitFor()
  await write(page, '/long')
  await page.getByRole('button', { name: 'сәрсенбі, 25 қараша' }).click()
  await page.locator('.toast', { hasText: 'Астана уақыты' }).waitFor()
  await page.getByRole('button', { name: 'Файл тіркеу' }).click()
  await page.getByRole('menuitem', { name: 'Өз нөмірім' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Жарайды' }).click()
  await message(page, 'Нөмір: +7701').waitFor()
  await shoot(page, 'page-album')
  expect(faults).toEqual([])
})

test('people stand side by side, each live, and nothing is cut once the clock was moved', async () => {
  const { page, telegram, faults } = await visit({ at: '#/1' })
  telegram.person({ id: 3, firstName: 'Дана' }).send('Сәлем')
  await start(page).click()
  for (const name of ['Сергей Ким', 'Дана']) {
    await page.locator('#list li', { hasText: name }).hover()
    await page.getByRole('button', { name: `Қатар ашу: ${name}` }).click()
  }
  const sergei = page.frameLocator('.beside >> nth=0')
  await sergei.getByRole('button', { name: 'Бастау' }).click()
  await sergei.locator('article', { hasText: 'Сәлем, Сергей!' }).waitFor()
  await page.locator('.whose', { hasText: 'Айгүл Сәрсенова' }).waitFor()
  await page.getByRole('button', { name: '+1 күн' }).click()
  await page.getByRole('button', { name: 'RU' }).click()
  await sergei.getByRole('textbox', { name: 'Сообщение' }).waitFor()
  await expectNoSidewaysScroll(page)
  const edges = await page
    .locator('.move, .languages button, .phone, .beside')
    .evaluateAll((all) => all.map((one) => Math.ceil(one.getBoundingClientRect().right)))
  expect(Math.max(...edges)).toBeLessThanOrEqual(1200)
  const moves = await page.locator('#moves').evaluate((one) => one.scrollWidth - one.clientWidth)
  expect(moves).toBe(0)
  await expectAccessible(page)
  await shoot(page, 'page-beside')
  await sergei.getByRole('button', { name: 'Закрыть: Сергей Ким' }).click()
  await expect.poll(() => page.locator('.beside').count()).toBe(1)
  await shoot(page, 'page-beside-two')
  expect(faults).toEqual([])
})

test('each person has a chat of their own, and the list counts what was not read', async () => {
  const { page, telegram } = await visit()
  await choose(page, 'Айгүл')
  await start(page).click()
  await message(page, 'Сәлем, Айгүл!').waitFor()
  await choose(page, 'Сергей')
  await start(page).click()
  await message(page, 'Сәлем, Сергей!').waitFor()
  expect(await message(page, 'Айгүл').count()).toBe(0)
  telegram.person({ id: 1, firstName: 'Айгүл', lastName: 'Сәрсенова' }).send('Ой')
  const unread = page.getByRole('link', { name: 'Айгүл' }).locator('.unread')
  await unread.waitFor()
  expect(await unread.textContent()).toBe('1')
  await choose(page, 'Айгүл')
  await unread.waitFor({ state: 'detached' })
})

test('long quotations open, dates are shown as in Astana, hidden words stay hidden until asked for', async () => {
  const { page } = await visit({ at: '#/1' })
  await start(page).click()
  await message(page, 'Сәлем').waitFor()
  await write(page, '/long')
  const expander = page.getByRole('button', { name: 'Толық көрсету' })
  await expander.click()
  expect(await expander.getAttribute('aria-expanded')).toBe('true')
  await page.locator('.text time', { hasText: 'сәрсенбі, 25 қараша, 14:46' }).waitFor()
  await page.getByRole('button', { name: 'Жасырын мәтінді көрсету' }).click()
  await page.locator('.spoiler.shown', { hasText: 'құпия' }).waitFor()
  await key(page, 'Бөлісу').click()
  await page.getByRole('dialog').getByRole('button', { name: 'жастар' }).click()
  await page.getByRole('dialog').getByText('Таңдалған чатқа осы хабарлама жіберілер еді').waitFor()
  await expectAccessible(page)
})

test('the contact button asks first; blocking the bot can be undone', async () => {
  const { page } = await visit({ at: '#/1' })
  await start(page).click()
  await message(page, 'Сәлем').waitFor()
  await write(page, '/contact')
  await page.getByRole('button', { name: 'Нөмірім' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Жарайды' }).click()
  await message(page, 'Нөмір: +7701').waitFor()
  await page.getByRole('button', { name: 'Тағы' }).click()
  await page.getByRole('menuitem', { name: 'Ботты бұғаттау' }).click()
  await page.locator('#status', { hasText: 'бұғатталған' }).waitFor()
  await page.getByRole('button', { name: 'Бұғаттан шығару' }).click()
  await expect.poll(() => message(page, 'Сәлем').count()).toBe(2)
})

test('a link of the site is followed by whoever is chosen, once; a link inside the chat stays in it', async () => {
  const { page } = await visit({ at: '?start=c_turkistan-youth' })
  await page.getByText('Сайттағы сілтемені ашу үшін').waitFor()
  await choose(page, 'Айгүл')
  await start(page).click()
  await message(page, 'Сәлем, Айгүл! c_turkistan-youth').waitFor()
  expect(page.url()).toMatch(/\/demo#\/1$/)
  await key(page, 'Конкурс').click()
  await message(page, 'Сәлем, Айгүл! c-7').waitFor()
  expect(page.context().pages()).toHaveLength(1)
})

/** A picture like those the bot makes, 1200 × 630. */
async function card(): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
  await page.setContent(
    '<body style="margin:0;font:600 64px sans-serif;color:#fff;background:linear-gradient(135deg,#0f6f95,#2f9d78)">' +
      '<p style="margin:0;padding:170px 90px">Жастар бастамасы<br>1 500 000 ₸</p>',
  )
  const picture = await page.screenshot()
  await page.close()
  return picture
}

const CAPTION = {
  caption: '<b>Жастар бастамасы</b>\nӨтінім 5 маусым, 18:00 дейін қабылданады.',
  parse_mode: 'HTML',
} as const

/** Makes a group or channel on the page as whoever is offered first. */
async function makeShared(page: Page, kind: 'топ' | 'арна', title: string) {
  await page.getByRole('button', { name: 'Топ/арна құру' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Атауы' }).fill(title)
  await dialog.getByRole('radio', { name: kind }).check()
  await dialog.getByRole('button', { name: 'Құру' }).click()
}

test('a group is made with the bot in it, and everybody can be there and press', async () => {
  const { page, telegram, faults } = await visit({ at: '#/1' })
  await start(page).waitFor()
  await makeShared(page, 'топ', 'ҮЕҰ Түркістан')
  await page.getByRole('heading', { name: 'ҮЕҰ Түркістан' }).waitFor()
  await page.getByText('Қосылды: Әріптес').waitFor()
  await message(page, 'Жаңа конкурстар осында').waitFor()
  await key(page, 'Толығырақ').click()
  await page.locator('.toast', { hasText: 'Сәлем, Айгүл' }).waitFor()
  await page.getByRole('button', { name: 'Тағы' }).click()
  await page.getByRole('menuitem', { name: 'Кім атынан: Сергей Ким' }).click()
  await page.getByRole('button', { name: 'Қосылу' }).click()
  await page.getByText('Қосылды: Сергей Ким').waitFor()
  await write(page, 'Сәлем бәріне')
  await page.locator('article.mine', { hasText: 'Сәлем бәріне' }).waitFor()
  await key(page, 'Толығырақ').click()
  await page.locator('.toast', { hasText: 'Сәлем, Сергей' }).waitFor()
  await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
  await key(page, 'Ботты ашу').click()
  await message(page, 'Сәлем, Сергей! c-7').waitFor()
  expect(page.url()).toMatch(/#\/2$/)
  expect(telegram.sharedChats()).toHaveLength(1)
  expect(faults).toEqual([])
})

test('the bot is taken out of a channel and let in again; what it posts is counted until read', async () => {
  const { page, telegram, bot } = await visit({ at: '#/1' })
  await start(page).waitFor()
  await makeShared(page, 'арна', 'Хабарлар')
  await message(page, 'Жаңа конкурстар осында').waitFor()
  const id = telegram.sharedChats()[0]!.chat.id
  await page.getByRole('button', { name: 'Тағы' }).click()
  await page.getByRole('menuitem', { name: 'Ботты шығару' }).click()
  await page.getByRole('link', { name: /Хабарлар.*бот қосылмаған/ }).waitFor()
  await expect(bot.api.sendMessage(id, 'x')).rejects.toThrow('not a member of the channel chat')
  await page.getByRole('button', { name: 'Тағы' }).click()
  await page.getByRole('menuitem', { name: 'Ботты қосу' }).click()
  await page.getByRole('link', { name: /Хабарлар.*бот қосылған/ }).waitFor()
  await choose(page, 'Айгүл')
  await bot.api.sendPhoto(id, new InputFile(await card()), CAPTION)
  const unread = page.getByRole('link', { name: 'Хабарлар' }).locator('.unread')
  await unread.waitFor()
  await page.getByRole('link', { name: 'Хабарлар' }).click()
  await page.locator('article', { hasText: 'Жастар бастамасы' }).locator('.photo img').waitFor()
  await unread.waitFor({ state: 'detached' })
})

test('a link that adds the bot offers to make a group, and an inline result is posted there', async () => {
  const { page, telegram, bot } = await visit({ at: '#/1' })
  await start(page).click()
  await message(page, 'Сәлем').waitFor()
  const url = `https://t.me/${telegram.bot.username}?startgroup=c_7`
  await bot.api.sendMessage(1, 'Топқа', {
    reply_markup: { inline_keyboard: [[{ text: 'Топқа қосу', url }]] },
  })
  await key(page, 'Топқа қосу').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Атауы' }).fill('Достар')
  await page.keyboard.press('Enter')
  await message(page, `/start@${telegram.bot.username} c_7`).waitFor()
  await message(page, 'Сәлем, Айгүл! c_7').waitFor()
  await choose(page, 'Айгүл')
  await write(page, '/long')
  await key(page, 'Бөлісу').click()
  await dialog.getByRole('button', { name: 'Достар' }).click()
  await dialog.getByRole('button', { name: 'жастар' }).click()
  await page.locator('article.mine', { hasText: `бот арқылы @${telegram.bot.username}` }).waitFor()
  expect(page.url()).toContain('#/-')
})

test('the clock moves on and back', async () => {
  const { page } = await visit()
  const shown = page.locator('#now')
  const now = async () => Date.parse((await shown.getAttribute('datetime')) ?? '')
  const began = await now()
  await page.getByRole('button', { name: '+1 күн' }).click()
  await expect.poll(now).toBeGreaterThanOrEqual(began + 86_400_000)
  await page.getByRole('button', { name: 'Қазіргі уақытқа' }).click()
  await expect.poll(now).toBeLessThan(began + 3_600_000)
  const heights = await page
    .locator('.move')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  expect(new Set(heights).size).toBe(1)
})

test('the whole way goes by keyboard alone, and the focus is always seen', async () => {
  const { page } = await visit()
  const focused = () => page.evaluate('document.activeElement.textContent.trim()') as Promise<string>
  const tabTo = async (words: string) => {
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab')
      if ((await focused()).includes(words)) return
    }
    throw new Error(`Tab never reaches ${words}`)
  }
  await page.getByRole('link', { name: 'Айгүл' }).waitFor()
  await tabTo('Айгүл')
  await page.keyboard.press('Enter')
  await start(page).waitFor()
  await tabTo('Бастау')
  await page.keyboard.press('Enter')
  await message(page, 'Сәлем').waitFor()
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('text')
  await page.keyboard.type('Сәлеметсіз бе')
  await page.keyboard.press('Enter')
  await expect.poll(() => message(page, 'Сәлеметсіз бе').count()).toBe(2)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('!')
  await page.keyboard.press('Enter')
  await message(page, 'Түзетілді: Сәлеметсіз бе!').waitFor()
  await page.locator('#messages').focus()
  await tabTo('Қосу (0)')
  const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
  expect(outline).toBe('solid')
  await page.keyboard.press('Space')
  await message(page, 'Саны: 1').waitFor()
  await page.getByRole('button', { name: 'Тағы' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menu').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('menu').count()).toBe(0)
  expect(await page.evaluate('document.activeElement.id')).toBe('more')
})

test('the page outlives a restart of the server', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'demo-page-'))
  endLater(() => rm(directory, { recursive: true }))
  const before = await telegramForTest({ directory, localLinks: true })
  const bot = echoBot(before)
  await startPolling(bot)
  const first = await serve(before)
  const { page } = await openWindow(browser, `${first.address}#/1`)
  endLater(() => page.context().close())
  await start(page).click()
  await message(page, 'Сәлем').waitFor()
  await bot.stop()
  await first.door.stop()
  await before.close()
  await page.locator('.toast.lost').waitFor()

  // As at a real start: for a while the door is open and says "not yet".
  const port = Number(new URL(first.address).port)
  const closed = await openFrontDoor({ port, loopback: true })
  await page.waitForResponse((response) => response.status() === 503)
  await closed.stop()
  const after = await telegramForTest({ directory, localLinks: true })
  await startPolling(echoBot(after))
  const { door } = await serve(after, port)
  endLater(() => door.stop())
  await page.locator('.toast.lost').waitFor({ state: 'detached' })
  await write(page, 'Қайта келдім')
  await expect.poll(() => message(page, 'Қайта келдім').count()).toBe(2)
  expect(await message(page, 'Сәлем').count()).toBe(1)
})

test.each([
  { width: 1200, height: 850, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 320, height: 640, colorScheme: 'light' },
] as const)('at $width × $height, $colorScheme, it is accessible and fits', async (size) => {
  const { colorScheme, ...viewport } = size
  const { page, faults, bot, telegram } = await visit({ viewport, colorScheme })
  const check = async (stage: string) => {
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await shoot(page, `page-${viewport.width}-${stage}`)
  }
  await check('1-list')
  await choose(page, 'Айгүл')
  await check('2-empty')
  await start(page).click()
  await message(page, 'Сәлем').waitFor()
  await write(page, '/long')
  await page.getByRole('button', { name: 'Толық көрсету' }).waitFor()
  await check('3-long')
  await write(page, '/contact')
  await page.getByRole('button', { name: 'Нөмірім' }).waitFor()
  await check('4-keyboard')
  await page.getByRole('button', { name: 'Тағы' }).click()
  await page.getByRole('menu').waitFor()
  await check('5-menu')
  await page.keyboard.press('Escape')
  await write(page, '/start')
  await key(page, 'Жою').waitFor()
  await key(page, 'Жою').click()
  await page.getByRole('dialog').waitFor()
  await check('6-alert')
  await page.keyboard.press('Escape')
  await bot.api.sendPhoto(1, new InputFile(await card()), {
    ...CAPTION,
    reply_markup: { inline_keyboard: [[{ text: 'Толығырақ', callback_data: 'more' }]] },
  })
  await page.locator('.broad .photo img').waitFor()
  await check('7-photo')
  if (viewport.width < 861) await page.getByRole('link', { name: 'Тізімге оралу' }).click()
  await page.getByRole('button', { name: 'Топ/арна құру' }).click()
  await page.getByRole('dialog').waitFor()
  await check('8-new-group')
  await page.keyboard.press('Escape')
  await makeShared(page, 'топ', 'Түркістан облысының ҮЕҰ')
  await message(page, 'Жаңа конкурстар осында').waitFor()
  const id = telegram.sharedChats()[0]!.chat.id
  await bot.api.sendPhoto(id, new InputFile(await card()), CAPTION)
  telegram.sharedChat(id).add(telegram.person({ id: 2, firstName: 'Сергей', lastName: 'Ким' }))
  telegram.sharedChat(id).send(telegram.person({ id: 2, firstName: 'Сергей', lastName: 'Ким' }), 'Рақмет!')
  await message(page, 'Рақмет!').waitFor()
  await check('9-group')
  await page.getByRole('button', { name: 'Тағы' }).click()
  await page.getByRole('menu').waitFor()
  await check('10-group-menu')
  expect(faults).toEqual([])
})
