import { expect, test } from 'vitest'
import { type CompetitionMoments, competitionState } from '../../../src/core/competitions/state.ts'
import { day, NOW } from './a-competition.ts'

const moments: CompetitionMoments = {
  publishedAt: day(-5),
  opensAt: null,
  deadline: day(5),
  cancelledAt: null,
  resultsAt: null,
  archive: false,
}
const state = (changes: Partial<CompetitionMoments>) => competitionState({ ...moments, ...changes }, NOW)

test('each state follows from the moments', () => {
  expect(state({ publishedAt: null })).toBe('draft')
  expect(state({ opensAt: day(1) })).toBe('upcoming')
  expect(state({})).toBe('open')
  expect(state({ deadline: day(-1) })).toBe('closed')
  expect(state({ deadline: day(-1), resultsAt: day(0) })).toBe('results')
  expect(state({ deadline: day(-1), resultsAt: day(1) })).toBe('closed')
  expect(state({ cancelledAt: day(-1) })).toBe('cancelled')
  expect(state({ archive: true })).toBe('archive')
})

test('it opens at the opening itself and is closed at the deadline itself', () => {
  expect(state({ opensAt: NOW })).toBe('open')
  expect(state({ deadline: NOW })).toBe('closed')
  expect(state({ deadline: new Date(NOW.getTime() + 1) })).toBe('open')
})
