import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutFor, scoreTable } from '../../../src/core/review/criteria.ts'
import { expectedScore } from '../../../src/core/review/expected-score.ts'

const profile = {
  'ngo-database-date': '2026-03-20',
  'years-general': 6,
  'years-similar': 3,
  'years-region': 6,
}
const asked = (own: Record<string, unknown> = {}, local = true, today = '2026-11-28') =>
  expectedScore({ profile: { ...profile, ...own }, local, today })
const points = (score: ReturnType<typeof asked>, criterion: string) => {
  const one = score.criteria.find((each) => each.criterion === criterion)
  return one && [one.least, one.most]
}

describe('the expected score of annex 21', () => {
  it('adds up to 28 points for a local budget, 22 for the republican one', () => {
    expect(asked().of).toBe(28)
    expect(asked({}, false).of).toBe(22)
    expect(points(asked({}, false), 'region')).toBeUndefined()
  })

  it('takes whichever experience gives more', () => {
    expect(points(asked(), 'experience')).toEqual([6, 6])
    expect(points(asked({ 'years-similar': 0 }), 'experience')).toEqual([3, 3])
    expect(points(asked({ 'years-similar': 0, 'years-general': 0 }), 'experience')).toEqual([0, 0])
    expect(points(asked({ 'years-similar': 8.1 }), 'experience')).toEqual([8, 8])
  })

  it.each([
    ['2026-03-31', '2026-11-28', [2, 2]],
    ['2026-04-01', '2026-11-28', [1, 1]],
    ['2025-03-01', '2026-11-28', [0, 1]],
    ['2025-03-01', '2026-02-01', [2, 2]],
    ['2026-01-15', '2026-02-01', [2, 2]],
    [null, '2026-11-28', [0, 0]],
  ])('data filed on %s give on %s %j', (filed, today, expected) => {
    expect(points(asked({ 'ngo-database-date': filed }, true, today), 'database')).toEqual(expected)
  })

  it('says that nobody outside the database is admitted', () => {
    expect(asked({ 'ngo-database-date': null }).fatal).toBe('database')
    expect(asked().fatal).toBeUndefined()
  })

  it('never promises more than the table has, nor less with more years', () => {
    const years = fc.double({ min: 0, max: 40, noNaN: true })
    fc.assert(
      fc.property(years, years, fc.boolean(), (some, more, local) => {
        const [few, many] = [Math.min(some, more), Math.max(some, more)]
        const at = (value: number) =>
          asked({ 'years-general': value, 'years-similar': value, 'years-region': value }, local)
        expect(at(few).least).toBeLessThanOrEqual(at(many).least)
        expect(at(many).most).toBeLessThanOrEqual(at(many).of)
        expect(at(many).cut.least).toBeLessThanOrEqual(at(many).cut.most)
      }),
    )
  })

  it('cuts the price in three steps', () => {
    const table = scoreTable('2026-11-28')
    expect([11, 12, 17, 18, 23, 24, 28].map((total) => cutFor(total, table))).toEqual([
      0, 10, 10, 20, 20, 30, 30,
    ])
  })
})
