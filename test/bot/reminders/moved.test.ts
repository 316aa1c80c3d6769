import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { lots } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'
import { before, DAY, goTo, HOUR, personIdOf, remindersOf, startAppAt } from '../../support/reminding.ts'
import { makeDraft } from '../../support/scene.ts'

let app: App
let staff: Person
let id = 440_000
beforeAll(async () => {
  app = await startAppAt('2027-02-01', '10:00')
  staff = await app.person(STAFF, 'Дана', 'kk')
})
afterAll(() => app.close())

const db = () => app.parts.database.db

/** One that lacks nothing, so that it may be changed. */
async function open(code: string, deadline: Date) {
  const paper = { title: 'Ереже', fileName: 'a.pdf', fileKey: 'a', mime: 'application/pdf' }
  const papers = (['kk', 'ru'] as const).map((language) => ({ ...paper, language }))
  const competition = await aCompetition(db(), app.clock.now(), { code, deadline, papers })
  const [lot] = await db().select().from(lots).where(eq(lots.competitionId, competition.id))
  return { ...competition, lot: lot! }
}

async function holder(competition: Awaited<ReturnType<typeof open>>, locale: 'kk' | 'ru' = 'kk') {
  const person = await app.person(++id, 'Айгүл', locale)
  const ownerId = await personIdOf(db(), person)
  await makeDraft(db(), competition, { ownerId, startedAt: app.clock.now() })
  return person
}

/** Dana moves the deadline for all by five working days. */
async function extendForAll({ code }: { code: string }) {
  await staff.start(`c_${code}`)
  await staff.press('🛠 Басқару')
  await staff.press('⏳ Мерзімді ұзарту')
  await staff.waitFor(/Мерзімді бәріне ұзарту/)
  await staff.press(/^\+5 жұмыс күні/)
  await staff.send('Құжаттарға түсіндірме көп сұралды')
  await staff.send('Много вопросов к документам')
  await staff.press('✅ Өзгерісті жариялау')
  await staff.waitFor(/Өзгеріс жарияланды/)
}

/** What each reminder said of the deadline and of the time left. */
const heardBy = (person: Person) =>
  remindersOf(person).map(({ text }) =>
    /жылғы (.+?),|Срок подачи: (\d+ \D+?) \d/.exec(text)!.slice(1).find(Boolean),
  )

test('a deadline moved for all: reminders follow the new one at once, those of the old one do not come', async () => {
  const deadline = fromAlmaty('2027-02-12', '18:00')
  const moved = fromAlmaty('2027-02-19', '18:00')
  const competition = await open('moved', deadline)
  const aigul = await holder(competition)
  await goTo(app, before(deadline, 3 * DAY))
  expect(heardBy(aigul)).toEqual(['12 ақпан'])
  await extendForAll(competition)
  for (const ms of [DAY, 3 * HOUR, HOUR]) await goTo(app, before(deadline, ms))
  expect(heardBy(aigul)).toEqual(['12 ақпан'])
  for (const ms of [7 * DAY, 3 * DAY]) await goTo(app, before(moved, ms))
  expect(heardBy(aigul)).toEqual(['12 ақпан', '19 ақпан', '19 ақпан'])
  expect(remindersOf(aigul).at(-1)!.text).toContain('⏳ 3 күн қалды')
})

test('a reminder that waits for the morning is not sent for a deadline that moved in the night', async () => {
  const deadline = fromAlmaty('2027-03-05', '23:30')
  const competition = await open('night', deadline)
  const aigul = await holder(competition)
  await goTo(app, before(deadline, 3 * DAY))
  expect(remindersOf(aigul)).toEqual([])
  await extendForAll(competition)
  await goTo(app, fromAlmaty('2027-03-03', '08:00'))
  expect(remindersOf(aigul)).toEqual([])
})

test('more time for one: theirs follow their own deadline, everybody else’s stay as they were', async () => {
  const deadline = fromAlmaty('2027-04-09', '18:00')
  const own = fromAlmaty('2027-04-14', '18:00')
  const competition = await open('one', deadline)
  const aigul = await holder(competition)
  const sergey = await holder(competition, 'ru')
  await goTo(app, before(deadline, 3 * HOUR))
  expect([heardBy(aigul), heardBy(sergey)]).toEqual([['9 сәуір'], ['9 апреля']])
  await aigul.send('/applications')
  await aigul.press(/^1\./)
  await aigul.press('⏳ Қосымша уақыт сұрау')
  await aigul.send('Бухгалтер ауырып қалды')
  await aigul.waitFor(/Сұрауыңыз жіберілді/)
  await staff.waitFor(/Қосымша уақыт сұралды/)
  await staff.press('Сұрауды қарау')
  await staff.press('🗓 Жаңа мерзімді белгілеу')
  await staff.press(/^\+3 жұмыс күні/)
  await staff.send('Ұйымның есепшісі ауырған')
  await staff.send('Болезнь бухгалтера')
  await staff.press('✅ Уақыт беру')
  await staff.waitFor(/Уақыт берілді/)
  await goTo(app, before(deadline, HOUR))
  // Within a week of the new one: it is said at once.
  expect([heardBy(aigul), heardBy(sergey)]).toEqual([
    ['9 сәуір', '14 сәуір'],
    ['9 апреля', '9 апреля'],
  ])
  for (const ms of [3 * DAY, HOUR]) await goTo(app, before(own, ms))
  expect(heardBy(aigul)).toEqual(['9 сәуір', '14 сәуір', '14 сәуір', '14 сәуір'])
  expect(remindersOf(sergey)).toHaveLength(2)
})
