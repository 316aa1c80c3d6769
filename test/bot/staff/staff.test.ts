import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { allNotifications } from '../../support/scene.ts'

let app: App
let staff: Person

beforeAll(async () => {
  app = await startApp()
  staff = await app.person(STAFF, 'Сәуле', 'kk')
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

const example = async (name: string) => ({
  name: `${name}.yaml`,
  bytes: await readFile(`src/database/seed/examples/${name}.yaml`),
})
const toldOf = async (cause: string) =>
  (await allNotifications(app.parts.database.db)).filter((row) => row.cause === cause)

test('a stranger is told their own id and how to become staff', async () => {
  const stranger = await app.person(501, 'Бөтен', 'kk')
  await stranger.send('/staff')
  await stranger.waitFor(/Telegram нөміріңіз: 501/)
  expect(await stranger.press('Нөмірді көшіру')).toBe('501')
  await stranger.upload(await example('new-competition'))
  await stranger.idle()
  expect(stranger.lastMessage().text).not.toMatch(/Файл қабылданды/)
})

test('a faulty file is answered with each fault, its line and field', async () => {
  await staff.send('/staff')
  await staff.waitFor(/Қызметкер үстелі/)
  await staff.upload(await example('faulty-competition'))
  const answer = await staff.waitFor(/файлы қабылданбады/)
  expect(answer.text).toMatch(/\d+-жол, [a-z-]+(\[\d+\])?/)
  expect(answer.text.length).toBeLessThanOrEqual(4096)
})

test('what is no competition file is named as such', async () => {
  await staff.upload({ name: 'holiday.jpg', bytes: new Uint8Array([1, 2, 3]) })
  await staff.waitFor(/файлы танылмады/)
})

test('a sound file becomes a draft, is published, and subscribers hear of it once, each in their language', async () => {
  const kazakh = await app.person(502, 'Айгүл', 'kk')
  const russian = await app.person(503, 'Иван', 'ru')
  const deaf = await app.person(504, 'Немқұрайлы', 'kk')
  for (const person of [kazakh, russian]) {
    await person.send('/subscriptions')
    await person.press({ 502: /Барлығы|Бәрі|Жазылу|Қосу/, 503: /Подписаться|Включить|Все/ }[person.id]!)
    await person.idle()
  }
  await staff.send('/staff')
  await staff.waitFor(/Қызметкер үстелі/)
  await staff.upload(await example('new-competition'))
  await staff.waitFor(/Жариялауға болады/)
  await staff.upload(await example('new-competition'))
  await staff.waitFor(/Жариялауға болады/)
  staff.see(/Бұрынғы қаралама ауыстырылды/)

  await staff.press(/Құжаттар/)
  await staff.waitFor(/Әрқайсысын ашып/, { timeout: 30_000 })
  await staff.press(/Артқа/)
  await staff.press(/Жариялау/)
  await staff.waitFor(/Хабарландыру алатындар: 2 \(қазақша: 1, орысша: 1, ағылшынша: 0\)/)
  await staff.press('Иә, жариялау')
  await staff.waitFor(/Конкурс жарияланды/)
  await kazakh.waitFor(/Жаңа конкурс жарияланды/)
  await russian.waitFor(/Объявлен новый конкурс/)
  await app.jobs.sweepNow()
  deaf.notSee(/Жаңа конкурс/)
  expect(await toldOf('announcement')).toHaveLength(2)

  await kazakh.press('Толығырақ')
  await kazakh.idle()
  expect(kazakh.lastMessage().text).toMatch(/Соңғы мерзім|мерзім/)
})
