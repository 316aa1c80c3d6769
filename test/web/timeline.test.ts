import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DatabaseHandle } from '../../src/database/client.ts'
import { competitions, lots } from '../../src/database/schema/index.ts'
import { aCompetition, day, NOW } from '../core/competitions/a-competition.ts'
import { freshDatabase } from '../support/database.ts'
import { aSite } from './a-site.ts'

let handle: DatabaseHandle
let site: ReturnType<typeof aSite>

beforeAll(async () => {
  handle = await freshDatabase()
  site = aSite(handle.db, NOW)
  const milestones = { questions: day(4).toISOString(), results: day(24).toISOString() }
  const rows = [
    aCompetition('whole', { kind: 'social-order', milestones }),
    aCompetition('stopped', { cancelledAt: NOW }),
    aCompetition('draft', { publishedAt: null }),
  ]
  const made = await handle.db.insert(competitions).values(rows).returning({ id: competitions.id })
  await handle.db
    .insert(lots)
    .values(made.map(({ id }) => ({ competitionId: id, number: 1, theme: { kk: 'Лот', ru: 'Лот' } })))
})
afterAll(() => handle.close())

const steps = (text: string) =>
  [...text.matchAll(/<li class="(passed|next|later)"[^>]*>\s*<p class="timeline-name">([^<]+)/g)].map(
    ([, status, name]) => `${status} ${name!.trim()}`,
  )

test('the page of a competition has its time line as a list, the next step marked for screen readers', async () => {
  const { text } = await site.get('/competitions/whole')
  expect(steps(text)).toEqual([
    'passed Хабарландыру',
    'next Сұрақ қабылдаудың соңы',
    'later Өтінім берудің соңғы мерзімі',
    'later Өтінімдерді ашу',
    'later Өтінімдерді қараудың соңы',
    'later Қорытынды',
    'later Шағым берудің соңы',
  ])
  expect(text.match(/aria-current="step"/g)).toHaveLength(1)
  expect(text).toMatch(/<ol aria-labelledby="timeline">/)
  expect(text).toContain('458-тармақ')
  expect(text).toMatch(/<span class="unseen">\(келесі\)<\/span>/)
  expect((await site.get('/ru/competitions/whole')).text).toContain('Конец приёма вопросов')
})

test('its calendar file is on the site, in the language of the page', async () => {
  const { text: page } = await site.get('/ru/competitions/whole')
  expect(page).toContain('href="/ru/competitions/whole/calendar.ics"')
  const { response, text } = await site.get('/ru/competitions/whole/calendar.ics')
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(response.headers.get('content-disposition')).toContain('konkurs-whole.ics')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(6)
  expect(text).toContain('SUMMARY:Вскрытие заявок')
  expect((await site.get('/competitions/draft/calendar.ics')).status).toBe(404)
})

test('of a cancelled competition only what has been is shown', async () => {
  expect(steps((await site.get('/competitions/stopped')).text)).toEqual(['passed Хабарландыру'])
  const [row] = await handle.db.select().from(competitions).where(eq(competitions.code, 'stopped'))
  expect(row!.cancelledAt).not.toBeNull()
})
