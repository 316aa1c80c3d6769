import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { follow } from '../../../src/core/subscriptions/follow-competition.ts'
import { people } from '../../../src/database/schema/index.ts'
import type { App } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'
import {
  before,
  DAY,
  goTo,
  HOUR,
  holderOf,
  MINUTE,
  personIdOf,
  remindersOf,
  startAppAt,
} from '../../support/reminding.ts'

let app: App
let id = 430_000
beforeAll(async () => {
  app = await startAppAt('2027-02-01', '10:00')
})
afterAll(() => app.close())

const db = () => app.parts.database.db

const holder = (deadline: Date, locale?: 'kk' | 'ru') => holderOf(app, ++id, deadline, locale)

test('in the settings one chooses how long before, and the next reminders follow it', async () => {
  const deadline = fromAlmaty('2027-02-12', '18:00')
  const { person } = await holder(deadline)
  await person.send('/settings')
  await person.waitFor(/Еске салу: 7 күн, 3 күн, 1 күн, 3 сағат, 1 сағат қалғанда/)
  await person.press('⏰ Еске салу уақыты')
  await person.waitFor(/Соңғы мерзімге қанша қалғанда еске салайық/)
  await person.press('✓ 7 күн')
  await person.press('✓ 1 күн')
  await person.press('✓ 1 сағат')
  await person.waitFor(/мерзімге 3 күн және 3 сағат қалғанда ескертеміз/)
  for (const ms of [7 * DAY, 3 * DAY, DAY, 3 * HOUR, HOUR]) await goTo(app, before(deadline, ms))
  expect(remindersOf(person).map(({ text }) => /⏳ (.+)/.exec(text)![1])).toEqual([
    '3 күн қалды',
    '3 сағат қалды',
  ])
})

test('with all of them off it says what that means, and nothing comes', async () => {
  const deadline = fromAlmaty('2027-03-12', '18:00')
  const { person } = await holder(deadline, 'ru')
  await person.send('/settings')
  await person.press('⏰ Когда напоминать')
  for (const name of ['7 дней', '3 дня', '1 день', '3 часа', '1 час']) await person.press(`✓ ${name}`)
  await person.waitFor(
    /Всё выключено: мы не предупредим, что срок близок\.\s+После срока заявки не принимают/,
  )
  await person.send('/settings')
  await person.waitFor(/Напоминания: выключены/)
  for (const ms of [7 * DAY, DAY, HOUR]) await goTo(app, before(deadline, ms))
  expect(remindersOf(person)).toEqual([])
})

test('who follows without a draft hears three days and a day before, and can begin or follow no longer', async () => {
  const deadline = fromAlmaty('2027-04-09', '18:00')
  const competition = await aCompetition(db(), app.clock.now(), { code: 'followed', deadline })
  const [aigul, sergey] = [await app.person(++id, 'Айгүл', 'kk'), await app.person(++id, 'Сергей', 'ru')]
  for (const person of [aigul, sergey])
    await follow(db(), await personIdOf(db(), person), competition.id, app.clock.now())
  await goTo(app, before(deadline, 7 * DAY))
  expect(remindersOf(aigul)).toEqual([])
  await goTo(app, before(deadline, 3 * DAY))
  expect(remindersOf(aigul)[0]!.text).toMatch(
    /^👁 Бақылаудағы конкурстың соңғы мерзімі жақын\. Өтінім әлі басталмаған\.\s+Ашық конкурс followed[\s\S]+3 күн қалды/,
  )
  expect(remindersOf(sergey)[0]!.text).toMatch(/^👁 Близится срок конкурса, за которым вы следите\./)
  await aigul.press('✍️ Өтінімді бастау')
  await aigul.waitFor(/Ашық конкурс followed/)
  await sergey.press(/Не следить/)
  await sergey.idle()
  for (const ms of [DAY, 3 * HOUR, HOUR]) await goTo(app, before(deadline, ms))
  expect(remindersOf(aigul).map(({ text }) => /⏳ (.+)/.exec(text)![1])).toEqual([
    '3 күн қалды',
    '1 күн қалды',
  ])
  expect(remindersOf(sergey)).toHaveLength(1)
})

test('who follows and has a draft hears only of the draft', async () => {
  const deadline = fromAlmaty('2027-05-14', '18:00')
  const { person, draft } = await holder(deadline)
  await follow(db(), await personIdOf(db(), person), draft.competitionId, app.clock.now())
  for (const ms of [3 * DAY, DAY]) await goTo(app, before(deadline, ms))
  expect(remindersOf(person)).toHaveLength(2)
  for (const { text } of remindersOf(person)) {
    expect(text).toMatch(/^⏰ Еске салу: өтініміңіз әлі берілген жоқ/)
    expect(text).not.toContain('👁')
  }
})

test('nobody is interrupted in the middle of an answer; it comes some minutes later', async () => {
  const deadline = fromAlmaty('2027-06-11', '18:00')
  const { person } = await holder(deadline)
  await goTo(app, before(deadline, 3 * DAY))
  const { length } = remindersOf(person)
  await goTo(app, before(deadline, DAY + MINUTE))
  await person.press('▶️ Жалғастыру')
  await person.waitFor(/Field first/)
  await person.idle()
  await goTo(app, before(deadline, DAY))
  expect(remindersOf(person)).toHaveLength(length)
  await person.send('Жауап')
  await person.waitFor(/Field second/)
  await goTo(app, before(deadline, DAY - 3 * MINUTE))
  expect(remindersOf(person)).toHaveLength(length)
  await goTo(app, before(deadline, DAY - 8 * MINUTE))
  expect(remindersOf(person)).toHaveLength(length + 1)
  expect(remindersOf(person).at(-1)!.text).toContain('Қалғаны: «Section second (kk)»')
})

test('near the deadline it comes even in the middle of an answer', async () => {
  const deadline = fromAlmaty('2027-07-09', '18:00')
  const { person, draft } = await holder(deadline)
  for (const ms of [3 * DAY, 3 * HOUR]) await goTo(app, before(deadline, ms))
  const { length } = remindersOf(person)
  const shownAt = before(deadline, 18 * MINUTE)
  await db()
    .update(people)
    .set({ place: `field:${draft.id}:first-field`, shownAt })
    .where(eq(people.telegramId, person.id))
  for (const ms of [HOUR, 30 * MINUTE]) await goTo(app, before(deadline, ms))
  expect(remindersOf(person)).toHaveLength(length)
  await goTo(app, before(deadline, 17 * MINUTE))
  expect(remindersOf(person)).toHaveLength(length + 1)
})
