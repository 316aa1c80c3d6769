import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { competitions } from '../../../src/database/schema/index.ts'
import type { MovableClock } from '../../../src/demo/movable-clock.ts'
import type { Person } from '../../../src/demo/person.ts'
import { type App, STAFF, startApp } from '../../support/app.ts'

let app: App
let staff: Person

beforeAll(async () => {
  app = await startApp({
    prepare: async ({ clock }) => {
      // A Friday: five working days later it is the 12th.
      const noon = fromAlmaty('2027-02-05', '12:00')
      const movable = clock as MovableClock
      movable.advance(noon.getTime() - clock.now().getTime())
    },
  })
  staff = await app.person(STAFF, 'Сәуле', 'kk')
})
afterAll(() => app.close())
afterEach(() => expect(app.telegram.unansweredCallbacks()).toEqual([]))

async function upload(...replace: [from: string, to: string][]) {
  let text = await readFile('src/database/seed/examples/new-competition.yaml', 'utf8')
  for (const [from, to] of replace) {
    expect(text).toContain(from)
    text = text.replace(from, to)
  }
  await staff.upload({ name: 'competition.yaml', bytes: new TextEncoder().encode(text) })
}
const closing = (day: string): [string, string] => ['deadline: +21d 18:00', `deadline: ${day} 18:00`]

test('staff see what the law asks of a draft, and cannot publish it before it is met', async () => {
  await staff.send('/staff')
  await upload(closing('2027-02-11'))
  const draft = await staff.waitFor(/Заң талабы, бүгін жарияланса/)
  expect(draft.text).toMatch(
    /⛔ Хабарландырудан соңғы мерзімге дейін кемінде 5 жұмыс күні \(№ 687 қағидалар, 454-тармақ\)\. Ең ерте мерзім: 2027 жылғы 12 ақпан/,
  )
  expect(draft.text).toContain('Файлдағы күнді түзетіп')
  expect(draft.text).not.toContain('Жариялауға болады')
  expect(draft.buttons.flat()).not.toContain('📣 Жариялау')

  const [row] = await app.parts.database.db.select({ id: competitions.id }).from(competitions)
  staff.pressData(`publish:${row!.id}:yes`, draft.id)
  await staff.waitFor(
    /Соңғы мерзім заңда көзделгеннен ерте[\s\S]*454-тармақ\)\. Соңғы мерзім 2027 жылғы 12 ақпан күнінен ерте болмауы керек/,
  )
})

test('a mended file is published; later the same conditions need a later deadline', async () => {
  await staff.send('/staff')
  await upload(closing('2027-02-12'))
  const draft = await staff.waitFor(/✅ Хабарландырудан соңғы мерзімге дейін/)
  expect(draft.text).toContain('Жариялауға болады')
  await staff.press('📣 Жариялау')
  await staff.press('Иә, жариялау')
  await staff.waitFor(/Конкурс жарияланды/)

  app.clock.advance(3 * 86_400_000)
  await staff.send('/staff')
  await upload(closing('2027-02-12'), ['amount: 5600000', 'amount: 6200000'])
  await staff.waitFor(
    /мерзім де ұзартылуы керек[\s\S]*кемінде 5 жұмыс күні[\s\S]*165, 168-тармақтар[\s\S]*2027 жылғы 15 ақпан күнінен ерте болмауы керек/,
  )
  await upload(closing('2027-02-15'), ['amount: 5600000', 'amount: 6200000'])
  await staff.waitFor(/Жарияланған конкурсқа өзгеріс/)
})

test('of a grant staff are told that nothing is checked', async () => {
  await staff.send('/staff')
  await upload(
    closing('2027-02-12'),
    ['kind: social-order', 'kind: short-grant'],
    ['spheres: [13-2]', 'spheres: [4]'],
    ['code: zhetisu-services', 'code: a-grant'],
  )
  await staff.waitFor(/ең аз мерзім тексерілмейді/)
})
