import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answers, chats, clarifications, people, subscriptions } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, SECOND, STAFF, startApp } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'
import { draftWith, labelled, oneSection } from '../../support/every-kind.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

const DAY = 86_400_000
const form = oneSection('asking', [
  { id: 'title', type: 'text', label: labelled('Жобаның атауы') },
  { id: 'goal', type: 'long-text', label: labelled('Жобаның мақсаты') },
])

let app: App
let staff: Person
let id = 430_000
const someone = (locale: 'kk' | 'ru' = 'kk') => {
  id += 1
  return app.person(id, 'Құпия', locale)
}
const db = () => app.parts.database.db
const placeOf = async (person: Person) => {
  const [row] = await db().select().from(people).where(eq(people.telegramId, person.id))
  return row!.place
}
const questionOf = async (words: string) => {
  const [row] = await db().select().from(clarifications).where(eq(clarifications.question, words))
  return row!
}

beforeAll(async () => {
  app = await startApp({
    admins: [SECOND],
    prepare: async ({ database, clock }) => {
      await aCompetition(database.db, clock.now(), { code: 'suraq' })
      await aCompetition(database.db, clock.now(), { code: 'basqa' })
    },
  })
  staff = await app.person(STAFF, 'Сәуле', 'kk')
}, 60_000)
afterAll(() => app.close())

/** On the preview of a question about a competition. */
async function typing(person: Person, words: string, code = 'suraq'): Promise<void> {
  await person.start(`c_${code}`)
  await person.idle()
  await pressEach(person, '❓ Сұрақ қою')
  await say(person, words)
}

async function asks(words: string, code = 'suraq'): Promise<Person> {
  const person = await someone()
  await typing(person, words, code)
  await pressEach(person, 'Жіберу')
  return person
}

/** A member of staff opens a question and answers it in both languages, up to the preview. */
async function answering(words: string, kk: string, ru: string): Promise<{ id: number; page: string }> {
  const { id } = await questionOf(words)
  await openAt(staff, `question:${id}`)
  const { text } = staff.lastMessage()
  await pressEach(staff, /Жауап беру/)
  await say(staff, kk)
  await say(staff, ru)
  return { id, page: text }
}

describe('asking from where one is', { timeout: 90_000 }, () => {
  it('returns to the very field, whose answer is not touched by what was asked', async () => {
    const person = await someone()
    const draft = await draftWith(db(), person.id, form, new Date(app.clock.now().getTime() + 10 * DAY))
    await openAt(person, `field:${draft.id}:title`)
    await say(person, 'Ауыл жастары')
    await person.waitFor(/Жобаның мақсаты/)
    await say(person, 'Мақсаттың басы')
    const place = await placeOf(person)
    await say(person, '/ask')
    await person.waitFor(/Сұрағыңызды жазып жіберіңіз/)
    person.see(/Competition \d+ \(kk\)/)
    await say(person, 'Мақсатты қалай тұжырымдаған жөн?')
    await pressEach(person, 'Жіберу')
    person.see(/Сұрағыңыз жіберілді[\s\S]*Жауап беру мерзімі/)
    await person.waitFor(/Жобаның мақсаты/)
    expect(await placeOf(person)).toBe(place)
    const kept = await db().select().from(answers).where(eq(answers.applicationId, draft.id))
    expect(kept.map(({ value }) => value)).toEqual(['Ауыл жастары', 'Мақсаттың басы'])
  })

  it('may turn to another competition and still returns to the field', async () => {
    const person = await someone()
    const draft = await draftWith(db(), person.id, form, new Date(app.clock.now().getTime() + 10 * DAY))
    await openAt(person, `field:${draft.id}:title`)
    await pressEach(person, /сұрақ қою/, 'Басқа конкурс туралы сұрау', /suraq/)
    await say(person, 'Мұнда сөйлемге орын бар ма?')
    await pressEach(person, 'Жіберу')
    await person.waitFor(/Жобаның атауы/)
    expect((await questionOf('Мұнда сөйлемге орын бар ма?')).competitionId).not.toBe(draft.competition.id)
    await say(person, '/ask')
    await pressEach(person, 'Бас тарту')
    await person.waitFor(/Жобаның атауы/)
  })
})

describe('the same question', { timeout: 90_000 }, () => {
  it('is offered before sending; whoever has it is counted and hears its answer, and the site of it names nobody', async () => {
    const asker = await asks('Жарғының көшірмесі нотариуста куәландырыла ма?')
    const other = await someone('ru')
    await other.start('c_suraq')
    await other.idle()
    await pressEach(other, '❓ Задать вопрос')
    await say(other, 'жаргы коширмесин нотариуста куәландыру керек пе')
    await other.waitFor(/Есть похожие вопросы[\s\S]*Жарғының көшірмесі/)
    await pressEach(other, '1 – у меня тот же вопрос')
    other.see(/Вы присоединились к вопросу/)
    const { id: found, page } = await answering(
      'Жарғының көшірмесі нотариуста куәландырыла ма?',
      'Куәландырудың қажеті жоқ.',
      'Заверять не нужно.',
    )
    expect(page).toMatch(/Осы сұрақты қойғандар саны: 2/)
    expect(staff.lastMessage().buttons.flat()).not.toContain('🔒 Тек сұраған адамға')
    await pressEach(staff, 'Жариялау')
    await asker.waitFor(/Куәландырудың қажеті жоқ/)
    await other.waitFor(/Заверять не нужно/)
    const third = await someone()
    await typing(third, 'Нотариуста жарғының көшірмесі куәландырыла ма')
    await third.waitFor(/Осыған ұқсас сұрақтар бар[\s\S]*Куәландырудың қажеті жоқ/)
    await pressEach(third, /менің де сұрағым осы/)
    third.see(/Бұл сұраққа жауап берілген\.[\s\S]*Куәландырудың қажеті жоқ[\s\S]*Жауап өзгерсе, хабарлаймыз/)
    await pressEach(third, /^💬 Жауаптар/)
    await third.waitFor(/Осы сұрақты қойғандар саны: 3/)
    third.notSee(/Құпия/)
    expect((await questionOf('Жарғының көшірмесі нотариуста куәландырыла ма?')).id).toBe(found)
  })
})

describe('the queue of staff', { timeout: 90_000 }, () => {
  it('shows clocks with the overdue first, filters by competition, and merges duplicates', async () => {
    const first = await asks('Тыңдаушылар санын кейін өзгертуге болады ма?', 'basqa')
    const second = await asks('Тыңдаушылардың санын өзгертсе бола ма?', 'basqa')
    await asks('Есеп қай айда тапсырылады?', 'basqa')
    const one = await questionOf('Тыңдаушылар санын кейін өзгертуге болады ма?')
    await db()
      .update(clarifications)
      .set({ askedAt: new Date(app.clock.now().getTime() - 7 * DAY) })
      .where(eq(clarifications.id, one.id))
    await openAt(staff, `questions:${one.competitionId}`)
    staff.see(/Жауап күтіп тұрған сұрақтар: 3[\s\S]*Мерзімі өткені: 1/)
    staff.see(
      /1\. Тыңдаушылар санын[\s\S]*Жауап мерзімі өтті[\s\S]*2\. Тыңдаушылардың[\s\S]*Жауап мерзімі: .*қалды/,
    )
    await pressEach(staff, 'Барлық конкурстар', '🗂 Конкурсты таңдау', /^3 · .*basqa/, '2')
    await pressEach(staff, '🔗 Ұқсас сұраққа қосу')
    staff.see(/Мына сұрақ қайсысымен бірдей[\s\S]*1\. ⏳ Тыңдаушылар санын/)
    await pressEach(staff, '1', 'Қосу')
    staff.see(/Қосылған сұрақтар: 1/)
    const two = await questionOf('Тыңдаушылардың санын өзгертсе бола ма?')
    expect(two.mergedInto).toBe(one.id)
    await openAt(staff, `answer:${two.id}`)
    staff.see(/Бұл сұрақ басқа сұраққа қосылған/)
    await openAt(staff, `question:${two.id}`)
    await pressEach(staff, 'Қайта бөлу')
    expect((await questionOf(two.question)).mergedInto).toBeNull()
    await openAt(staff, `qmergeinto:${two.id}:${one.id}:yes`)
    await answering(one.question, 'Иә, бірақ оннан аспасын.', 'Да, но не больше десяти.')
    await pressEach(staff, 'Жариялау')
    for (const person of [first, second]) await person.waitFor(/Иә, бірақ оннан аспасын/)
  })

  it('keeps what was typed when a colleague was faster', async () => {
    await asks('Қолтаңба керек пе?', 'basqa')
    const { id: found } = await answering('Қолтаңба керек пе?', 'Менің жауабым', 'Мой ответ')
    await db()
      .update(clarifications)
      .set({ answer: { kk: 'Басқа', ru: 'Другой' }, answeredAt: app.clock.now() })
      .where(eq(clarifications.id, found))
    await pressEach(staff, 'Жариялау')
    staff.see(/Бұл сұраққа жауап берілген/, /Жазған мәтіндеріңіз:[\s\S]*Менің жауабым[\s\S]*Мой ответ/)
  })
})

describe('an answer', { timeout: 90_000 }, () => {
  it('to the asker alone is neither told to others nor shown', async () => {
    const words = 'Біздің ұйымның БСН-і дұрыс па?'
    const asker = await asks(words)
    await answering(words, 'БСН дұрыс.', 'БИН верный.')
    await pressEach(staff, '🔒 Тек сұраған адамға')
    await asker.waitFor(/БСН дұрыс[\s\S]*Бұл жауап тек сізге жіберілді/)
    const other = await someone()
    await other.start('c_suraq')
    await other.idle()
    const { competitionId } = await questionOf(words)
    await openAt(other, `companswers:${competitionId}`)
    other.notSee(/БСН дұрыс/)
  })

  it('that changes reaches who got the old one, with the old one struck through; a text may be left as it is', async () => {
    const words = 'Өтінімді қағаз түрінде беруге болады ма?'
    const asker = await asks(words)
    const [competition] = await db().select().from(clarifications).where(eq(clarifications.question, words))
    const [channel] = await db()
      .insert(chats)
      .values({ telegramId: -1_000_777, kind: 'channel', title: 'Арна', createdAt: app.clock.now() })
      .returning()
    await db().insert(subscriptions).values({ chatId: channel!.id, updatedAt: app.clock.now() })
    await answering(words, 'Иә, болады.', 'Нет.')
    await pressEach(staff, 'Жариялау')
    await asker.waitFor(/Иә, болады/)
    await openAt(staff, `qanswered:${competition!.competitionId}`)
    staff.see(/Жауап берілген сұрақтар: \d+[\s\S]*1\. Өтінімді қағаз/)
    await pressEach(staff, '1', '✏️ Жауапты өзгерту')
    staff.see(/Қазіргі жауап:\s+Иә, болады/)
    await say(staff, 'Жоқ, тек осы бот арқылы.')
    await pressEach(staff, 'Осы мәтінді қалдыру')
    staff.see(/Жауап неге өзгеретінін/)
    await say(staff, 'Қазақша мәтінде қате болды')
    staff.see(/Жоқ, тек осы бот арқылы[\s\S]*Нет\.[\s\S]*Себебі: Қазақша мәтінде қате болды/)
    await pressEach(staff, 'Жариялау')
    staff.see(/Жаңа жауап жарияланды/)
    const letter = await asker.waitFor(/Сұрақтың жауабы өзгерді/)
    expect(letter.text).toMatch(/Бұрынғы жауап: Иә, болады\.[\s\S]*Жоқ, тек осы бот арқылы\./)
    expect(letter.text).not.toMatch(/қате болды|Құпия/)
    await asker.start('c_suraq')
    await asker.idle()
    await pressEach(asker, /^💬 Жауаптар/)
    await asker.waitFor(/Жауап өзгертілген күн:[\s\S]*Бұрынғы жауап: Иә, болады/)
  })
})
