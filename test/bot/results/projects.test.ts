import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, dayOf } from '../../../src/core/calendar/astana-time.ts'
import { projects } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { shortDate } from '../../../src/language/dates.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { makeExamined, releaseAll } from '../../support/examined.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

let app: App
let staff: Person
let owner: Person
let stranger: Person
let projectId: number
const DAY = 86_400_000

beforeAll(async () => {
  let winner = 0
  app = await startApp({
    prepare: async ({ database: { db }, clock }) => {
      const now = clock.now().getTime()
      const made = await makeExamined(db, { deadline: new Date(now - 40 * DAY) })
      await releaseAll(db, made.competition.id, new Date(now - 30 * DAY))
      winner = made.offers[1]!.person.telegramId!
      projectId = (await db.select().from(projects))[0]!.id
    },
  })
  staff = await app.person(STAFF, 'Дана', 'kk')
  owner = await app.person(winner, 'Болат')
  stranger = await app.person(900, 'Бөтен', 'kk')
})
afterAll(() => app.close())

const ahead = (days: number) => shortDate(addDays(dayOf(app.clock.now()), days))

test('staff enter the contract in four short messages and set a report', async () => {
  await openAt(staff, `project:${projectId}`)
  await pressEach(staff, '📝 Шартты енгізу')
  await say(staff, '12-26')
  await say(staff, 'ертеңгі бір күн')
  expect(staff.lastMessage().text).toContain('Күн түсініксіз')
  for (const text of [ahead(0), ahead(5), ahead(120)]) await say(staff, text)
  expect(staff.lastMessage().text).toContain('Шарт № 12-26')
  await owner.waitFor(/Шарт тіркелді/)
  await pressEach(staff, '➕ Аралық есеп мерзімі')
  await say(staff, ahead(3))
  expect(staff.lastMessage().text).toContain('Аралық есеп')
})

test('the organization is reminded, sends text and a file, and submits', async () => {
  await app.jobs.sweepNow()
  await owner.waitFor(/Есеп тапсыруға 3 күн қалды/)
  await pressEach(owner, '📄 Есепті ашу')
  await say(owner, 'Он іс-шара өтті')
  await owner.upload({ name: 'akt.pdf', bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF') })
  await owner.idle()
  expect(owner.lastMessage().text).toContain('Он іс-шара өтті')
  await pressEach(owner, '📤 Есепті тапсыру')
  expect(owner.lastMessage().text).toContain('тапсырылды, тексерілуде')
})

test('staff send it back with a remark, and accept it the second time', async () => {
  await staff.waitFor(/Есеп тапсырылды/)
  await pressEach(staff, '📄 Есепті ашу', '↩️ Қайтару')
  await say(staff, 'Қатысушылар тізімі жоқ')
  const back = await owner.waitFor(/толықтыруға қайтарылды/)
  expect(back.text).toContain('Қатысушылар тізімі жоқ')
  await pressEach(owner, '📄 Есепті ашу')
  await say(owner, 'Тізім: 40 адам')
  await pressEach(owner, '📤 Есепті тапсыру')
  await staff.waitFor(/Есеп тапсырылды/)
  await pressEach(staff, '📄 Есепті ашу', '✅ Қабылдау')
  await owner.waitFor(/Есебіңіз қабылданды/)
})

test('a stranger reads that there is a project and a contract, and nothing of its report', async () => {
  await openAt(stranger, `project:${projectId}`)
  const { text, buttons } = stranger.lastMessage()
  expect(text).toContain('Шарт № 12-26')
  expect(buttons.flat().join()).not.toMatch(/есеп/i)
  await openAt(stranger, 'report:1')
  expect(stranger.lastMessage().text).not.toContain('40 адам')
})
