import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { giveRole } from '../../support/roles.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

let app: App
let staff: Person

beforeAll(async () => {
  app = await startApp()
  staff = await app.person(STAFF, 'Сәуле', 'kk')
  await staff.send('/staff')
  await staff.waitFor(/Қызметкер үстелі/)
  await staff.upload({
    name: 'new-competition.yaml',
    bytes: await readFile('src/database/seed/examples/new-competition.yaml'),
  })
  await staff.waitFor(/Жариялауға болады/)
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

const seen = () => staff.lastMessage().text

test('a field with choices, its condition and a document are added by short messages, over a restart', async () => {
  await pressEach(staff, '🛠 Өтінім нысаны', /Өтінім құжаттары|Құжаттар/, '➕ Өріс', 'Біреуін таңдау')
  await say(staff, 'Тәжірибеңіз бар ма?')
  expect(seen()).toMatch(/Енді орысша жазыңыз/)
  await app.restart()
  await say(staff, 'Есть ли опыт?')
  expect(seen()).toMatch(/Тәжірибеңіз бар ма\? \/ Есть ли опыт\?/)

  await pressEach(staff, '🔘 Таңдау нұсқалары')
  await say(staff, 'Иә; Да\nЖоқ')
  expect(seen()).toMatch(/2-жолды тексеріңіз/)
  await say(staff, 'Иә; Да\nЖоқ; Нет')
  expect(seen()).toMatch(/1\. Иә \/ Да\n2\. Жоқ \/ Нет/)

  await pressEach(staff, /Артқа/, '📎 Құжат сұрау')
  await say(staff, 'Ұсыныс хат')
  await say(staff, 'Рекомендация')
  await pressEach(staff, '🔀 Шарты', 'Тәжірибеңіз бар ма?', '▫️ Иә')
  expect(staff.lastMessage().buttons.flat()).toContain('✅ Иә')
  await pressEach(staff, '✅ Дайын')
  expect(seen()).toMatch(/Тек мына жауап берілгенде сұралады:\nТәжірибеңіз бар ма\? = Иә/)
  await pressEach(staff, 'Ең көбі')
  await say(staff, 'он')
  expect(seen()).toMatch(/бүтін сан керек/)
  await say(staff, '5')
  expect(seen()).toMatch(/Ең көбі: 5/)
})

test('what is still wrong is named, and a difference is confirmed', async () => {
  await openAt(staff, 'formed:1')
  expect(seen()).toMatch(/Расталмаған өзгерістер:\n➕ Жаңа өрістер: Тәжірибеңіз бар ма\?; Ұсыныс хат/)
  await pressEach(staff, '➕ Жаңа бөлім')
  await say(staff, 'Қосымша')
  await say(staff, 'Дополнительно')
  await openAt(staff, 'formed:1')
  expect(seen()).toMatch(/Растамас бұрын мыналарды түзетіңіз:\n• Қосымша: бос тұр/)
  await pressEach(staff, '✅ Өзгерістерді растау')
  expect(seen()).toMatch(/Растамас бұрын/)
  await pressEach(staff, /^Қосымша/, '🗑')
  expect(seen()).toMatch(/«Қосымша» бөлімін алып тастаймыз ба/)
  await pressEach(staff, 'Иә, алып тастау', '✅ Өзгерістерді растау', '✅ Осы нысанды қолдану')
  expect(seen()).toMatch(/Нысанның жаңа нұсқасы қолданылады[\s\S]*Нұсқасы: 3/)
})

test('a field is moved, made optional, removed; and all of it is given up', async () => {
  await pressEach(staff, /Өтінім құжаттары|Құжаттар/, /^Ұсыныс хат/, '⤼ Міндетті емес ету', '⬆️', '🗑')
  expect(seen()).toMatch(/«Ұсыныс хат» өрісін алып тастаймыз ба/)
  await pressEach(staff, 'Иә, алып тастау')
  await openAt(staff, 'formed:1')
  expect(seen()).toMatch(/Енді сұралмайды: Ұсыныс хат/)
  await pressEach(staff, '↩️ Өзгерістерден бас тарту', 'Иә, бас тарту')
  expect(seen()).not.toMatch(/Расталмаған/)
})

test('another form, and another version of one, is chosen for a draft', async () => {
  await pressEach(staff, '📚 Басқа нысан таңдау', /Мемлекеттік грантқа өтінім/)
  expect(seen()).toMatch(/Мемлекеттік грантқа өтінім/)
  await pressEach(staff, '📚 Басқа нысан таңдау', /3-нұсқа/)
  expect(seen()).toMatch(/Нұсқасы: 3/)
})

test('of a published competition the correction reaches those who apply', async () => {
  await openAt(staff, 'publish:1:yes')
  await openAt(staff, 'staffform:1')
  await pressEach(staff, '✏️ Нысанды осында түзету', /Өтінім құжаттары|Құжаттар/, '📎 Құжат сұрау')
  await say(staff, 'Смета')
  await say(staff, 'Смета расходов')
  await openAt(staff, 'formed:1')
  await pressEach(staff, '✅ Өзгерістерді растау')
  expect(seen()).toMatch(/Басталған өтінім саны: 0/)
  await pressEach(staff, '✅ Осы нысанды қолдану')
  expect(seen()).toMatch(/Нұсқасы: 4/)
})

test('an expert and an editor of another region are refused', async () => {
  const expert = await app.person(801, 'Сарапшы', 'kk')
  const elsewhere = await app.person(802, 'Алыстағы', 'kk')
  await giveRole(app.parts.database.db, 801, { role: 'expert' })
  await giveRole(app.parts.database.db, 802, { role: 'editor', region: '61' })
  for (const person of [expert, elsewhere])
    for (const address of [
      'formed:1',
      'fa:1:documents:file',
      'formok:1:yes',
      'formpick:1',
      'fx:1:charter:yes',
    ]) {
      await openAt(person, address)
      expect((await person.answer()).text).toMatch(/сіздің рөліңізге кірмейді/)
    }
})
