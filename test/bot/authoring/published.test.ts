import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import { competitions, forms } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

let app: App
let staff: Person
let id: number
const db = () => app.parts.database.db
const DAY = 86_400_000

const paper = (language: 'kk' | 'ru') => ({
  ...{ language, title: 'Ереже', fileName: 'e.pdf', mime: 'application/pdf' },
  fileKey: (language === 'kk' ? 'a' : 'b').repeat(64),
})
const papers = [paper('kk'), paper('ru')]

beforeAll(async () => {
  app = await startApp()
  staff = await app.person(STAFF, 'Сәуле', 'kk')
  const customer = { kk: 'Оператор', ru: 'Оператор' }
  id = (await aCompetition(db(), app.clock.now(), { code: 'open-one', papers, customer })).id
  expect(await db().$count(forms)).toBe(1)
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

const read = async (of = id) => (await getCompetition(db(), { id: of }, { drafts: true }))!
const last = () => staff.lastMessage().text

test('a field of a published competition becomes a change that waits, both languages together, and more may be added', async () => {
  await openAt(staff, `staffcomp:${id}`)
  await pressEach(staff, /Чатта түзету/, '✏️ Атауы')
  await say(staff, 'Жаңа атау')
  expect(last()).toMatch(/Орысша мәтінін/)
  await say(staff, 'Новое название')
  expect(last()).toMatch(/Жарияланған конкурсқа өзгеріс[\s\S]*➕ Жаңа атау[\s\S]*➕ Новое название/)
  expect((await read()).title.kk).toBe('Ашық конкурс open-one')
  await pressEach(staff, /Чатта түзету/, '✏️ Лоттар', /№ 1/, 'Сомасы')
  await say(staff, '1,5 млн')
  await openAt(staff, `author:${id}`)
  await pressEach(staff, /өзгеріс|Күтіп/i)
  expect(last()).toMatch(/Өзгерістер саны: 2/)
  await pressEach(staff, '✅ Өзгерісті жариялау')
  expect(await read()).toMatchObject({
    title: { kk: 'Жаңа атау', ru: 'Новое название' },
    lots: [{ amount: 1_500_000 }],
  })
})

test('what is not whole yet is kept, and is not confirmed before it is', async () => {
  await openAt(staff, `authorlots:${id}`)
  await say(staff, 'Екінші лот')
  expect(last()).toMatch(/Орысша мәтінін/)
  await openAt(staff, `author:${id}`)
  expect(last()).toMatch(/⚠️ Лоттар/)
  await pressEach(staff, /өзгеріс|Күтіп/i, '✅ Өзгерісті жариялау')
  expect((await read()).lots).toHaveLength(1)
  await openAt(staff, `authorlotpart:${id}:2:theme:ru`)
  await say(staff, 'Второй лот')
  await openAt(staff, `author:${id}`)
  await pressEach(staff, /өзгеріс|Күтіп/i, '✅ Өзгерісті жариялау')
  expect((await read()).lots.map(({ theme }) => theme.ru)).toEqual(['Тема лота 1', 'Второй лот'])
})

test('a deadline moved earlier is kept aside with the reason why it cannot be published', async () => {
  const early = new Date(app.clock.now().getTime() + 5 * DAY)
  const stamp = early.toISOString().slice(0, 10).replaceAll('-', '')
  await openAt(staff, `authorat:${id}:deadline:${stamp}1800`)
  expect(last()).toMatch(/Мерзімді тек кейінге жылжытуға болады/)
  const before = (await read()).deadline
  await pressEach(staff, /өзгеріс|Күтіп/i, /Бас тарту/)
  expect((await read()).deadline).toEqual(before)
})

test('what a draft of an application relies on has no button, and an old one is declined', async () => {
  await openAt(staff, `author:${id}`)
  const labels = staff.lastMessage().buttons.flat()
  expect(labels).toContain('✏️ Атауы')
  expect(labels).not.toContain('✏️ Түрі')
  await openAt(staff, `authorpick:${id}:kind:award`)
  expect(last()).toMatch(/Бұл өрісті енді өзгертуге болмайды/)
  await openAt(staff, `authorlotmove:${id}:1:down`)
  expect(last()).toMatch(/Бұл өрісті енді өзгертуге болмайды/)
})

test('every version is listed with who, when and what', async () => {
  await openAt(staff, `staffcomp:${id}`)
  await pressEach(staff, /Нұсқалар/)
  expect(last()).toMatch(/Барлығы: 2/)
  await pressEach(staff, / · Өзгертілді \(2\)/)
  expect(last()).toMatch(/Өзгертілді[\s\S]*Кім: Сәуле[\s\S]*➖ Ашық конкурс open-one[\s\S]*➕ Жаңа атау/)
})

test('a copy has no dates and a code of its own; one held anew waits for the end of the first', async () => {
  await openAt(staff, `authorcopy:${id}:repeat`)
  expect(last()).toMatch(/Бұл конкурс әлі аяқталған жоқ/)
  await openAt(staff, `staffcomp:${id}`)
  await pressEach(staff, /Көшірмесін жасау/)
  expect(last()).toMatch(/Көшірмесі жасалды[\s\S]*⚠️ Соңғы мерзім: көрсетілмеген/)
  const [copy] = (await db().select().from(competitions).orderBy(competitions.id)).slice(-1)
  expect(copy).toMatchObject({ copiedFrom: id, publishedAt: null, repeat: false, opensAt: null })
  expect(copy!.code).toMatch(/^zhana-atau-\d{4}$/)
  const draft = await read(copy!.id)
  expect(draft.lots).toHaveLength(2)
  expect(draft.documents).toHaveLength(2)
  expect(draft.formId).toBe((await read()).formId)

  app.clock.advance(20 * DAY)
  await openAt(staff, `staffcomp:${id}`)
  await pressEach(staff, /Қайта өткізу/)
  expect(last()).toMatch(/Қайта өткізілетін конкурстың қараламасы жасалды/)
  const [again] = (await db().select().from(competitions).orderBy(competitions.id)).slice(-1)
  expect(again).toMatchObject({ copiedFrom: id, repeat: true })
  expect(again!.code).not.toBe(copy!.code)
})

test('once closed, words may be corrected and conditions may not', async () => {
  await openAt(staff, `authorlots:${id}`)
  expect(last()).toMatch(/Бұл өрісті енді өзгертуге болмайды/)
  await openAt(staff, `authorfield:${id}:summary:ru`)
  await say(staff, 'Краткое содержание исправлено')
  expect(last()).toMatch(/Жарияланған конкурсқа өзгеріс/)
})
