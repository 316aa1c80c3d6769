import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../../src/core/calendar/astana-time.ts'
import { addWorkingDays } from '../../../src/core/calendar/working-days.ts'
import type { Person } from '../../../src/demo/person.ts'
import { dayAndMonth } from '../../../src/language/dates.ts'
import { type App, startApp } from '../../support/app.ts'
import { aCompetition } from '../../support/competition.ts'

const DAY = 86_400_000
let app: App
let person: Person
let deadline: Date

beforeAll(async () => {
  app = await startApp({
    prepare: async ({ database: { db }, clock }) => {
      const now = clock.now()
      const at = (days: number) => new Date(now.getTime() + days * DAY)
      deadline = at(9)
      await aCompetition(db, now, {
        ...{ code: 'whole', kind: 'social-order', publishedAt: at(-1), deadline },
        milestones: { questions: at(2).toISOString(), results: at(20).toISOString() },
      })
      await aCompetition(db, now, { code: 'stopped', deadline, cancelledAt: now, publishedAt: at(-1) })
    },
  })
  person = await app.person(900, 'Айгүл', 'kk')
})
afterAll(() => app.close())

const open = async (code: string) => {
  await person.start(`c_${code}`)
  await person.idle()
}

test('the time line says what has passed, what is next and how long that is, and what the law adds', async () => {
  await open('whole')
  await person.press('🗓 Мерзімдер')
  const { text } = await person.waitFor(/Конкурстың мерзімдері/)
  expect(text).toMatch(/✓ Хабарландыру: /)
  expect(text).toMatch(
    /▶️ Сұрақ қабылдаудың соңы: .+\d\d:\d\d\n1 күн \d+ сағат қалды · құрылғыңыздың уақытымен/,
  )
  expect(text).toMatch(
    /○ Өтінім берудің соңғы мерзімі: [\s\S]*○ Өтінімдерді ашу: .+\nСоңғы мерзім өткен соң 5 минут ішінде/,
  )
  const examined = dayAndMonth('kk', addWorkingDays(dayOf(deadline), 5))
  expect(text).toMatch(
    new RegExp(
      `○ Өтінімдерді қараудың соңы: ${examined}, .+, күннің соңына дейін\\nЗаң бойынша: .+ 458-тармақ`,
    ),
  )
  expect(text).toMatch(/○ Қорытынды: [\s\S]*○ Шағым берудің соңы: [\s\S]*592-тармақ/)
  expect(text).toContain('Астана қаласының уақыты бойынша')
})

test('all that is to come goes into one’s own calendar by one file', async () => {
  await person.press('📅 Күнтізбеге')
  await person.waitFor(/алдағы мерзімдер күнтізбеңізге түседі/)
  const message = person.chat().findLast(({ document }) => document)!
  const file = Buffer.from(await person.download(message)).toString()
  expect(file.match(/^UID:.*$/gm)!.map((line) => line.trim())).toEqual(
    ['questions', 'deadline', 'unsealing', 'examination', 'results', 'appeal'].map(
      (kind) => `UID:whole-${kind}@ariptes`,
    ),
  )
})

test('of a cancelled competition no moment is to come', async () => {
  await open('stopped')
  person.pressData('comptime:2', person.lastMessage().id)
  const { text } = await person.waitFor(/Конкурстың мерзімдері/)
  expect(text).toContain('Конкурстың күші жойылды')
  expect(text).not.toMatch(/[▶○]/u)
})
