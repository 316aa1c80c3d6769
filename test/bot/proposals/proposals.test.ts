import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { members, organizationAnswers, organizations, people } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

let app: App
let staff: Person
let aigul: Person
let other: Person
const db = () => app.parts.database.db

beforeAll(async () => {
  app = await startApp()
  staff = await app.person(STAFF, 'Дана', 'kk')
  aigul = await app.person(901, 'Айгүл', 'kk')
  other = await app.person(902, 'Мадина', 'kk')
  for (const [person, name, bin] of [
    [aigul, 'Нұр', '100000000111'],
    [other, 'Арай', '100000000222'],
  ] as const) {
    const [{ id: personId } = { id: 0 }] = await db()
      .select({ id: people.id })
      .from(people)
      .where(eq(people.telegramId, person.id))
    const now = app.clock.now()
    const [organization] = await db()
      .insert(organizations)
      .values({ bin, ownerId: personId, createdAt: now })
      .returning()
    const organizationId = organization!.id
    await db().insert(members).values({ organizationId, personId, joinedAt: now })
    await db()
      .insert(organizationAnswers)
      .values({ organizationId, field: 'name-kk', value: `«${name}» қоры`, personId, answeredAt: now })
  }
})
afterAll(() => app.close())

async function propose(person: Person, theme: string, grounds: string) {
  await openAt(person, 'proposals')
  await pressEach(person, '✍️ Тақырып ұсыну', /Денсаулық|денсаулық/, /Түркістан/)
  await say(person, theme)
  await person.waitFor(/Енді негіздеңіз/)
  await say(person, grounds)
  await person.waitFor(/Сақталды/)
}

test('an organization proposes a theme by two short messages, and everybody reads it under its name', async () => {
  await propose(aigul, 'Қарттарға үйде күтім', 'Ауылда 120 қарт жалғыз тұрады')
  expect(aigul.lastMessage().text).toContain('«Нұр» қоры')
  const stranger = await app.person(903, 'Бөтен', 'kk')
  await say(stranger, '/start')
  await pressEach(stranger, '💡 Тақырып ұсыныстары')
  expect(stranger.lastMessage().text).toContain('Қарттарға үйде күтім')
  expect(stranger.lastMessage().text).not.toContain('Айгүл')
  await pressEach(stranger, '✍️ Тақырып ұсыну')
  await stranger.waitFor(/Алдымен ұйымыңызды енгізіңіз/)
})

test('it is changed until it is answered; a text that is too long loses nothing', async () => {
  await openAt(aigul, 'propown')
  await pressEach(aigul, '№ 1', '✏️ Тақырыбы')
  await say(aigul, 'а'.repeat(301))
  await aigul.waitFor(/Мәтін тым ұзын/)
  await say(aigul, 'Қарттарға үйде медициналық күтім')
  await aigul.waitFor(/Сақталды/)
  await pressEach(aigul, '✏️ Өңірі', /Абай/)
  expect(aigul.lastMessage().text).toContain('Абай')
})

test('staff merge the same, answer in both languages, and both organizations hear it', async () => {
  await propose(other, 'Үйде күтім көрсету', 'Мүгедектігі бар адамдар көп')
  await say(staff, '/staff')
  await pressEach(staff, '💡 Ұсыныстарды қарау')
  expect(staff.lastMessage().text).toContain('Жауап күтуде: 2')
  await pressEach(staff, '№ 1', '🔗 Біріктіру', /медициналық/)
  await staff.waitFor(/Осыған біріктірілген ұсыныстар: 1/)
  await pressEach(staff, '💬 Жауап жазу')
  await say(staff, '2027 жылғы тапсырысқа енгіземіз')
  await staff.waitFor(/орысша жазыңыз/)
  await say(staff, 'Включим в заказ 2027 года')
  await staff.waitFor(/Дайындалған жауап/)
  await pressEach(staff, '✅ Қабылдау')
  expect(staff.lastMessage().text).toContain('2027 жылғы тапсырысқа енгіземіз')
  for (const person of [aigul, other]) await person.waitFor(/Ұсынысыңыз қабылданды/)
  await openAt(other, 'propown')
  await pressEach(other, '№ 1')
  expect(other.lastMessage().text).toContain('✅ қабылданды')
})

test('one that is taken back is gone from the list, after one question', async () => {
  await propose(aigul, 'Басқа тақырып', 'Негізі')
  await pressEach(aigul, '↩️ Кері алу')
  await aigul.waitFor(/Ұсынысты кері аламыз ба/)
  await pressEach(aigul, 'Иә, кері алу')
  await openAt(other, 'proposals')
  expect(other.lastMessage().text).not.toContain('Басқа тақырып')
  await pressEach(other, 'Күйі', /қабылданды \(1\)/)
  expect(other.lastMessage().text).toContain('медициналық')
})
