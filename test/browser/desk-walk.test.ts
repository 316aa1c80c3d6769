import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { startDemo } from '../../src/demo/start-demo.ts'
import type { Service } from '../../src/start.ts'
import type { Tongue } from './answers.ts'
import { chatOn } from './chat.ts'
import { expectAccessible, launch, openWindow, shoot } from './window.ts'

let directory: string
let demo: Service
let browser: Browser

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'desk-walk-'))
  demo = await startDemo({ ...readConfig({ DATA_DIR: directory }), port: 0 })
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  await rm(directory, { recursive: true, force: true })
})

/** A member of staff on a telephone. */
async function deskOf(name: string, locale: Tongue) {
  const viewport = { width: 390, height: 844 }
  const options = { language: locale, viewport }
  const opened = await openWindow(browser, `http://localhost:${demo.port}/demo`, options)
  const chat = chatOn(opened.page, locale)
  await chat.choose(name)
  let pictures = 0
  const picture = (what: string) =>
    shoot(opened.page, `desk-${name.split(' ')[0]}-${String(++pictures).padStart(2, '0')}-${what}`)
  await chat.start()
  await chat.write('/staff')
  await picture('desk')
  return { ...chat, ...opened, picture }
}

test('Дана writes a competition in the chat, gives a role by a link and asks for two persons', async () => {
  const desk = await deskOf('Дана', 'kk')
  await desk.press(/Конкурс жазу/)
  await desk.press(/Жаңа конкурс/)
  await desk.picture('kinds')
  await desk.press(/Мемлекеттік әлеуметтік тапсырыс/)
  for (const words of [
    'Түркістан облысының қоғамдық даму басқармасы',
    'Управление общественного развития Туркестанской области',
    'Ауыл жастарын қолдау',
    'Поддержка сельской молодёжи',
    'Жоба 3 ауданның 250 жасын қамтиды.',
    'Проект охватит 200 молодых людей из 3 районов.',
  ])
    await desk.write(words)
  await desk.picture('differs')
  await desk.write('/staff')
  await desk.press(/Конкурс жазу/)
  await desk.press(/Ауыл жастарын қолдау/)
  await desk.picture('overview')
  await desk.write('/staff')
  await desk.press(/Қызметкерлер мен рөлдер/)
  await desk.picture('roles')
  await desk.press(/Рөлге шақыру/)
  await desk.picture('invite')
  await desk.press('Сарапшы')
  await desk.press('Бір өңір')
  await desk.picture('regions')
  await desk.press('Түркістан')
  await desk.sees('Шақыру сілтемесі дайын')
  await desk.picture('link')
  await desk.write('/staff')
  await desk.press(/Екі адам ережелері/)
  await desk.picture('rules')
  await desk.press(/Конкурс жариялау/)
  await desk.sees('екінші адам керек')
  await desk.write('/audit')
  await desk.picture('journal')
  await expectAccessible(desk.page)
  expect(desk.faults).toEqual([])
})

test('Мадина and Ольга find at the desk what their role is for, and nothing else', async () => {
  const secretary = await deskOf('Мадина', 'kk')
  await secretary.sees('Қызметкер үстелі')
  await secretary.press(/Өтінімдерді қарау/)
  await secretary.picture('examinations')
  const expert = await deskOf('Ольга', 'ru')
  await expert.sees('Стол сотрудника')
  expect(
    await expert.page
      .locator('.key')
      .filter({ hasText: /Сотрудники и роли|Написать конкурс/ })
      .count(),
  ).toBe(0)
  expect([...secretary.faults, ...expert.faults]).toEqual([])
})
