import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawExperts } from '../../../src/core/review/draw-experts.ts'

const ids = (count: number, from: number) => Array.from({ length: count }, (_, at) => from + at)

const drawing = fc
  .record({
    experts: fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 20 }),
    submissions: fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 60 }),
    seed: fc.stringMatching(/^[0-9a-f]{32}$/),
    seats: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ seats, ...rest }) => ({ ...rest, each: Math.min(seats, rest.experts.length) }))

test('each application gets so many different experts, and the load differs by one at most', () => {
  fc.assert(
    fc.property(drawing, (draw) => {
      const drawn = drawExperts(draw)
      expect([...drawn.keys()].sort()).toEqual([...draw.submissions].sort())
      const load = new Map(draw.experts.map((id) => [id, 0]))
      for (const experts of drawn.values()) {
        expect(new Set(experts).size).toBe(draw.each)
        for (const id of experts) load.set(id, load.get(id)! + 1)
      }
      expect([...load.keys()].sort()).toEqual([...draw.experts].sort())
      expect(Math.max(...load.values()) - Math.min(...load.values())).toBeLessThanOrEqual(1)
    }),
  )
})

test('it depends on the seed and on who and what there is, not on the order they were named in', () => {
  fc.assert(
    fc.property(drawing, (draw) => {
      const turned = {
        ...draw,
        experts: draw.experts.toReversed(),
        submissions: draw.submissions.toReversed(),
      }
      expect(drawExperts(turned)).toEqual(drawExperts(draw))
    }),
  )
})

test('another seed gives another outcome', () => {
  const of = (seed: string) => drawExperts({ seed, experts: ids(5, 1), submissions: ids(10, 100), each: 3 })
  expect(of('00000000000000000000000000000000')).not.toEqual(of('11111111111111111111111111111111'))
})

/** The example of docs/examination.md: whoever does it by hand must come to the same. */
test('the example of the documentation', () => {
  const drawn = drawExperts({ seed: 'f'.repeat(32), experts: [1, 2, 3], submissions: [10, 11], each: 2 })
  expect([...drawn]).toEqual(EXAMPLE)
})

const EXAMPLE = [
  [10, [2, 3]],
  [11, [1, 2]],
]

test('nobody can be asked twice for one application', () => {
  const draw = { seed: 'aa', experts: [1, 2], submissions: [3] }
  expect(() => drawExperts({ ...draw, each: 3 })).toThrow(RangeError)
  expect(() => drawExperts({ ...draw, each: 0 })).toThrow(RangeError)
})
