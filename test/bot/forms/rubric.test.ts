import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'
import { importSample } from '../../support/draft-competition.ts'
import { openAt, pressEach, say } from '../../support/steps.ts'

let app: App
let staff: Person

beforeAll(async () => {
  app = await startApp()
  staff = await app.person(STAFF, 'Сәуле', 'kk')
  await importSample(app.parts.database.db, app.clock.now(), undefined, [
    'kind: social-order',
    'kind: long-grant',
  ])
})
afterAll(() => app.close())

const seen = () => staff.lastMessage().text

test('criteria of a grant are written by short messages and stand on its screen', async () => {
  await openAt(staff, 'import:1')
  await pressEach(staff, '⚖️ Бағалау критерийлері', '➕ Критерий қосу')
  await say(staff, 'Жобаның өзектілігі')
  expect(seen()).toMatch(/Енді критерийдің атауын орысша/)
  await say(staff, 'Актуальность проекта')
  await say(staff, 'көп')
  expect(seen()).toMatch(/1 мен 100 арасындағы бүтін санды жазыңыз/)
  await say(staff, '20')
  expect(seen()).toMatch(/Жобаның өзектілігі \/ Актуальность проекта[\s\S]*Ең көп балл: 20/)
  await pressEach(staff, 'ℹ️ Түсіндірмесі')
  await say(staff, 'Дереккөзі бар сандар')
  await say(staff, 'Цифры с источником')
  await pressEach(staff, '❗️ 0 балл – өтпейді')
  expect(seen()).toMatch(/0 балл алған өтінім жіберілмейді/)
  await pressEach(staff, /Артқа/, '📏 Өту шегі')
  await say(staff, '12')
  await pressEach(staff, /Артқа/)
  expect(seen()).toMatch(/Критерий саны: 1, ең көп балл: 20, өту шегі: 12\n1\. Жобаның өзектілігі – 20 ❗️/)
})

test('a criterion is removed only once it was asked again', async () => {
  await pressEach(staff, '⚖️ Бағалау критерийлері', /Жобаның өзектілігі/, '🗑')
  expect(seen()).toMatch(/критерийін алып тастаймыз ба/)
  await pressEach(staff, 'Иә, алып тастау')
  expect(seen()).toMatch(/Әзірге критерий жоқ/)
})
