import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Form } from '../../../src/core/applications/form/form.ts'
import { answers, attachments, forms } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, startApp } from '../../support/app.ts'
import { PAGE_PNG, TURNED_JPEG } from '../../support/pictures.ts'
import { makeCompetition, makeDraft } from '../../support/scene.ts'
import { pdf } from '../../support/walk.ts'

const form: Form = {
  key: 'papers',
  version: 1,
  title: { kk: 'Өтінім', ru: 'Заявка' },
  sections: [
    {
      id: 'documents',
      title: { kk: 'Құжаттар', ru: 'Документы' },
      fields: [
        {
          id: 'charter',
          type: 'file',
          label: { kk: 'Жарғы', ru: 'Устав' },
          help: { kk: 'Барлық беттері.', ru: 'Все страницы.' },
          files: 4,
        },
        {
          id: 'budget',
          type: 'table',
          label: { kk: 'Смета', ru: 'Смета' },
          columns: [{ id: 'name', type: 'text', label: { kk: 'Бап', ru: 'Статья' } }],
        },
        { id: 'letters', type: 'file', label: { kk: 'Хаттар', ru: 'Письма' }, optional: true, max: 1 },
      ],
    },
  ],
}

let app: App
let aigul: Person

beforeAll(async () => {
  app = await startApp()
  aigul = await app.person(700001, 'Айгүл', 'kk')
  const { db } = app.parts.database
  const [row] = await db.insert(forms).values({ key: 'papers', version: 1, definition: form }).returning()
  const deadline = new Date(app.clock.now().getTime() + 20 * 86_400_000)
  const competition = await makeCompetition(db, { formId: row!.id, deadline })
  const owner = await db.query.people.findFirst()
  await makeDraft(db, competition, { ownerId: owner!.id, startedAt: app.clock.now() })
  await aigul.send('/applications')
  await aigul.press(/1\. /)
  await aigul.press(/Жалғастыру/)
  await aigul.waitFor(/Жарғы/)
}, 60_000)
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

/** Old screens stay in the chat with buttons of the same name: the new one is waited for. */
async function tap(label: string | RegExp) {
  await aigul.press(label)
  await aigul.idle()
}

const given = (ending: string) =>
  aigul.chat().findLast(({ from, document }) => from === 'bot' && document?.name.endsWith(ending))

/** What takes the bot longer than a moment of quiet. */
const until = (look: () => unknown) => expect.poll(look, { timeout: 10_000, interval: 20 }).toBeTruthy()

const botMessages = () => aigul.chat().filter(({ from }) => from === 'bot').length

test('an album is answered once, and no file of it is lost', async () => {
  const before = botMessages()
  await aigul.upload([pdf('1-бет.pdf'), pdf('2-бет.pdf'), { name: '3-бет.pdf', bytes: PAGE_PNG }])
  await aigul.waitFor(/3\. 3-бет\.png/)
  expect(botMessages() - before).toBe(1)
  const { text } = aigul.lastMessage()
  // What calls itself a PDF and is a picture is kept under its right name.
  expect(text).toMatch(/1\. 1-бет\.pdf.*\n2\. 2-бет\.pdf.*\n3\. 3-бет\.png/)
  const rows = await app.parts.database.db.select().from(attachments)
  expect(rows.map(({ fileKey, mime }) => [fileKey?.length, mime])).toEqual([
    [64, 'application/pdf'],
    [64, 'application/pdf'],
    [64, 'image/png'],
  ])
})

test('what cannot be taken is named, each in a message that stays, and the rest of the album is kept', async () => {
  await aigul.upload([
    { name: 'бағдарлама.pdf', bytes: Buffer.from('MZ not a document') },
    { name: 'үлкен.pdf', bytes: Buffer.from('%PDF'), size: 21 * 1024 * 1024 },
    { name: '1-бет-көшірме.pdf', bytes: pdf('1-бет.pdf').bytes },
    { name: '4-бет.jpg', bytes: TURNED_JPEG },
    pdf('артық.pdf'),
  ])
  await aigul.waitFor(/ең көбі 4 файл сыяды.*артық\.pdf/)
  await aigul.idle()
  aigul.see(/түрдегі файл қабылданбайды: бағдарлама\.pdf/, /үлкен\.pdf — 21\sМБ, ал шегі 20\sМБ/)
  aigul.see(/екінші рет қосылмады: 1-бет-көшірме\.pdf/)
  expect(aigul.lastMessage().text).toMatch(/3\. 3-бет\.png.*\n4\. 4-бет\.jpg/)
})

test('files are moved, replaced and taken out; an old button changes nothing', async () => {
  await tap(/📎 3\./)
  await tap(/▼ Кейінге/)
  await aigul.waitFor(/4 \/ 4: 3-бет\.png/)
  await tap(/Артқа/)
  await tap(/📎 2\./)
  await tap(/Ауыстыру/)
  await aigul.waitFor(/Орнына қойылатын/)
  await aigul.upload({ name: 'бос.pdf', bytes: Buffer.alloc(0) })
  await aigul.waitFor(/Файл бос/)
  await aigul.upload(pdf('екінші.pdf'))
  await aigul.waitFor(/Файл ауыстырылды/)
  expect(aigul.lastMessage().text).toMatch(/2\. екінші\.pdf.*\n3\. 4-бет\.jpg.*\n4\. 3-бет\.png/)
  await tap(/📎 1\./)
  await tap(/Алып тастау/)
  await aigul.waitFor(/тізімнен алынды/)
  expect(aigul.lastMessage().text).toMatch(/1\. екінші\.pdf.*\n2\. 4-бет\.jpg.*\n3\. 3-бет\.png/)
  // The screen of the first album stands further up, with what was the first file then.
  const screens = aigul.chat().filter(({ buttons }) => buttons.flat().some((one) => /📎 1\. 1-бет/.test(one)))
  await aigul.press(/📎 1\. 1-бет/, { message: screens[0]!.id })
  await aigul.waitFor(/өзгер/)
  expect(aigul.lastMessage().text).toMatch(/1\. екінші\.pdf/)
})

test('pictures of pages become one PDF', async () => {
  await tap(/Суреттерден бір PDF: 2 бет/)
  await until(() => given('Жарғы.pdf'))
  const sent = given('Жарғы.pdf')
  expect(sent?.document?.name).toBe('Жарғы.pdf')
  const bytes = Buffer.from(await aigul.download(sent!))
  expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2)
})

test('the check list says what is there and what is worth having', async () => {
  await tap(/^Дайын/)
  await aigul.send('Тренер')
  await aigul.waitFor(/1\. Тренер/)
  await tap(/^Дайын/)
  await aigul.waitFor(/Хаттар/)
  await tap('Өткізіп жіберу')
  await tap(/📎 Құжаттар/)
  const list = await aigul.waitFor(/Міндетті құжаттардың бәрі бар/)
  expect(list.text).toMatch(/✅ Жарғы — міндетті\nФайл: 3/)
  expect(list.text).toMatch(/▫️ Хаттар — болса/)
  await tap(/▫️ Хаттар/)
  await aigul.waitFor(/бір файлдың шегі — 1 МБ/)
  await tap('Өтінім')
  await aigul.idle()
})

test('the archive has everything, and the receipt in it computes to its hash', async () => {
  await tap(/Өтінімді беру/)
  await tap(/Иә, беремін/)
  await aigul.waitFor(/Өтінім қабылданды/)
  await tap(/ZIP/)
  await until(() => given('.zip'))
  const sent = given('.zip')
  const files = unzipSync(await aigul.download(sent!))
  expect(Object.keys(files)).toEqual([
    'ОҚЫҢЫЗ.txt',
    expect.stringMatching(/^competition-\d+-1\.(pdf|txt)$/),
    'receipt.json',
    'receipt-content.txt',
    'Смета.xlsx',
    '1. Жарғы/Жарғы.pdf',
    '1. Жарғы/екінші.pdf',
    '1. Жарғы/originals/4-бет.jpg',
    '1. Жарғы/originals/3-бет.png',
  ])
  const { hash } = JSON.parse(strFromU8(files['receipt.json']!))
  const content = files['receipt-content.txt']!
  expect(createHash('sha256').update(content).digest('hex')).toBe(hash)
  expect(aigul.chat().some(({ text }) => text.includes(hash))).toBe(true)
  expect(Buffer.from(files['1. Жарғы/originals/3-бет.png']!).equals(PAGE_PNG)).toBe(true)
})

test('an answer of before, one file by itself, is still read', async () => {
  const { db } = app.parts.database
  const old = { name: 'ескі.pdf', size: 1000, telegramFileId: 'f', telegramUniqueId: 'u' }
  await db.update(answers).set({ value: old })
  await tap(/📎 Құжаттар/)
  await tap(/✅ Жарғы/)
  await aigul.waitFor(/ескі\.pdf/)
  await aigul.upload(pdf('жаңа.pdf'))
  await aigul.waitFor(/1\. ескі\.pdf.*\n2\. жаңа\.pdf/)
})
