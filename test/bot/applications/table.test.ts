import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureForm } from '../../../src/core/competitions/ensure-form.ts'
import { people } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, startApp } from '../../support/app.ts'
import { makeCompetition, makeDraft } from '../../support/scene.ts'

let app: App
let aigul: Person
let field: string

beforeAll(async () => {
  app = await startApp()
  aigul = await app.person(700001, 'Айгүл', 'kk')
  const { db } = app.parts.database
  const [person] = await db.select({ id: people.id }).from(people)
  const deadline = new Date(app.clock.now().getTime() + 10 * 86_400_000)
  const formId = await ensureForm(db, 'grant')
  const competition = await makeCompetition(db, { kind: 'short-grant', formId, deadline })
  const draft = await makeDraft(db, competition, { ownerId: person!.id })
  field = `field:${draft.id}:budget`
}, 60_000)
afterAll(() => app.close())

const openTable = async () => {
  await aigul.start()
  await aigul.idle()
  aigul.pressData(field, aigul.lastMessage().id)
  await aigul.idle()
}

const upload = async (rows: (string | number | null)[][], name = 'смета.xlsx') => {
  await aigul.upload({ name, bytes: await writeXlsx({ sheets: [{ name: 'A', rows }] }) })
  await aigul.idle()
}

test('lines are written, and the sums stand beside the lot and the law', async () => {
  await openTable()
  await aigul.send('Тренер; тікелей; сағат; 40; 15 000\nЗал; тікелей; күн; 10; 25 000; 50 000')
  await aigul.waitFor(/Жиыны: 850\s000/)
  aigul.see(/Сұралатын сома: 800\s000/)
  aigul.see(/Өз үлесі: 50\s000\s₸ \(5,9%\)/)
  aigul.see(/қалғаны 200\s000/)
  await aigul.send('Ноутбук; институ; дана; 1; 300 000')
  await aigul.waitFor(/артығы 100\s000/)
  aigul.see(/⚠️ Институционалдық даму.*300\s000\s₸ \(27,3%, шегі 10%\)/)
})

test('a line is opened, a cell of it changed, and what cannot be read is named', async () => {
  await aigul.press('3')
  await aigul.waitFor(/3-жол, барлығы 3/)
  await aigul.press(/Бағасы/)
  await aigul.send('қымбат')
  await aigul.waitFor(/соманы оқи алмадық: қымбат/)
  await aigul.send('80 мың')
  await aigul.waitFor(/Жол сақталды/)
  await aigul.press(/Шығыс түрі/)
  await aigul.press('Әкімшілік шығыстар')
  await aigul.waitFor(/Шығыс түрі: Әкімшілік шығыстар/)
  await aigul.press(/Өз үлесі/)
  await aigul.send('90 000')
  await aigul.waitFor(/сомасынан \(80\s000\s₸\) көп/)
  await aigul.press(/Бос қалдыру/)
  await aigul.waitFor(/Жол сақталды/)
})

test('lines are moved, copied and deleted; an old button changes nothing', async () => {
  const old = aigul.lastMessage()
  await aigul.press(/Жоғары/)
  await aigul.waitFor(/Жол жылжытылды/)
  aigul.see(/2-жол, барлығы 3/)
  await aigul.press(/Көшірме/)
  await aigul.waitFor(/3-жол, барлығы 4/)
  await aigul.press(/Жою/)
  await aigul.waitFor(/Кестедегі жолдар: 3/)
  aigul.see(/1\. Тренер.*\n2\. Ноутбук.*\n3\. Зал/)
  aigul.see(/Сұралатын сома: 880\s000/)
  aigul.pressData(field.replace('field', 'lined').concat(':1:0:copy'), old.id)
  await aigul.waitFor(/бұрынғы экранның батырмасы/)
  aigul.see(/Кестедегі жолдар: 3/)
})

test('the table goes out as a file in the language of the person and comes back', async () => {
  await openTable()
  await aigul.press(/Excel-де толтыру/)
  await aigul.waitFor(/Excel файлы жіберілді/)
  const file = aigul.chat().findLast((message) => message.document)!
  const { sheets } = await readXlsx(await aigul.download(file))
  const rows = sheets[0]!.rows.map((row) => row.slice(0, 7) as (string | number | null)[])
  expect(rows[0]).toContain('Шығыс бабы')
  expect(rows[1]!.slice(0, 5)).toEqual(['Тренер', 'Тікелей шығыстар', 'сағат', 40, 15_000])
  await upload(rows.map((row, at) => (at === 2 ? row.with(4, 'көп').with(1, 'басқа') : row)))
  await aigul.waitFor(/B3: .*басқа/)
  aigul.see(/E3: .*көп/)
  await upload(rows.slice(0, 2))
  await aigul.waitFor(/жолдар саны: 1/)
  aigul.see(/Жиыны: 600\s000/)
})

test('a file filled in Russian is taken, another kind of file is refused with what to do', async () => {
  const head = ['Статья расходов', 'Вид расходов', 'Единица измерения', 'Количество', 'Цена, тенге']
  await upload([
    head,
    ['Аренда', 'прямые', 'день', '2 дня', '5 000 тг'],
    [],
    ['Бухгалтер', 'Административные расходы', 'мес', 1, 7000],
  ])
  await aigul.waitFor(/жолдар саны: 2/)
  aigul.see(/Жиыны: 17\s000/)
  await aigul.upload({ name: 'смета.xls', bytes: Buffer.from('x') })
  await aigul.waitFor(/\.xlsx файлы керек/)
  await aigul.upload({ name: 'смета.xlsx', bytes: Buffer.from('x') })
  await aigul.waitFor(/Бұл файл ашылмады/)
  aigul.see(/Кестедегі жолдар: 2/)
})
