import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Judged, rank } from '../../../src/core/review/rank.ts'
import { type AppliedRubric, rubricOf } from '../../../src/core/review/rubric-of.ts'

const DAY = '2026-06-01'
const order = (budget: 'local' | 'republican') =>
  rubricOf({ kind: 'social-order', budget, regions: ['61'], rubric: null }, DAY)
const grant = rubricOf(
  {
    ...{ kind: 'short-grant', budget: null, regions: ['61'] },
    rubric: {
      threshold: 10,
      criteria: [
        { key: 'idea', title: { kk: 'Идея', ru: 'Идея' }, most: 10, fatal: true },
        { key: 'work', title: { kk: 'Жұмыс', ru: 'Работа' }, most: 10 },
      ],
    },
  },
  DAY,
)

/** project, charter, database, experience, specialists, region. */
type Points = [number, number, number, number, number, number]
const KEYS = ['project', 'charter', 'database', 'experience', 'specialists', 'region']
const points = (given: Points) => Object.fromEntries(KEYS.map((key, at) => [key, given[at]!]))

let next = 0
const judged = (own: Partial<Judged>): Judged => {
  next += 1
  const name = { kk: `Ұйым ${next}`, ru: `Организация ${next}` }
  const nothing = { rejection: null, reviews: [], owed: 0, price: null, years: 0 }
  return { submissionId: next, name, bin: String(next), ...nothing, ...own }
}

test('the table of the law has 28 points for a local budget and 22 for the republican one', () => {
  const most = ({ criteria }: AppliedRubric) => criteria.reduce((sum, one) => sum + one.most, 0)
  expect(most(order('local'))).toBe(28)
  expect(most(order('republican'))).toBe(22)
  expect(order('local').criteria.map(({ allowed }) => [...allowed])).toEqual([
    [0, 6],
    [0, 2],
    [0, 1, 2],
    [0, 1, 2, 3, 4, 5, 6, 7, 8],
    [0, 2, 4],
    [0, 2, 4, 6],
  ])
})

test('a grant without a table of its own is judged by one that says it is not official', () => {
  const rubric = rubricOf({ kind: 'short-grant', budget: null, regions: [], rubric: null }, DAY)
  expect(rubric.origin).toBe('unofficial')
  expect(rubric.criteria.every(({ title }) => title.kk && title.ru)).toBe(true)
})

/**
 * Six applicants for a local lot, three experts. Averages by hand:
 * A 6+2+2+(8+7+6)/3+4+6 = 27 → 30 %, 10 000 000 → 7 000 000
 * B 6+2+1+6+2+(4+4+2)/3 = 20.33 → 20 %, 8 500 000 → 6 800 000
 * C 6+2+2+(1+1+2)/3+2+0 = 13.33 → 10 %, 7 500 000 → 6 750 000
 * D one expert gives 6 for the project, two give 0: 2+2+2+3+0+0 = 9 → nothing is cut, 6 900 000
 * E nobody gives anything for the charter: out, although 6+0+2+8+4+6 = 26
 * F rejected by the commission before anybody scored it
 */
test('six applicants, three experts: averages, cuts, notional prices and places as by hand', () => {
  const three = (a: Points, b = a, c = a) => [a, b, c].map(points)
  const detail = { kk: 'Жарғы жоқ', ru: 'Нет устава' }
  const { applicants, held, failed } = rank(1, order('local'), [
    judged({
      reviews: three([6, 2, 2, 8, 4, 6], [6, 2, 2, 7, 4, 6], [6, 2, 2, 6, 4, 6]),
      price: 10_000_000,
    }),
    judged({ reviews: three([6, 2, 1, 6, 2, 4], [6, 2, 1, 6, 2, 4], [6, 2, 1, 6, 2, 2]), price: 8_500_000 }),
    judged({ reviews: three([6, 2, 2, 1, 2, 0], [6, 2, 2, 1, 2, 0], [6, 2, 2, 2, 2, 0]), price: 7_500_000 }),
    judged({ reviews: three([6, 2, 2, 3, 0, 0], [0, 2, 2, 3, 0, 0], [0, 2, 2, 3, 0, 0]), price: 6_900_000 }),
    judged({ reviews: three([6, 0, 2, 8, 4, 6]), price: 5_000_000 }),
    judged({ rejection: { reason: 'documents', detail }, price: 4_000_000 }),
  ])
  expect({ held, failed }).toEqual({ held: true, failed: undefined })
  expect(applicants.map(({ total, cut, notional, place }) => [total, cut, notional, place])).toEqual([
    [27, 30, 7_000_000, 4],
    [20.33, 20, 6_800_000, 2],
    [13.33, 10, 6_750_000, 1],
    [9, 0, 6_900_000, 3],
    [26, 0, null, null],
    [0, 0, null, null],
  ])
  expect(applicants[0]!.criteria[3]).toEqual({ key: 'experience', points: 7 })
  expect(applicants[4]).toMatchObject({ admitted: false, rejection: { reason: 'qualification' } })
  expect(applicants[4]!.rejection!.detail.ru).toMatch(/«Соответствие уставных целей .+» поставлено 0 баллов/)
  expect(applicants[5]).toMatchObject({ admitted: false, rejection: { detail } })
})

test('a total under nine is not admitted, nine is', () => {
  const at = (experience: number) => judged({ reviews: [points([6, 2, 1, experience, 0, 0])], price: 1 })
  const low = judged({
    reviews: [points([6, 2, 1, 0, 0, 0]), points([0, 2, 1, 0, 0, 0])],
    price: 1,
  })
  const { applicants } = rank(1, order('local'), [at(0), at(1), low])
  expect(applicants.map(({ admitted, total }) => [admitted, total])).toEqual([
    [true, 9],
    [true, 10],
    [false, 6],
  ])
  expect(applicants[2]!.rejection!.detail.kk).toContain('6,00')
})

test('with one admitted nothing is cut; alone it is held, out of several it failed', () => {
  const good = () => judged({ reviews: [points([6, 2, 2, 8, 4, 6])], price: 1000 })
  const bad = judged({ reviews: [points([0, 2, 2, 8, 4, 6])], price: 1000 })
  const alone = rank(1, order('local'), [good()])
  expect(alone).toMatchObject({ held: true, applicants: [{ cut: 0, notional: 1000, place: 1 }] })
  const one = rank(1, order('local'), [good(), bad])
  expect(one).toMatchObject({ held: false, failed: 'one-of-many', applicants: [{ place: null }, {}] })
  expect(rank(1, order('local'), [bad])).toMatchObject({ held: false, failed: 'nobody-admitted' })
  expect(rank(1, order('local'), [])).toMatchObject({ held: false, failed: 'none' })
})

test('between equal prices the longer experience wins, then the earlier application, and the commission is told', () => {
  const same = (years: number) => judged({ reviews: [points([6, 2, 2, 5, 2, 2])], price: 1000, years })
  const { applicants } = rank(1, order('local'), [same(2), same(5), same(2)])
  expect(applicants.map(({ place, tied }) => [place, tied])).toEqual([
    [2, true],
    [1, undefined],
    [3, true],
  ])
})

test('a grant goes by points; equals stand in the order of arrival and are flagged', () => {
  const given = (idea: number, work: number) => judged({ reviews: [{ idea, work }], price: 500 })
  const { applicants, held } = rank(1, grant, [
    given(5, 6),
    given(9, 9),
    given(6, 5),
    given(0, 10),
    given(4, 5),
  ])
  expect(held).toBe(true)
  expect(applicants.map(({ place, tied, admitted }) => [place, tied ?? false, admitted])).toEqual([
    [2, true, true],
    [1, false, true],
    [3, true, true],
    [null, false, false],
    [null, false, false],
  ])
  expect(applicants.every(({ notional, cut }) => notional === null && cut === 0)).toBe(true)
})

test('what is not decided or not scored by everybody has no place and no rejection', () => {
  const { applicants } = rank(1, order('local'), [
    judged({ rejection: undefined }),
    judged({ reviews: [points([6, 2, 2, 8, 4, 6])], owed: 1 }),
    judged({}),
  ])
  for (const one of applicants) expect(one).toMatchObject({ admitted: false, place: null })
  expect(applicants.map(({ decided, scored }) => [decided, scored])).toEqual([
    [false, false],
    [true, false],
    [true, false],
  ])
  expect(applicants.some((one) => 'rejection' in one)).toBe(false)
})

const anyJudged = (rubric: AppliedRubric) =>
  fc.array(
    fc.record({
      price: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: null }),
      years: fc.integer({ min: 0, max: 40 }),
      rejection: fc.constantFrom(null, undefined, {
        reason: 'article-7' as const,
        detail: { kk: 'а', ru: 'б' },
      }),
      owed: fc.constantFrom(0, 0, 0, 1),
      reviews: fc.array(
        fc.record(
          Object.fromEntries(rubric.criteria.map(({ key, allowed }) => [key, fc.constantFrom(...allowed)])),
        ),
        { maxLength: 5 },
      ),
    }),
    { maxLength: 12 },
  )

test.each([
  ['the law', order('local')],
  ['the republican table', order('republican')],
  ['a grant', grant],
])(
  'by %s: places run from one without a gap, only among the admitted, and nobody better stands lower',
  (_, rubric) => {
    fc.assert(
      fc.property(anyJudged(rubric), (all) => {
        const { applicants, held } = rank(
          1,
          rubric,
          all.map((one) => judged(one)),
        )
        const placed = applicants.filter(({ place }) => place !== null)
        expect(placed.every(({ admitted }) => admitted)).toBe(true)
        expect(placed.map(({ place }) => place).sort((a, b) => a! - b!)).toEqual(
          placed.map((_one, at) => at + 1),
        )
        expect(placed.length).toBe(held ? applicants.filter(({ admitted }) => admitted).length : 0)
        for (const a of placed)
          for (const b of placed)
            if (a.place! < b.place!) {
              if (rubric.table) expect(a.notional ?? Infinity).toBeLessThanOrEqual(b.notional ?? Infinity)
              else expect(a.total).toBeGreaterThanOrEqual(b.total)
            }
        for (const { admitted, total, rejection } of applicants)
          if (admitted) {
            expect(total).toBeGreaterThanOrEqual(rubric.threshold)
            expect(rejection).toBeUndefined()
          }
      }),
    )
  },
)

test('the order of the experts changes nothing', () => {
  fc.assert(
    fc.property(anyJudged(order('local')), (all) => {
      const one = all.map((own) => judged(own))
      const turned = one.map((own) => ({ ...own, reviews: own.reviews.toReversed() }))
      expect(rank(1, order('local'), turned)).toEqual(rank(1, order('local'), one))
    }),
  )
})
