import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { answers } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import type { App } from '../../support/app.ts'
import {
  before,
  DAY,
  goTo,
  HOUR,
  personIdOf,
  remindersOf,
  startAppAt,
  submit,
} from '../../support/reminding.ts'
import { makeCompetition, makeDraft } from '../../support/scene.ts'

let app: App
let id = 410_000
beforeAll(async () => {
  // A Monday.
  app = await startAppAt('2027-02-01', '10:00')
})
afterAll(() => app.close())

const db = () => app.parts.database.db

const open = (deadline: Date, title = { kk: 'Жастар ісі', ru: 'Дела молодёжи' }) =>
  makeCompetition(db(), { deadline, title, publishedAt: app.clock.now() })

const draftOf = async (person: Person, competition: Awaited<ReturnType<typeof open>>) =>
  makeDraft(db(), competition, { ownerId: await personIdOf(db(), person), startedAt: app.clock.now() })

async function answered(draft: { id: number }, person: Person, fields: readonly string[]) {
  const personId = await personIdOf(db(), person)
  await db()
    .insert(answers)
    .values(
      fields.map((field) => ({
        applicationId: draft.id,
        field,
        value: 'Жауап',
        personId,
        answeredAt: app.clock.now(),
      })),
    )
}

test('who has a draft hears a week, three days, a day, three hours and an hour before: what is left, how long it takes, until when', async () => {
  const aigul = await app.person(++id, 'Айгүл', 'kk')
  const sergey = await app.person(++id, 'Сергей', 'ru')
  const deadline = fromAlmaty('2027-02-12', '18:00')
  const competition = await open(deadline)
  const draft = await draftOf(aigul, competition)
  await draftOf(sergey, competition)
  await goTo(app, before(deadline, 8 * DAY))
  expect(remindersOf(aigul)).toEqual([])

  for (const [ms, kk, ru] of [
    [7 * DAY, '7 күн қалды', '7 дней'],
    [3 * DAY, '3 күн қалды', '3 дня'],
    [DAY, '1 күн қалды', '1 день'],
    [3 * HOUR, '3 сағат қалды', '3 часа'],
    [HOUR, '1 сағат қалды', '1 час'],
  ] as const) {
    await goTo(app, before(deadline, ms))
    const heard = remindersOf(aigul).at(-1)!.text
    expect(heard).toContain(`⏳ ${kk}`)
    expect(heard).toContain('Жастар ісі\nСоңғы мерзім: 2027 жылғы 12 ақпан')
    expect(remindersOf(sergey).at(-1)!.text).toContain(ru)
    if (ms === 3 * DAY) await answered(draft, aigul, ['first-field'])
  }
  expect(remindersOf(aigul)).toHaveLength(5)
  expect(remindersOf(sergey)).toHaveLength(5)

  const [first, , third] = remindersOf(aigul)
  expect(first!.text).toContain(
    'Қалғаны: «Section first (kk)» және «Section second (kk)» – жауап күтіп тұрған 2 сұрақ. Бұған шамамен 5 минут кетеді.',
  )
  expect(third!.text).toContain('Қалғаны: «Section second (kk)» – жауап күтіп тұрған 1 сұрақ.')
  expect(remindersOf(sergey)[0]!.text).toContain(
    'Осталось: «Section first (ru)» и «Section second (ru)» – 2 вопроса без ответа. На это уйдёт примерно 5 минут.',
  )
  await goTo(app, deadline)
  await goTo(app, new Date(deadline.getTime() + HOUR))
  expect(remindersOf(aigul)).toHaveLength(5)
})

test('its button opens the next empty field; what is complete asks only to be submitted, and submitted nothing comes', async () => {
  const aigul = await app.person(++id, 'Айгүл', 'kk')
  const deadline = fromAlmaty('2027-03-05', '18:00')
  const draft = await draftOf(aigul, await open(deadline))
  await answered(draft, aigul, ['first-field'])
  await goTo(app, before(deadline, 3 * DAY))
  await aigul.press('▶️ Жалғастыру')
  await aigul.waitFor(/Field second/)
  await aigul.send('Жауап')
  await aigul.idle()
  await goTo(app, before(deadline, DAY))
  expect(remindersOf(aigul).at(-1)!.text).toContain(
    'Барлық сұраққа жауап берілген. Енді өтінімді тексеріп, беріңіз.',
  )
  await aigul.press('Өтінімді ашу')
  await aigul.waitFor(/Жастар ісі/)
  await submit(app, { id: await personIdOf(db(), aigul) }, draft.id)
  await goTo(app, before(deadline, 3 * HOUR))
  await goTo(app, before(deadline, HOUR))
  expect(remindersOf(aigul)).toHaveLength(2)
})

test('several drafts are one message, the nearest deadline first, each with its own button', async () => {
  const aigul = await app.person(++id, 'Айгүл', 'kk')
  const deadline = fromAlmaty('2027-04-09', '18:00')
  await draftOf(aigul, await open(new Date(deadline.getTime() + 5 * 60_000), { kk: 'Екінші', ru: 'Второй' }))
  await draftOf(aigul, await open(deadline, { kk: 'Бірінші', ru: 'Первый' }))
  await goTo(app, new Date(before(deadline, DAY).getTime() + 5 * 60_000))
  const [message, ...more] = remindersOf(aigul)
  expect(more).toEqual([])
  expect(message!.text).toMatch(/^⏰ Еске салу: 2 өтініміңіз әлі берілген жоқ[\s\S]+Бірінші[\s\S]+Екінші/)
  expect(message!.buttons.flat()).toEqual(
    expect.arrayContaining(['1. ▶️ Жалғастыру', '2. ▶️ Жалғастыру', '📝 Өтінімдерім']),
  )
})

test('who wants no reminders reads first what that means, and then hears none', async () => {
  const sergey = await app.person(++id, 'Сергей', 'ru')
  const deadline = fromAlmaty('2027-05-14', '18:00')
  await draftOf(sergey, await open(deadline))
  await goTo(app, before(deadline, 3 * DAY))
  await sergey.press('🔕 Настроить сообщения')
  await sergey.waitFor(/Что изменить\?/)
  expect(sergey.lastMessage().buttons).toContainEqual(['⏰ Когда напоминать'])
  await sergey.press('🔕 Не напоминать')
  await sergey.waitFor(/Если срок близок, а заявка не закончена, мы не предупредим/)
  await sergey.press('Всё равно отключить')
  await sergey.waitFor(/Такие сообщения больше не придут/)
  await goTo(app, before(deadline, DAY))
  await goTo(app, before(deadline, HOUR))
  expect(remindersOf(sergey)).toHaveLength(1)
})
