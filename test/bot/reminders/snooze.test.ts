import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { answers } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import type { App } from '../../support/app.ts'
import {
  before,
  DAY,
  dataOf,
  goTo,
  HOUR,
  holderOf,
  MINUTE,
  remindersOf,
  startAppAt,
  submit,
} from '../../support/reminding.ts'

let app: App
let id = 420_000
beforeAll(async () => {
  app = await startAppAt('2027-02-01', '10:00')
})
afterAll(() => app.close())

const db = () => app.parts.database.db
const newest = (person: Person) => remindersOf(person).at(-1)!

/** Somebody with a draft, reminded three days before its deadline. */
async function reminded(deadline: Date, locale?: 'kk' | 'ru') {
  const holder = await holderOf(app, ++id, deadline, locale)
  await goTo(app, before(deadline, 3 * DAY))
  expect(remindersOf(holder.person)).toHaveLength(1)
  return holder
}

async function answerAll(
  { draft, by }: Awaited<ReturnType<typeof reminded>>,
  fields = ['first-field', 'second-field'],
) {
  const common = { applicationId: draft.id, value: 'Жауап', personId: by.id, answeredAt: app.clock.now() }
  await db()
    .insert(answers)
    .values(fields.map((field) => ({ ...common, field })))
}

test('put off by an hour it says when it comes, comes then, and says what is left then', async () => {
  const deadline = fromAlmaty('2027-02-12', '12:00')
  const scene = await reminded(deadline)
  const { person } = scene
  expect(newest(person).buttons).toContainEqual(['⏰ 1 сағаттан кейін', '🌆 Бүгін 18:00', '🌅 Ертең 09:00'])
  await person.press('⏰ 1 сағаттан кейін')
  const promise = await person.waitFor(/Еске саламыз: 9 ақпан, сейсенбі, сағат 13:00/)
  expect(promise.text).toMatch(/⏳ Соңғы мерзімге 2 күн 23 сағат қалды/)
  expect((await person.answer()).text).toBe('✓ Еске саламыз: 9 ақпан, 13:00')
  await answerAll(scene, ['first-field'])
  await goTo(app, fromAlmaty('2027-02-09', '12:58'))
  expect(remindersOf(person)).toHaveLength(1)
  await goTo(app, fromAlmaty('2027-02-09', '13:03'))
  expect(remindersOf(person)).toHaveLength(2)
  expect(newest(person).text).toContain('Қалғаны: «Section second (kk)» – жауап күтіп тұрған 1 сұрақ.')
})

test('this evening and tomorrow morning come when they say; the later choice stands instead of the earlier', async () => {
  const deadline = fromAlmaty('2027-03-12', '12:00')
  const { person } = await reminded(deadline, 'ru')
  await person.press('🌆 Сегодня 18:00')
  await person.waitFor(/Напомним: 9 марта, вторник, 18:00/)
  await person.press('🌅 Завтра 09:00')
  await person.waitFor(/Напомним: 10 марта, среда, 09:00/)
  await goTo(app, fromAlmaty('2027-03-09', '18:05'))
  expect(remindersOf(person)).toHaveLength(1)
  await goTo(app, fromAlmaty('2027-03-10', '09:05'))
  expect(remindersOf(person)).toHaveLength(2)
  await person.press('🌆 Сегодня 18:00')
  await person.waitFor(/Напомним: 10 марта, среда, 18:00/)
  await goTo(app, fromAlmaty('2027-03-10', '18:05'))
  expect(remindersOf(person)).toHaveLength(3)
})

test('put off and submitted meanwhile, it does not come; the old button says so and opens the application', async () => {
  const deadline = fromAlmaty('2027-04-09', '12:00')
  const scene = await reminded(deadline)
  const { person, draft, by } = scene
  await person.press('⏰ 1 сағаттан кейін')
  await person.waitFor(/Еске саламыз/)
  await answerAll(scene)
  await submit(app, by, draft.id)
  await goTo(app, before(deadline, 3 * DAY - HOUR - 5 * MINUTE))
  expect(remindersOf(person)).toHaveLength(1)
  await person.press('⏰ 1 сағаттан кейін')
  await person.waitFor(/Еске салудың қажеті жоқ/)
  await person.press('Өтінімді ашу')
  await person.waitFor(/Жастар ісі/)
})

test('after the deadline an old button says that it has passed', async () => {
  const deadline = fromAlmaty('2027-05-14', '12:00')
  const { person } = await reminded(deadline)
  await goTo(app, new Date(deadline.getTime() + HOUR))
  await person.press('⏰ 1 сағаттан кейін')
  const said = await person.waitFor(/Өтінім қабылдау аяқталды/)
  expect(said.text).not.toContain('Еске саламыз')
})

test('so near to the deadline that it would be of no use, it is not offered, and an old button says so', async () => {
  const deadline = fromAlmaty('2027-06-11', '12:00')
  const { person } = await reminded(deadline)
  const { id: message } = newest(person)
  await goTo(app, before(deadline, HOUR))
  expect(newest(person).buttons.flat()).not.toContain('⏰ 1 сағаттан кейін')
  await person.press('⏰ 1 сағаттан кейін', { message })
  await person.waitFor(/Кейінге қалдыруға уақыт аз/)
})

test('what somebody else was reminded of cannot be put off', async () => {
  const deadline = fromAlmaty('2027-07-09', '12:00')
  const { person } = await reminded(deadline)
  const stranger = await app.person(++id, 'Бөтен', 'kk')
  stranger.mark()
  stranger.pressData(dataOf(newest(person), /1 сағаттан/), stranger.lastMessage().id)
  await stranger.waitFor(/Мұндай бет табылмады/)
  stranger.notSee(/Еске саламыз/)
  await goTo(app, before(deadline, 3 * DAY - HOUR - 5 * MINUTE))
  expect(remindersOf(stranger)).toEqual([])
  expect(remindersOf(person)).toHaveLength(1)
})
