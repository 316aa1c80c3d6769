import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { formOf } from '../../src/core/applications/form/forms/index.ts'
import { profileForm } from '../../src/core/organizations/profile-form.ts'
import { startDemo } from '../../src/demo/start-demo.ts'
import type { Service } from '../../src/start.ts'
import { deedAt, type Tongue } from './answers.ts'
import { type Chat, chatOn, fillIn } from './chat.ts'
import { expectAccessible, launch, openWindow, shoot } from './window.ts'

const FAULTY = 'src/database/seed/examples/faulty-competition.yaml'
const EXAMPLE = 'src/database/seed/examples/new-competition.yaml'

let directory: string
let demo: Service
let browser: Browser
let origin: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demo-walk-'))
  demo = await startDemo({ ...readConfig({ DATA_DIR: directory }), port: 0 })
  origin = `http://localhost:${demo.port}`
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  await rm(directory, { recursive: true, force: true })
})

interface Walk extends Chat {
  /** Keeps a picture of the chat as it is now, numbered in the order of the walk. */
  picture(name: string): Promise<void>
  faults: string[]
}

async function walkAs(name: string, locale: Tongue): Promise<Walk> {
  const { page, faults } = await openWindow(browser, `${origin}/demo`, { language: locale })
  const chat = chatOn(page, locale)
  await chat.choose(name)
  let pictures = 0
  const stem = name.split(' ')[0]
  const picture = (what: string) => shoot(page, `${stem}-${String(++pictures).padStart(2, '0')}-${what}`)
  return { ...chat, picture, faults }
}

/** From the summary's button to the receipt; returns its number and hash as they stand in the chat. */
async function submit(walk: Walk, words: { submit: RegExp; yes: RegExp; accepted: RegExp }) {
  await walk.picture('summary')
  await walk.press(words.submit)
  await walk.picture('confirm')
  await walk.press(words.yes)
  const receipt = await walk.sees(words.accepted)
  await walk.picture('receipt')
  const [number = '', hash = ''] = await receipt.locator('code').allTextContents()
  expect(number).toMatch(/^\d{4}-\d{6}-\d$/)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  return { number, hash }
}

async function siteConfirms(walk: Walk, path: string, { number, hash }: { number: string; hash: string }) {
  await walk.page.goto(`${origin}${path}?q=${number}`)
  await walk.page.getByText(hash).first().waitFor()
  await walk.picture('site-receipt')
}

test('Айгүл, in Kazakh: from start to the receipt of a social order, which the site confirms', async () => {
  const walk = await walkAs('Айгүл', 'kk')
  await walk.picture('empty')
  await walk.start()
  await walk.picture('language')
  await walk.press('Қазақша')
  await walk.sees('Қош келдіңіз')
  await walk.picture('home')
  await walk.press('Конкурстар')
  await walk.picture('competitions')
  await walk.write('/start c_turkistan-youth')
  await walk.sees('Түркістан облысында ауыл жастарының')
  await walk.picture('card')
  await walk.press('Құжаттар')
  await walk.sees('Жоғарыда қазақ тіліндегі құжаттар: 3.')
  expect(await walk.page.locator('a.file').allTextContents()).toEqual([
    expect.stringContaining('Техникалық ерекшелік'),
    expect.stringContaining('Конкурстық құжаттама'),
    expect.stringContaining('Шарттың жобасы'),
  ])
  await walk.picture('documents')
  await walk.press('Артқа')
  await walk.press('Өтінім беру')
  await walk.picture('lots')
  await walk.press(/№ ?1/)
  await walk.sees('Келісемін')
  await walk.picture('consent')
  await walk.press('Келісемін')
  await walk.picture('profile-first')
  await walk.press('Ұйым туралы мәліметтер')
  await fillIn(walk, profileForm, deedAt('kk'), ({ id }) => walk.picture(`profile-${id}`))
  await walk.picture('profile')
  await expectAccessible(walk.page)
  await walk.press('Өтінімге көшу')
  const answered = await fillIn(walk, formOf('social-order')!, deedAt('kk'), ({ id }) => walk.picture(id))
  expect(answered).toContain('restrictions')
  const receipt = await submit(walk, {
    submit: /Өтінімді беру/,
    yes: /Иә, беремін/,
    accepted: /Өтінім қабылданды/,
  })
  await siteConfirms(walk, '/receipts', receipt)
  expect(walk.faults).toEqual([])
}, 90_000)

test('Сергей, in Russian: by a link of the site into the form of a grant and to the receipt', async () => {
  const walk = await walkAs('Сергей', 'ru')
  const { page } = walk
  await page.goto(`${origin}/ru/competitions/grant-short`)
  await page.getByRole('link', { name: 'Подать заявку в боте' }).click()
  await page.getByRole('button', { name: 'Начать' }).waitFor()
  // Who was chosen before opens the link, as the one account on a phone does.
  await walk.picture('link')
  await walk.start()
  await walk.sees('Конкурс краткосрочных государственных грантов')
  await walk.picture('card')
  await walk.press('Подать заявку')
  await walk.picture('lots')
  await walk.press(/№ ?1|[Лл]от 1/)
  const answered = await fillIn(walk, formOf('grant')!, deedAt('ru'), ({ id }) => walk.picture(id))
  expect(answered.slice(0, 2)).toEqual(['project-title', 'period'])
  const receipt = await submit(walk, {
    submit: /Подать заявку/,
    yes: /Да, подать/,
    accepted: /Заявка принята/,
  })
  await siteConfirms(walk, '/ru/receipts', receipt)
  expect(walk.faults).toEqual([])
}, 90_000)

test('Дана publishes a competition file, and whom it concerns hears of it once', async () => {
  const walk = await walkAs('Дана', 'kk')
  const { page } = walk
  await walk.start()
  await walk.picture('home')
  await walk.write('/staff')
  await walk.picture('desk')
  await page.locator('#file').setInputFiles(FAULTY)
  await page.getByRole('dialog').getByRole('button', { name: 'Жіберу' }).click()
  await walk.sees('файлы қабылданбады')
  await walk.picture('faults')
  await page.locator('#file').setInputFiles(EXAMPLE)
  await page.getByRole('dialog').getByRole('button', { name: 'Жіберу' }).click()
  await walk.sees('Файл қабылданды')
  await walk.picture('draft')
  await walk.press('Жариялау')
  const confirm = await walk.sees('Хабарландыру алатындар:')
  await walk.picture('confirm')
  expect(await confirm.textContent()).toMatch(/алатындар: [1-9]/)
  await walk.press('Иә, жариялау')
  await walk.sees('Конкурс жарияланды')
  await walk.picture('published')

  // A subscriber of that oblast: not in the list until the bot writes to her.
  const subscriber = page.getByRole('link', { name: 'Жанар' })
  await subscriber.waitFor({ timeout: 20_000 })
  expect(await subscriber.locator('.unread').textContent()).toBe('1')
  await walk.picture('unread')
  await subscriber.click()
  await walk.sees('Жаңа конкурс жарияланды')
  await walk.picture('announcement')
  expect(await page.locator('article').count()).toBe(1)
  expect(walk.faults).toEqual([])
})

test('the clock moves on, and who has a draft is reminded', async () => {
  const walk = await walkAs('Дана', 'kk')
  const { page } = walk
  await page.goto(`${origin}/demo?start=c_almaty-families`)
  await walk.choose('Сергей')
  await walk.start()
  await walk.press('Подготовить заявку')
  await walk.picture('lots')
  await walk.press(/№ ?1|[Лл]от 1/)
  await walk.picture('draft')
  // Nine days and some hours before the deadline: seven days on, the last three days have begun.
  for (let day = 0; day < 7; day++) await move(walk, '+1 күн')
  while ((await hourInAstana(walk)) < 9 || (await hourInAstana(walk)) > 20) await move(walk, '+1 сағат')
  await walk.sees('Напоминание')
  await walk.picture('reminder')
  await walk.press('Продолжить')
  await walk.picture('continued')
  // One with seven days left, one with three.
  expect(await page.locator('article', { hasText: 'Напоминание' }).count()).toBe(2)
  expect(walk.faults).toEqual([])
})

test('from deadline to deadline: reminder, closing, opening and protocol, in Kazakh and in Russian', async () => {
  const walk = await walkAs('Айгүл', 'kk')
  for (const [name, apply] of [
    ['Айгүл', 'Өтінім беру'],
    ['Сергей', 'Подать заявку'],
  ] as const) {
    await walk.choose(name)
    await walk.write('/start c_mangystau-environment')
    await walk.press(apply)
    await walk.press(/№ ?1/)
    await walk.write('Таза жағалау – чистый берег')
  }
  await moveUntil(walk, 'Еске салу')
  await seesAs(walk, { Айгүл: 'Еске салу', Сергей: 'Напоминание' }, 'reminded')
  await moveUntil(walk, 'өтініміңіз берілмей қалды')
  await seesAs(walk, { Айгүл: 'өтініміңіз берілмей қалды', Сергей: 'ваша заявка не подана' }, 'closed')
  await moveUntil(walk, 'Тізімдегі орны')
  await seesAs(walk, { Айгүл: 'Тізімдегі орны', Сергей: 'Ваша заявка' }, 'opened')
  for (const [name, protocol] of [
    ['Айгүл', 'Ашу хаттамасы'],
    ['Сергей', 'Протокол вскрытия'],
  ] as const) {
    await walk.choose(name)
    await walk.press(protocol)
    await walk.picture('protocol')
    await walk.press('(PDF)')
    await walk.page.locator('a.file', { hasText: 'hattama-' }).last().waitFor({ timeout: 20_000 })
  }
  await walk.page.goto(`${origin}/ru/competitions/grant-short/opening`)
  await walk.page.getByRole('heading', { name: 'Протокол № 1' }).waitFor()
  expect(walk.faults).toEqual([])
}, 120_000)

/** From deadline to deadline, and an hour past each, until Айгүл reads this. */
async function moveUntil(walk: Walk, words: string): Promise<void> {
  await walk.choose('Айгүл')
  const letter = walk.page.locator('article.theirs', { hasText: words }).last()
  for (let moves = 0; moves < 8; moves++) {
    await move(walk, 'Келесі мерзімге')
    await move(walk, '+1 сағат')
    const came = letter.waitFor({ timeout: 7000 }).then(
      () => true,
      () => false,
    )
    if (await came) return
  }
}

async function seesAs(walk: Walk, words: Record<string, string>, picture: string): Promise<void> {
  for (const [name, text] of Object.entries(words)) {
    await walk.choose(name)
    await walk.sees(text)
    await walk.picture(picture)
  }
}

const shownTime = async ({ page }: Chat) =>
  new Date((await page.locator('#now').getAttribute('datetime')) ?? '')

const hourInAstana = async (walk: Chat) => ((await shownTime(walk)).getUTCHours() + 5) % 24

/** Presses a button of the clock and waits until everything due meanwhile has been run. */
async function move(walk: Chat, label: string): Promise<void> {
  const before = await shownTime(walk)
  await walk.page.getByRole('button', { name: label }).click()
  await expect.poll(() => shownTime(walk)).not.toEqual(before)
  await walk.page.locator('.move:not([aria-disabled])').first().waitFor()
}
