import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { giveRole } from '../../support/roles.ts'

let app: App
let administrator: Person
let editor: Person
let publisher: Person

beforeAll(async () => {
  app = await startApp()
  administrator = await app.person(STAFF, 'Сәуле', 'kk')
  editor = await app.person(701, 'Әсем', 'kk')
  publisher = await app.person(702, 'Болат', 'ru')
  await giveRole(app.parts.database.db, 701, { role: 'editor' })
  await giveRole(app.parts.database.db, 702, { role: 'publisher' })
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

const sample = async () => ({
  name: 'new-competition.yaml',
  bytes: await readFile('src/database/seed/examples/new-competition.yaml'),
})

async function bringIn(person: Person) {
  await person.send('/staff')
  await person.waitFor(/Қызметкер үстелі/)
  await person.upload(await sample())
  await person.waitFor(/Жариялауға болады/)
}

test('an administrator turns the rules over; others do not see them', async () => {
  await administrator.send('/staff')
  await administrator.press('👥 Екі адам ережелері')
  await administrator.waitFor(/Конкурс жарияланғанда: бір адам жеткілікті/)
  await administrator.press('▫️ Конкурс жариялау')
  await administrator.waitFor(/Конкурс жарияланғанда: екінші адам керек/)
  await administrator.send('көп')
  await administrator.waitFor(/Алушылардың ең көп санын цифрмен жазыңыз/)
  await administrator.send('250')
  await administrator.waitFor(/алушылар саны 250 шегінен асса/)
  await editor.send('/staff')
  await editor.waitFor(/Қызметкер үстелі/)
  expect(editor.lastMessage().buttons.flat()).not.toContain('👥 Екі адам ережелері')
})

test('an editor asks, a publisher reads all of it, sends it back, and agrees to the next version', async () => {
  await bringIn(editor)
  expect(editor.lastMessage().buttons.flat()).not.toContain('📣 Жариялау')
  await editor.press('🖊 Жариялауды сұрау')
  await editor.waitFor(/Келісім күтіліп тұр. Сұраған қызметкер: Әсем/)

  await publisher.waitFor(/Перед публикацией конкурса нужно ваше согласие[\s\S]*Спрашивает: Әсем/)
  await publisher.press('Открыть конкурс')
  await publisher.press('📖 Весь текст')
  await publisher.waitFor(/🇰🇿 Жетісу облысында[\s\S]*🇷🇺/)
  await publisher.press(/Назад/)
  await publisher.press('↩️ Вернуть')
  await publisher.waitFor(/Почему возвращаете/)
  await publisher.send('Уточните сумму <лота 1>')
  await publisher.waitFor(/возвращён на исправление/)

  await editor.waitFor(/Конкурс түзетуге қайтарылды[\s\S]*Себебі: Уточните сумму <лота 1>/)
  await bringIn(editor)
  await editor.press('🖊 Жариялауды сұрау')
  await publisher.waitFor(/Перед публикацией конкурса нужно ваше согласие/)
  await publisher.press('Открыть конкурс')
  await publisher.press('✅ Согласен')
  await publisher.waitFor(/Второй человек согласен: Болат/)
  await editor.waitFor(/Екінші адам келісті/)
})

test('a publisher sets its time by a day and an hour, and then it is published by itself', async () => {
  await publisher.press('🕐 Назначить время')
  await publisher.waitFor(/Сроки по закону считаются с этого дня/)
  await publisher.send('когда-нибудь')
  await publisher.waitFor(/Время непонятно/)
  await publisher.send('завтра в 9')
  const planned = await publisher.waitFor(/Время публикации: .*09:00/)
  expect(planned.buttons.flat()).toContain('✖️ Убрать время')
  await publisher.press('🕐 Изменить время')
  await publisher.waitFor(/Когда опубликовать конкурс/)
  await publisher.press(publisher.lastMessage().buttons.flat()[2]!)
  await publisher.waitFor(/Выберите час/)
  await publisher.press('11:00')
  await publisher.waitFor(/Время публикации: .*11:00/)
  await editor.send('/subscriptions')
  await editor.idle()
  await editor.press(/Барлығы|Бәрі|Жазылу|Қосу/)
  await editor.idle()
  app.clock.advance(3 * 86_400_000)
  await app.jobs.sweepNow()
  await editor.waitFor(/Жаңа конкурс жарияланды/)
})

test('nobody else gets at it', async () => {
  const stranger = await app.person(703, 'Бөтен', 'kk')
  for (const address of ['rules', 'ruleturn:publish', 'pubask:1', 'pubok:1:1', 'pubwhen:1', 'pubread:1']) {
    stranger.pressData(address, stranger.lastMessage().id)
    await stranger.idle()
    expect((await stranger.answer()).text).toMatch(/қызметкерлерге арналған|жарияланып/)
  }
})
