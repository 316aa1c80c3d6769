import { afterAll, beforeAll, expect, test } from 'vitest'
import { applications } from '../../../src/database/schema/index.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { importSample } from '../../support/draft-competition.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

let app: App
let staff: Person

beforeAll(async () => {
  app = await startApp()
  staff = await app.person(STAFF, 'Сәуле', 'kk')
  await importSample(app.parts.database.db, app.clock.now(), undefined, ['kind: social-order', 'kind: award'])
})
afterAll(() => app.close())

const seen = () => staff.lastMessage().text

test('staff walk the form of a draft as an applicant does: a field, a trouble, the check, the paper', async () => {
  await openAt(staff, 'import:1')
  await pressEach(staff, '🧪 Өтінім беруші ретінде')
  expect(seen()).toMatch(/Байқап көру[\s\S]*Бұл өтінім емес/)
  await pressEach(staff, /Толтыру|толтыру/)
  await say(staff, 'Қысқа жауап')
  expect(seen()).toMatch(/Қысқа жауап/)
  await pressEach(staff, /Дайын|Болды/)
  await say(staff, 'көп')
  expect(seen()).toMatch(/⚠️/)
  await say(staff, '7')
  await openAt(staff, 'trial:1')
  await pressEach(staff, '🔍 Тексеру')
  expect(seen()).toMatch(/Осы саладағы қызметтің сипаттамасы/)
  await openAt(staff, 'trialpaper:1')
  await staff.waitFor(/Байқап көру/, { timeout: 30_000 })
  expect(await app.parts.database.db.$count(applications)).toBe(0)
})

test('ended with one press, it begins anew', async () => {
  await pressEach(staff, '✖️ Байқауды аяқтау')
  await openAt(staff, 'trial:1')
  expect(seen()).toMatch(/0 \/ \d+|0\/\d+|: 0|0 – /)
})

test('nobody but staff gets in', async () => {
  const stranger = await app.person(901, 'Бөтен', 'kk')
  for (const address of ['trial:1', 'trialfield:1:activity', 'trialdo:1:activity:skip', 'trialpaper:1']) {
    await openAt(stranger, address)
    expect((await stranger.answer()).text).toMatch(/қызметкерлерге арналған/)
  }
})
