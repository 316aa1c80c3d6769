import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { people, subscriptions } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'

let app: App
let id = 200_000
const someone = (languageCode = 'kk') => app.telegram.person({ id: ++id, firstName: 'Айгүл', languageCode })
const rowOf = async (person: Person) => {
  const { db } = app.parts.database
  const [row] = await db.select().from(people).where(eq(people.telegramId, person.id))
  return row!
}

beforeAll(async () => {
  app = await startApp({
    prepare: async ({ database, clock }) =>
      void (await aCompetition(database.db, clock.now(), { code: 'ashyq' })),
  })
})
afterAll(() => app.close())

describe('the first meeting', () => {
  it('asks for the language whatever comes, the guess first', async () => {
    const person = someone('ru')
    await person.send('/competitions')
    await person.waitFor(/Выберите язык/)
    expect(person.lastMessage().buttons).toEqual([['Русский'], ['Қазақша'], ['English']])
    await person.send('салем')
    await person.idle()
    expect(person.lastMessage().text).toMatch(/Тілді таңдаңыз/)
    expect((await rowOf(person)).locale).toBeNull()
  })

  it('says what the bot does, then home', async () => {
    const person = someone()
    await person.start()
    await person.press('Қазақша')
    await person.waitFor(/Қош келдіңіз/)
    await person.waitFor(/1 ашық конкурс бар/)
    await person.idle()
    expect((await rowOf(person)).place).toBe('home')
  })

  it('keeps a deep link until the language is chosen and opens it right after', async () => {
    const person = someone()
    await person.start('c_ashyq')
    await person.send('?')
    await person.press('Русский')
    await person.waitFor(/Открытый конкурс ashyq/)
    expect((await rowOf(person)).startPayload).toBeNull()
  })

  it('is kind to a link whose competition is gone, and to a payload of somebody else', async () => {
    const person = await app.person(++id, 'Берік', 'kk')
    await person.start('c_gone')
    await person.waitFor(/Бұл сілтемедегі конкурс енді жоқ/)
    await person.start('utm_2026')
    await person.waitFor(/ашық конкурс бар/)
  })
})

describe('home', () => {
  it('reaches every area by a button, the staff desk for staff alone', async () => {
    const person = await app.person(++id, 'Берік', 'ru')
    await person.waitFor(/Сейчас открыт/)
    const shown = person.lastMessage().buttons.flat().join(' ')
    for (const area of ['Конкурсы', 'заявки', 'Организация', 'Подписка', 'вопрос', 'Помощь', 'Настройки'])
      expect(shown).toContain(area)
    expect(shown).not.toContain('сотрудника')
    const staff = await app.person(STAFF, 'Сәуле', 'ru')
    await staff.waitFor(/Сейчас открыт/)
    expect(staff.lastMessage().buttons.flat().join(' ')).toContain('сотрудника')
  })

  it('changes the language without losing the place', async () => {
    const person = await app.person(++id, 'Берік', 'kk')
    await person.press(/Конкурстар/)
    await person.press(/ashyq/)
    await person.waitFor(/Не қажет|Лоттар/)
    const { place } = await rowOf(person)
    await person.send('/language')
    await person.press('English')
    await person.waitFor(/Deadline for applications/)
    expect(await rowOf(person)).toMatchObject({ place, locale: 'en' })
  })

  it('helps without taking the place, and cancel leaves what was being typed', async () => {
    const person = await app.person(++id, 'Берік', 'kk')
    await person.press(/Конкурстар/)
    await person.press(/Іздеу/)
    await person.waitFor(/Іздейтін сөзді/)
    await person.send('/help')
    await person.waitFor(/Бот не істей алады/)
    expect((await rowOf(person)).place).toBe('compsearch')
    await person.send('/cancel')
    await person.waitFor(/Сақталған жауаптарыңыз орнында/)
    await person.idle()
    expect((await rowOf(person)).place).toBe('home')
    await person.press('Қай жерде тоқтадым?')
    await person.waitFor(/Іздейтін сөзді/)
    await person.send('/start')
    await person.waitFor(/ашық конкурс бар/)
    await person.send('/cancel')
    await person.waitFor(/Тоқтататын әрекет жоқ/)
  })
})

describe('a message nobody waits for', () => {
  it('is looked up among the competitions, with к for қ', async () => {
    const person = await app.person(++id, 'Берік', 'kk')
    await person.send('ашык')
    await person.waitFor(/табылған конкурстар: 1/)
    await person.press(/ashyq/)
    await person.waitFor(/Лоттар/)
  })

  it('gets a way on when nothing fits', async () => {
    const person = await app.person(++id, 'Берік', 'kk')
    await person.send('qwerty')
    await person.waitFor(/Бұл сөзбен конкурс табылмады/)
    await person.upload({ name: 'a.pdf', bytes: Buffer.from('%PDF'), mime: 'application/pdf' })
    await person.waitFor(/файл күтіліп тұрған жоқ/)
    await person.press('🏠 Басты бет')
    await person.waitFor(/ашық конкурс бар/)
  })
})

describe('personal data', () => {
  it('is asked consent for before applying, once, and then goes on', async () => {
    const person = await app.person(++id, 'Берік', 'kk')
    await person.start('c_ashyq')
    await person.press(/Өтінім беру/)
    await person.waitFor(/келісіміңіз қажет/)
    await person.press('Келісемін')
    await person.waitFor(/Алдымен ұйымыңызды енгізіңіз|БСН/)
    expect((await rowOf(person)).consentedAt).not.toBeNull()
    await person.start('c_ashyq')
    await person.press(/Өтінім беру/)
    await person.idle()
    person.mark()
    expect(person.lastMessage().text).not.toMatch(/келісіміңіз қажет/)
  })

  it('is given out as a file', async () => {
    const person = await app.person(++id, 'Берік', 'kk')
    await person.send('/my_data')
    await person.waitFor(/жоғарыдағы файлда/)
    const file = person.chat().findLast(({ document }) => document)!
    const data = JSON.parse(Buffer.from(await person.download(file)).toString())
    expect(data.person).toMatchObject({ telegramId: person.id, name: 'Берік', language: 'kk' })
  })

  it('is erased after a warning, and the next word meets a stranger', async () => {
    const person = await app.person(++id, 'Берік', 'kk')
    await person.send('/subscriptions')
    await person.press(/Жазылымды қосу/)
    await person.idle()
    const before = await rowOf(person)
    await person.send('/delete_me')
    await person.press('Иә, өшіру')
    await person.waitFor(/Деректеріңіз өшірілді/)
    const { db } = app.parts.database
    const [row] = await db.select().from(people).where(eq(people.id, before.id))
    expect(row).toMatchObject({ telegramId: null, name: null, username: null })
    expect(await db.$count(subscriptions, eq(subscriptions.personId, before.id))).toBe(0)
    await person.send('сәлем')
    await person.waitFor(/Тілді таңдаңыз/)
    expect((await rowOf(person)).id).not.toBe(before.id)
  })
})

it('notes who blocked the bot, and who came back', async () => {
  const person = await app.person(++id, 'Берік', 'kk')
  await person.idle()
  person.block()
  await expect.poll(async () => (await rowOf(person)).blockedAt).not.toBeNull()
  person.unblock()
  await person.send('/start')
  await person.idle()
  expect((await rowOf(person)).blockedAt).toBeNull()
})
