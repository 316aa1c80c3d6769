import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listPublishedClarifications } from '../../../src/core/clarifications/list-published-clarifications.ts'
import { getCompetition } from '../../../src/core/competitions/get-competition.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { clarifications, competitions, lots, results } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { aCompetition, day } from './a-competition.ts'

let handle: DatabaseHandle
beforeAll(async () => {
  handle = await freshDatabase()
})
beforeEach(() => truncateAll(handle))
afterAll(() => handle.close())

async function save(row: typeof competitions.$inferInsert): Promise<number> {
  const [saved] = await handle.db.insert(competitions).values(row).returning({ id: competitions.id })
  return saved?.id ?? 0
}

test('it comes with its lots by number and its results by place', async () => {
  const competitionId = await save(aCompetition('youth'))
  const name = { kk: 'А', ru: 'А' }
  const [second] = await handle.db
    .insert(lots)
    .values([2, 1].map((number) => ({ competitionId, number, theme: name })))
    .returning()
  await handle.db
    .insert(results)
    .values([2, 1].map((place) => ({ lotId: second?.id ?? 0, organization: name, place })))
  const found = await getCompetition(handle.db, { code: 'youth' })
  expect(found?.lots.map(({ number }) => number)).toEqual([1, 2])
  expect(found?.results.map(({ place }) => place)).toEqual([1, 2])
  expect(found?.documents).toEqual([])
})

test('an unpublished one is found only by those who ask for drafts', async () => {
  const id = await save(aCompetition('draft', { publishedAt: null }))
  expect(await getCompetition(handle.db, { id })).toBeUndefined()
  expect(await getCompetition(handle.db, { code: 'draft' })).toBeUndefined()
  expect(await getCompetition(handle.db, { id }, { drafts: true })).toMatchObject({ code: 'draft' })
})

test('only answered questions are shown, without who asked', async () => {
  const competitionId = await save(aCompetition('asked'))
  await handle.db.insert(clarifications).values([
    {
      competitionId,
      question: 'Қашан?',
      askedAt: day(-2),
      answer: { kk: 'Ертең', ru: 'Завтра' },
      answeredAt: day(-1),
    },
    { competitionId, question: 'Неге?', askedAt: day(-1) },
  ])
  const shown = await listPublishedClarifications(handle.db, competitionId)
  expect(JSON.stringify(shown)).not.toContain('askedBy')
  expect(shown).toMatchObject([
    {
      id: expect.any(Number),
      question: 'Қашан?',
      answer: { kk: 'Ертең', ru: 'Завтра' },
      answeredAt: day(-1),
    },
  ])
})
