import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clarifications, notifications, people, talks } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'

let app: App
let staff: Person
let id = 400_000
const someone = (locale: 'kk' | 'ru' = 'kk') => app.person(++id, 'Айгүл', locale)
const placeOf = async (person: Person) => {
  const [row] = await app.parts.database.db.select().from(people).where(eq(people.telegramId, person.id))
  return row!.place
}
const questions = () => app.parts.database.db.select().from(clarifications)

beforeAll(async () => {
  app = await startApp({
    prepare: async ({ database, clock }) =>
      void (await aCompetition(database.db, clock.now(), { code: 'ashyq' })),
  })
  staff = await app.person(STAFF, 'Сәуле', 'kk')
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.parts.database.db.delete(clarifications)
})

/** On the preview of a question, asked from the competition's card. */
async function asking(words: string): Promise<Person> {
  const person = await someone()
  await person.start('c_ashyq')
  await person.waitFor(/Өтінім берудің соңғы мерзімі/)
  await person.press('❓ Сұрақ қою')
  await person.waitFor(/Сұрағыңызды жазып жіберіңіз/)
  await person.send(words)
  await person.waitFor(/Жіберейік пе/)
  return person
}

describe('a question', () => {
  it('is typed, shown back, sent, and the person is where they were', async () => {
    const person = await asking('Жарғы <қазақша> болуы керек пе?')
    person.see(/Жарғы <қазақша> болуы керек пе\?/)
    await person.press('Жіберу')
    await person.waitFor(/Сұрағыңыз жіберілді/)
    await person.waitFor(/Өтінім берудің соңғы мерзімі/)
    expect(await placeOf(person)).toMatch(/^comp:/)
    expect(await questions()).toMatchObject([
      { question: 'Жарғы <қазақша> болуы керек пе?', answeredAt: null },
    ])
    await staff.waitFor(/Жарғы <қазақша>/)
  })

  it('can be replaced, by a new text or by editing its message, until it is sent', async () => {
    const person = await asking('Бірінші мәтін')
    await person.send('Екінші мәтін')
    await person.waitFor(/Сұрағыңыз:\nЕкінші мәтін/)
    const [mine] = person.chat().filter(({ text }) => text === 'Екінші мәтін')
    await person.editMessage(mine!.id, 'Үшінші мәтін')
    await person.waitFor(/Сұрағыңыз:\nҮшінші мәтін/)
    await person.press('Қайта жазу')
    await person.waitFor(/Сұрағыңызды жазып жіберіңіз/)
    await person.send('Төртінші мәтін')
    await person.waitFor(/Сұрағыңыз:\nТөртінші мәтін/)
    await person.press('Жіберу')
    await person.waitFor(/жіберілді/)
    expect(await questions()).toMatchObject([{ question: 'Төртінші мәтін' }])
  })

  it('is not sent by the button of an older preview, nor twice by a repeated update', async () => {
    const person = await asking('Ескі мәтін')
    const older = person.lastMessage()
    await person.send('Жаңа мәтін')
    await person.waitFor(/Сұрағыңыз:\nЖаңа мәтін/)
    person.pressData(dataOf(older, 0), older.id)
    await person.waitFor(/Жаңа мәтін/)
    expect(await questions()).toHaveLength(0)
    await person.press('Жіберу')
    await person.waitFor(/жіберілді/)
    app.telegram.repeatUpdate('last')
    await person.idle()
    const newest = person.chat().findLast(({ text }) => /Сұрағыңыз:\nЖаңа мәтін/.test(text))!
    person.pressData(dataOf(newest, 0), newest.id)
    await person.waitFor(/Бұл әңгіме аяқталған/)
    expect(await questions()).toHaveLength(1)
  })

  it('gives way to commands and other buttons, and can be gone back to', async () => {
    const person = await asking('Кейін жіберемін')
    await person.send('/help')
    await person.waitFor(/Бот не істей алады/)
    await person.press('Қай жерде тоқтадым?')
    await person.waitFor(/Сұрағыңыз:\nКейін жіберемін/)
    await person.send('/cancel')
    await person.waitFor(/ашық конкурс бар/)
    await person.send('ашық')
    await person.waitFor(/табылған конкурстар/)
    expect(await questions()).toHaveLength(0)
  })

  it('goes on in another language when the person changes it on the way', async () => {
    const person = await asking('Тілді ауыстырамын')
    await person.send('/language')
    await person.press('Русский')
    await person.waitFor(/Ваш вопрос:\nТілді ауыстырамын/)
    await person.press('Отправить')
    await person.waitFor(/Вопрос отправлен/)
  })

  it('is dropped by its own button', async () => {
    const person = await asking('Жоқ')
    await person.press('Бас тарту')
    await person.waitFor(/ештеңе жіберілген жоқ/)
    expect(await placeOf(person)).toMatch(/^comp:/)
    expect(await app.parts.database.db.$count(talks, eq(talks.key, String(person.id)))).toBe(0)
  })

  it('needs words, not too many, and refused tries leave no trace', async () => {
    const person = await asking('Сөз')
    const size = async () => {
      const [row] = await app.parts.database.db
        .select()
        .from(talks)
        .where(eq(talks.key, String(person.id)))
      return JSON.stringify(row!.value).length
    }
    const before = await size()
    await person.photo(Buffer.from('jpeg'))
    await person.waitFor(/тек мәтін керек/)
    await person.send('ұ'.repeat(1001))
    await person.waitFor(/Мәтін 1\s001 таңба/)
    expect(await size()).toBe(before)
  })

  it('that lost its conversation is told so and goes home', async () => {
    const person = await asking('Жоғалды')
    await app.parts.database.db.delete(talks)
    await person.send('Тағы бір сөз')
    await person.waitFor(/Бұл әңгіме аяқталған/)
    await person.waitFor(/ашық конкурс бар/)
    expect(await placeOf(person)).toBe('home')
  })

  it('about the service is asked from the command', async () => {
    const person = await someone('ru')
    await person.send('/ask')
    await person.press('Вопрос о самом сервисе')
    await person.send('Как сменить владельца?')
    await person.press('Отправить')
    await person.waitFor(/Вопрос отправлен/)
    expect(await questions()).toMatchObject([{ competitionId: null }])
  })
})

describe('an answer', () => {
  it('is typed in both languages, published, and reaches each one concerned once, in their language', async () => {
    const follower = await someone('ru')
    await follower.start('c_ashyq')
    await follower.press('🔔 Следить')
    const asker = await asking('Мерзім ұзартыла ма?')
    await asker.press('Жіберу')
    await staff.waitFor(/Мерзім ұзартыла ма/)
    await staff.send('/staff')
    const [row] = await questions()
    staff.pressData(`answer:${row!.id}`, staff.lastMessage().id)
    await staff.waitFor(/Жауапты қазақ тілінде жазыңыз/)
    await staff.send('Жоқ, ұзартылмайды.')
    await staff.waitFor(/Енді сол жауапты орыс тілінде/)
    await staff.send('Нет, не продлевается.')
    await staff.waitFor(/Жоқ, ұзартылмайды\.[\s\S]*Нет, не продлевается\./)
    await staff.press('Жариялау')
    await staff.waitFor(/Жауап жарияланды/)
    await asker.waitFor(/Жоқ, ұзартылмайды/)
    await follower.waitFor(/Нет, не продлевается/)
    const { db } = app.parts.database
    expect(await db.$count(notifications, eq(notifications.cause, 'clarification'))).toBe(2)
    await asker.start('c_ashyq')
    await asker.press('💬 Жауаптар (1)')
    await asker.waitFor(/Сұрақ: Мерзім ұзартыла ма\?\nЖауап \(.*\): Жоқ, ұзартылмайды/)
    staff.pressData(`answer:${row!.id}`, staff.lastMessage().id)
    await staff.waitFor(/Бұл сұраққа жауап берілген/)
  })

  it('is for staff alone', async () => {
    const person = await asking('Кім жауап береді?')
    await person.press('Жіберу')
    await person.waitFor(/жіберілді/)
    const [row] = await questions()
    person.pressData(`answer:${row!.id}`, person.lastMessage().id)
    await person.waitFor(/қызметкерлерге арналған/)
  })
})

const dataOf = ({ keyboard }: ReturnType<Person['lastMessage']>, row: number): string => {
  const button = keyboard[row]![0]!
  return 'callback_data' in button ? button.callback_data : ''
}
