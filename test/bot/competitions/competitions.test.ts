import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { competitionDocuments, follows, people } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, startApp } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'

const DAY = 86_400_000
let app: App
let id = 300_000
const someone = (locale: 'kk' | 'ru' | 'en' = 'kk') => app.person(++id, 'Айгүл', locale)
const rowOf = async (person: Person) => {
  const [row] = await app.parts.database.db.select().from(people).where(eq(people.telegramId, person.id))
  return row!
}

beforeAll(async () => {
  app = await startApp({
    prepare: async ({ database: { db }, clock, files }) => {
      const now = clock.now()
      const at = (days: number) => new Date(now.getTime() + days * DAY)
      for (let number = 1; number <= 6; number++) {
        await aCompetition(db, now, { code: `open-${number}`, deadline: at(number + 1), themes: ['youth'] })
      }
      const paper = async (language: 'kk' | 'ru', title: string, mime = 'text/markdown') => ({
        language,
        title,
        mime,
        fileName: `${title}.${mime === 'text/markdown' ? 'md' : 'txt'}`,
        fileKey: await files.put(Buffer.from(`# ${title}`)),
      })
      await aCompetition(db, now, {
        code: 'papers',
        regions: ['61'],
        kind: 'social-order',
        lotCount: 7,
        deadline: at(30),
        title: { kk: 'Қыздарға арналған жобалар', ru: 'Проекты для девочек' },
        papers: [
          await paper('kk', 'Ереже', 'text/plain'),
          await paper('kk', 'Талап', 'text/plain'),
          await paper('ru', 'Правила', 'text/plain'),
        ],
      })
      await aCompetition(db, now, { code: 'old', archive: true, deadline: new Date('2009-06-01T12:00:00Z') })
      const long = (words: number) => ({
        kk: 'ұзақ мәтін '.repeat(words),
        ru: 'длинный текст '.repeat(words),
      })
      const needs = Array.from({ length: 12 }, () => long(60))
      await aCompetition(db, now, { code: 'long', archive: true, summary: long(200), needs, lotCount: 3 })
      await aCompetition(db, now, { code: 'soon', opensAt: at(2), deadline: at(20) })
      await aCompetition(db, now, {
        code: 'elsewhere',
        intake: 'elsewhere',
        intakePlace: { kk: 'Мемлекеттік сатып алу порталы', ru: 'Портал госзакупок' },
        deadline: at(40),
      })
    },
  })
})
afterAll(() => app.close())

describe('the list', () => {
  it('shows open competitions by deadline, five to a page, and comes back to its page from a card', async () => {
    const person = await someone()
    await person.send('/competitions')
    await person.waitFor(/Ашық конкурстар: 8/)
    expect(person.lastMessage().text).toMatch(/1\. Ашық конкурс open-1[\s\S]*5\. Ашық конкурс open-5/)
    await person.press('›')
    await person.waitFor(/6\. Ашық конкурс open-6/)
    await person.press(/^7\./)
    await person.waitFor(/Не қажет/)
    await person.press('‹ Тізімге')
    await person.waitFor(/6\. Ашық конкурс open-6/)
  })

  it('is narrowed by region, and widened again', async () => {
    const person = await someone()
    await person.send('/competitions')
    await person.press(/Сүзгі/)
    await person.press('Өңірі')
    await person.press('Түркістан облысы (1)')
    await person.press('Көрсету (1)')
    await person.waitFor(/Ашық конкурстар: 1[\s\S]*Сүзгі: Түркістан облысы[\s\S]*Қыздарға/)
    await person.press('Сүзгіні алып тастау')
    await person.waitFor(/Ашық конкурстар: 8/)
  })

  it('is narrowed by theme, kind and sphere, each named', async () => {
    const person = await someone('ru')
    await person.send('/competitions')
    await person.press(/Фильтр/)
    await person.press('Тема')
    await person.press('Молодёжь (6)')
    await person.press('Вид')
    await person.press('Краткосрочный грант (6)')
    await person.press('Сфера')
    await person.press('Молодежь и дети (6)')
    await person.press('Показать (6)')
    await person.waitFor(/Фильтр: Краткосрочный грант · Молодежь и дети · Молодёжь/)
  })

  it('reaches the archive and what opens soon', async () => {
    const person = await someone()
    await person.send('/competitions')
    await person.press(/Сүзгі/)
    await person.press('Мұрағат')
    await person.press('Көрсету (2)')
    await person.press(/old/)
    await person.waitFor(/Мұрағаттағы конкурс[\s\S]*2009/)
    await person.send('/competitions')
    await person.press(/Сүзгі/)
    await person.press('Жақында ашылады')
    await person.press('Көрсету (1)')
    await person.press(/soon/)
    await person.waitFor(/Өтінім қабылдау басталады/)
    expect(person.lastMessage().buttons.flat().join()).not.toMatch(/Өтінім беру/)
  })

  it('is searched by a word without Kazakh letters, again and again', async () => {
    const person = await someone()
    await person.send('/competitions')
    await person.press(/Іздеу/)
    await person.waitFor(/Іздейтін сөзді/)
    await person.send('кыздар')
    await person.waitFor(/«кыздар» бойынша табылған конкурстар: 1/)
    await person.send('жоқсөз: <b>')
    await person.waitFor(/«жоқсөз b» бойынша конкурс табылмады/)
    await person.send('konkurs '.repeat(40))
    await person.waitFor(/табылмады/)
    await person.send('open')
    await person.press('›')
    await person.waitFor(/6\. Ашық конкурс open-6/)
  })
})

describe('a card', () => {
  it('tells the deadline with weekday, hour, whose hour, time left and as the reader’s own app shows it', async () => {
    const person = await someone()
    await person.start('c_open-3')
    const card = await person.waitFor(/Өтінім берудің соңғы мерзімі/)
    expect(card.text).toMatch(/\d{4} жылғы \d+ \S+, \S+, сағат \d\d:\d\d \(Астана уақыты\)\n\d+ күн .*қалды/)
    expect(card.html).toContain('<tg-time')
    expect(card.text).toMatch(/1\s000\s000\s₸/)
    expect(card.text).toContain('осы ботта беріледі')
  })

  it('with many lots shows them on a screen of their own, with a button for each', async () => {
    const person = await someone()
    await person.start('c_papers')
    await person.waitFor(/Лоттар: 7, жалпы сомасы 28\s000\s000\s₸/)
    await person.press('✍️ Өтінім беру')
    await person.waitFor(/Өтінім беретін лотты таңдаңыз/)
    expect(person.lastMessage().buttons.flat()).toContain('✍️ № 5 лот')
    await person.press('›')
    await person.waitFor(/№ 7\. Лот тақырыбы 7/)
  })

  it('too long for a message is cut, and told in full page by page', async () => {
    const person = await someone('ru')
    await person.start('c_long')
    await person.press('📖 Полный текст')
    await person.waitFor(/длинный текст/)
    await person.press('›')
    await person.waitFor(/Что потребуется:\n• длинный текст/)
    expect(person.lastMessage().text.length).toBeLessThan(4096)
  })

  it('says in plain words when applications are taken elsewhere', async () => {
    const person = await someone()
    await person.start('c_elsewhere')
    await person.waitFor(/осы ботта емес[\s\S]*Мемлекеттік сатып алу порталы/)
    expect(person.lastMessage().buttons.flat()).toContain('✍️ Өтінімді дайындау')
  })

  it('shows an English reader the Kazakh text with a button to Russian', async () => {
    const person = await someone('en')
    await person.start('c_papers')
    await person.waitFor(/Қыздарға арналған жобалар[\s\S]*Deadline/)
    await person.press('Русский')
    await person.waitFor(/Проекты для девочек[\s\S]*Deadline/)
    await person.press('Қазақша')
    await person.waitFor(/Қыздарға/)
  })

  it('is followed and no longer followed', async () => {
    const person = await someone()
    await person.start('c_papers')
    await person.press('🔔 Бақылау')
    expect((await person.answer()).text).toMatch(/Бақылауға алынды/)
    const { id: personId } = await rowOf(person)
    const { db } = app.parts.database
    expect(await db.$count(follows, eq(follows.personId, personId))).toBe(1)
    await person.press('🔕 Бақыламау')
    await person.idle()
    expect(await db.$count(follows, eq(follows.personId, personId))).toBe(0)
  })

  it('hands out its documents in the reader’s language, then the other, uploading each once', async () => {
    const uploads = () => app.telegram.calls.filter(({ method }) => method === 'sendDocument').length
    const person = await someone('ru')
    await person.start('c_papers')
    await person.press('📄 Документы')
    await person.waitFor(/документы на русском языке: 1/)
    await person.press('📄 На казахском (2)')
    await person.waitFor(/документы на казахском языке: 2/)
    const names = person.chat().flatMap(({ document }) => document?.name ?? [])
    expect(names).toEqual(['Правила.txt', 'Ереже.txt', 'Талап.txt'])
    await person.idle()
    const { db } = app.parts.database
    const kept = await db.select().from(competitionDocuments).orderBy(asc(competitionDocuments.id))
    expect(kept.every(({ telegramFileId }) => telegramFileId)).toBe(true)
    const before = uploads()
    const other = await someone('kk')
    await other.start('c_papers')
    await other.press('📄 Құжаттар')
    await other.waitFor(/қазақ тіліндегі құжаттар: 2/)
    expect(uploads() - before).toBe(2)
    expect(other.chat().flatMap(({ document }) => document?.fileId ?? [])).toContain(kept[0]!.telegramFileId)
  })
})

it('is shared inline, with a link that opens it', async () => {
  const person = await someone()
  const found = await person.inline('open-4')
  expect(found.results).toHaveLength(1)
  expect(JSON.stringify(found.results[0])).toContain('start=s_open-4')
  const archived = await person.inline('c_old')
  expect(archived.results).toHaveLength(1)
  const all = await person.inline('')
  expect(all.results).toHaveLength(8)
})

it('offers every command in Telegram’s menu, in the language of the app', async () => {
  const person = app.telegram.person({ id: ++id, firstName: 'A', languageCode: 'ru' })
  await expect
    .poll(() => person.commands().find(({ command }) => command === 'help')?.description)
    .toBe('Что умеет бот')
  const stranger = app.telegram.person({ id: ++id, firstName: 'A', languageCode: 'de' })
  await expect.poll(() => stranger.commands().map(({ command }) => command)).toContain('delete_me')
  expect(stranger.commands()[0]!.description).toBe('Басты бет')
})
