import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { seedWorld } from '../../../src/database/seed/seed.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, startApp } from '../../support/app.ts'
import { pressEach } from '../../support/steps.ts'

let app: App
let aigul: Person

beforeAll(async () => {
  app = await startApp({
    prepare: ({ database, files, clock }) => seedWorld(database.db, files, { now: clock.now() }),
  })
  aigul = await app.person(720001, 'Айгүл', 'kk')
}, 60_000)
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

async function open(payload: string) {
  await aigul.start(payload)
  await aigul.idle()
}

test('the whole form can be read before anything is begun, also as a file', async () => {
  await open('c_turkistan-youth')
  await pressEach(aigul, /Бастамас бұрын/)
  aigul.see(/Нысанда 11 бөлім/, /Жарғының көшірмесі — міндетті/)
  await pressEach(aigul, /Барлық сұрақты оқу/)
  aigul.see(/Жобаның атауы/)
  await pressEach(aigul, '›')
  aigul.see(/Мәліметтердің дұрыстығын растау/)
  await pressEach(aigul, /Файл түрінде алу/)
  const names = () => aigul.chat().flatMap(({ document }) => document?.name ?? [])
  await expect.poll(() => names().at(-1) ?? '').toMatch(/^turkistan-youth-kk\.(pdf|md)$/)
})

test('a social order is checked by charter and database, with the consequence and the way out', async () => {
  await open('c_turkistan-youth')
  await pressEach(aigul, /Бастамас бұрын/, /Қатыса аламыз ба/)
  aigul.see(/1 \/ 3/, /жарғылық мақсаттары/)
  await pressEach(aigul, 'Иә')
  aigul.see(/дерекқорында бар ма/)
  await pressEach(aigul, 'Жоқ')
  await pressEach(aigul, 'Білмеймін')
  aigul.see(/өтінім қабылданбайды/, /infonpo\.gov\.kz/, /Анықтап алыңыз \(1\)/)
  await pressEach(aigul, /Қайта тексеру/, 'Иә', 'Иә', 'Жоқ')
  aigul.see(/Кедергі табылмады/)
})

test('the expected score says what is known and what would raise it', async () => {
  await open('c_turkistan-youth')
  await pressEach(aigul, /Бастамас бұрын/, /Күтілетін балл/)
  aigul.see(/Ұйым туралы мәліметтер толтырылмаған/, /Барлығы: 8–12 \/ 28/, /дерекқорда жоқ ұйым жіберілмейді/)
})

test('a grant is checked by the list of article 6-1', async () => {
  await open('c_grant-short')
  await pressEach(aigul, /Бастамас бұрын/, /Қатыса аламыз ба/, 'Иә')
  aigul.see(/2 \/ 9/, /таратылу/, /№ 36-III Заң, 6-1-бап/)
  await pressEach(aigul, 'Жоқ', 'Жоқ', 'Иә', 'Жоқ', 'Жоқ', 'Жоқ', 'Жоқ', 'Жоқ')
  aigul.see(/берешекті өтеп/)
})
