import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type CompetitionFilter, listCompetitions } from '../../../src/core/competitions/list-competitions.ts'
import { competitionState } from '../../../src/core/competitions/state.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { competitions, lots } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { aCompetition, day, NOW } from './a-competition.ts'

let handle: DatabaseHandle
beforeAll(async () => {
  handle = await freshDatabase()
})
beforeEach(() => truncateAll(handle))
afterAll(() => handle.close())

const save = (...rows: (typeof competitions.$inferInsert)[]) =>
  handle.db.insert(competitions).values(rows).returning()

const list = (filter: Partial<CompetitionFilter> = {}) =>
  listCompetitions(handle.db, { state: 'any', now: NOW, limit: 50, offset: 0, ...filter })

const codes = async (filter: Partial<CompetitionFilter> = {}) =>
  (await list(filter)).items.map(({ code }) => code)

test('open ones come first by nearest deadline, then upcoming by opening, then the rest, newest first', async () => {
  await save(
    aCompetition('closed-long-ago', { deadline: day(-9) }),
    aCompetition('next-month', { opensAt: day(20), deadline: day(40) }),
    aCompetition('of-2009', { archive: true, deadline: day(-6000) }),
    aCompetition('later', { deadline: day(9) }),
    aCompetition('next-week', { opensAt: day(7), deadline: day(60) }),
    aCompetition('closed', { deadline: day(-1) }),
    aCompetition('tomorrow', { deadline: day(1) }),
    aCompetition('draft', { publishedAt: null }),
  )
  const expected = ['tomorrow', 'later', 'next-week', 'next-month', 'closed', 'closed-long-ago', 'of-2009']
  expect(await codes()).toEqual(expected)
  expect(await codes({ state: 'open' })).toEqual(['tomorrow', 'later'])
  expect(await codes({ state: 'archive' })).toEqual(['of-2009'])
})

test('a page says how many there are in all, even a page behind the last', async () => {
  await save(...['a', 'b', 'c'].map((code) => aCompetition(code)))
  expect(await list({ limit: 2 })).toMatchObject({ items: { length: 2 }, total: 3 })
  expect(await list({ limit: 2, offset: 2 })).toMatchObject({ items: { length: 1 }, total: 3 })
  expect(await list({ limit: 2, offset: 8 })).toEqual({ items: [], total: 3 })
})

test('lots are counted and their sums added, above what fits in 32 bits', async () => {
  const [one] = await save(aCompetition('sums'), aCompetition('award'))
  const theme = { kk: 'Т', ru: 'Т' }
  await handle.db.insert(lots).values([
    { competitionId: one?.id ?? 0, number: 1, theme, amount: 7_000_000_000 },
    { competitionId: one?.id ?? 0, number: 2, theme, amount: 5 },
  ])
  const { items } = await list()
  expect(items.find(({ code }) => code === 'sums')).toMatchObject({ lotCount: 2, amount: 7_000_000_005 })
  expect(items.find(({ code }) => code === 'award')).toMatchObject({ lotCount: 0, amount: null })
})

describe('filters', () => {
  test('a region also finds what is for the whole country', async () => {
    await save(
      aCompetition('pavlodar'),
      aCompetition('republic', { regions: ['KZ'] }),
      aCompetition('abai', { regions: ['10'] }),
    )
    expect((await codes({ regions: ['55'] })).sort()).toEqual(['pavlodar', 'republic'])
  })

  test('values of one filter are alternatives, filters narrow each other, an empty one asks nothing', async () => {
    await save(
      aCompetition('youth', { spheres: ['4'], themes: ['youth'] }),
      aCompetition('health', { spheres: ['2'], kind: 'award' }),
      aCompetition('culture', { spheres: ['11'] }),
    )
    expect((await codes({ spheres: ['4', '2'] })).sort()).toEqual(['health', 'youth'])
    expect(await codes({ spheres: ['4', '2'], kinds: ['award'] })).toEqual(['health'])
    expect(await codes({ themes: ['youth'], kinds: [] })).toEqual(['youth'])
  })

  test('every word must occur; Kazakh letters may be typed as on a Russian keyboard; signs are not wildcards', async () => {
    await save(
      aCompetition('a', { title: { kk: 'Ауыл жастарының бастамалары', ru: 'Инициативы сельской молодежи' } }),
      aCompetition('b', { title: { kk: 'Қоршаған ортаны қорғау', ru: 'Охрана окружающей среды' } }),
    )
    expect(await codes({ query: '  коршаган ОРТА' })).toEqual(['b'])
    expect(await codes({ query: 'молодёжь' })).toEqual(['a'])
    expect(await codes({ query: 'молодежи жастар' })).toEqual(['a'])
    expect(await codes({ query: 'молодежи орта' })).toEqual([])
    expect(await codes({ query: '%_\\' })).toHaveLength(2)
  })
})

test('the state in SQL is the state of the pure rule', async () => {
  const moment = fc.constantFrom(null, day(-3), day(-1), NOW, day(1), day(3))
  const row = fc.record({
    opensAt: moment,
    deadline: moment.map((at) => at ?? day(5)),
    cancelledAt: fc.option(fc.constant(day(-1)), { freq: 4 }),
    resultsAt: moment,
    publishedAt: fc.option(fc.constant(day(-2)), { freq: 9 }),
    archive: fc.boolean(),
  })
  const rows = fc.sample(row, 150)
  const saved = await save(...rows.map((moments, index) => aCompetition(`c${index}`, moments)))
  for (const state of ['open', 'upcoming', 'closed', 'results', 'archive'] as const) {
    const expected = saved.filter((one) => competitionState(one, NOW) === state).map(({ code }) => code)
    expect((await codes({ state, limit: 200 })).sort()).toEqual(expected.sort())
  }
})
