import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { competitions } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF } from '../../support/app.ts'
import { goTo, personIdOf, startAppAt } from '../../support/reminding.ts'
import { makeCompetition, makeDraft } from '../../support/scene.ts'

let app: App
let staff: Person
let id = 450_000
beforeAll(async () => {
  // A Thursday.
  app = await startAppAt('2027-02-04', '11:00')
  staff = await app.person(STAFF, 'Дана', 'kk')
})
afterAll(() => app.close())

const db = () => app.parts.database.db
const count = (person: Person, text: RegExp) =>
  person.chat().filter((message) => message.from === 'bot' && text.test(message.text)).length

test('staff hear at ten on a working day of questions that wait, not at the weekend, and not once they are answered', async () => {
  const aigul = await app.person(++id, 'Айгүл', 'kk')
  await aigul.press('❓ Сұрақ қою')
  await aigul.press('Осы қызмет туралы сұрақ')
  await aigul.waitFor(/жазып жіберіңіз/)
  await aigul.send('Жарғының көшірмесін нотариус растауы керек пе?')
  await aigul.press('Жіберу')
  await aigul.idle()
  const waiting = /Жауап күтіп тұрған сұрақтар: 1/
  for (const [day, time] of [
    ['2027-02-05', '10:00'],
    ['2027-02-06', '10:00'],
    ['2027-02-08', '09:55'],
  ] as const) {
    await goTo(app, fromAlmaty(day, time))
    expect(count(staff, waiting)).toBe(0)
  }
  await goTo(app, fromAlmaty('2027-02-08', '10:00'))
  await goTo(app, fromAlmaty('2027-02-08', '12:00'))
  expect(count(staff, waiting)).toBe(1)
  expect(count(aigul, waiting)).toBe(0)
  await staff.press('✍️ Ең ескісіне жауап беру')
  await staff.waitFor(/Жарғының көшірмесін/)
  await goTo(app, fromAlmaty('2027-02-09', '10:00'))
  expect(count(staff, waiting)).toBe(2)
  await staff.send('Жоқ, қолтаңба мен мөр жеткілікті.')
  await staff.waitFor(/орыс/)
  await staff.send('Нет, достаточно подписи и печати.')
  await staff.press('Жариялау')
  await staff.waitFor(/Жауап жарияланды/)
  await app.jobs.sweepNow()
  await aigul.waitFor(/қолтаңба мен мөр жеткілікті/)
  await goTo(app, fromAlmaty('2027-02-10', '10:00'))
  expect(count(staff, waiting)).toBe(2)
})

test('staff hear a working day before an examination ends and on its last day, until the results are out', async () => {
  const closed = { deadline: fromAlmaty('2027-02-10', '18:00'), publishedAt: app.clock.now() }
  const title = { kk: 'Қаралатын конкурс', ru: 'Рассматриваемый конкурс' }
  await makeCompetition(db(), { ...closed, title, milestones: { examination: '2027-02-22' } })
  const other = await makeCompetition(db(), { ...closed, title, milestones: { examination: '2027-02-22' } })
  await db().update(competitions).set({ resultsAt: closed.deadline }).where(eq(competitions.id, other.id))
  const soon = /Өтінімдерді қараудың соңғы күні жақын: .*22 ақпан[\s\S]+Қаралатын конкурс/
  const today = /Өтінімдерді қарау бүгін аяқталады: .*22 ақпан/
  await goTo(app, fromAlmaty('2027-02-18', '10:00'))
  expect(count(staff, soon)).toBe(0)
  await goTo(app, fromAlmaty('2027-02-19', '10:00'))
  await goTo(app, fromAlmaty('2027-02-21', '10:00'))
  expect([count(staff, soon), count(staff, today)]).toEqual([1, 0])
  await goTo(app, fromAlmaty('2027-02-22', '10:00'))
  expect([count(staff, soon), count(staff, today)]).toEqual([1, 1])
})

test('owners hear every year of the NGO Database and of the awards; done or muted, nothing more comes', async () => {
  const competition = await makeCompetition(db(), { deadline: fromAlmaty('2027-12-01', '18:00') })
  const owner = async (locale: 'kk' | 'ru') => {
    const person = await app.person(++id, 'Айгүл', locale)
    const ownerId = await personIdOf(db(), person)
    await makeDraft(db(), competition, { ownerId, startedAt: app.clock.now() })
    return person
  }
  const [done, muted, idle] = [await owner('kk'), await owner('kk'), await owner('ru')]
  const nobody = await app.person(++id, 'Ұйымсыз', 'kk')
  const database = /ҮЕҰ дерекқорына мәлімет беру мерзімі|Сведения в Базу данных НПО/
  const awards = /сыйлықақыға өтінім жыл сайын 1 қыркүйекке дейін|премии .+ до 1 сентября/
  const heard = (text: RegExp) => [done, muted, idle, nobody].map((person) => count(person, text))

  await goTo(app, fromAlmaty('2027-03-10', '09:55'))
  expect(heard(database)).toEqual([0, 0, 0, 0])
  await goTo(app, fromAlmaty('2027-03-10', '10:00'))
  expect(heard(database)).toEqual([1, 1, 1, 0])
  await done.press('✓ Биыл орындалды')
  await done.waitFor(/2027 жылы бұл туралы енді еске салмаймыз/)
  await muted.press('🔕 Хабарды баптау')
  await muted.waitFor(/жыл сайынғы мерзімді еске салу/)
  await muted.press('🔕 Жыл сайын жазбау')
  await muted.waitFor(/Мұндай хабар енді келмейді/)
  await goTo(app, fromAlmaty('2027-03-28', '10:00'))
  expect(heard(database)).toEqual([1, 1, 2, 0])
  await goTo(app, fromAlmaty(addDays('2027-03-28', 10), '10:00'))
  expect(heard(database)).toEqual([1, 1, 2, 0])

  await goTo(app, fromAlmaty('2027-08-10', '10:00'))
  expect(heard(awards)).toEqual([1, 0, 1, 0])
  await idle.press('🏆 Конкурсы на премии')
  await idle.waitFor(/Открытые конкурсы: 0\s+Фильтр: Премия/)
})
