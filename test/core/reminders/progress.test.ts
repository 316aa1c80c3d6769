import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allFields } from '../../../src/core/applications/form/form.ts'
import { socialOrder } from '../../../src/core/applications/form/forms/social-order.ts'
import { progressOf } from '../../../src/core/reminders/progress.ts'

const everything = Object.fromEntries(allFields(socialOrder).map(({ id }) => [id, 'x']))
const without = (...ids: string[]) =>
  Object.fromEntries(Object.entries(everything).filter(([id]) => !ids.includes(id)))

describe('what is left of a form', () => {
  test('is named by sections, and the budget by itself', () => {
    const { missing, left, minutes } = progressOf(socialOrder, without('problem', 'goal', 'tasks', 'budget'))
    expect(missing).toBe(4)
    const budget = allFields(socialOrder).find(({ id }) => id === 'budget')!.label
    expect(left.slice(0, 1)).toMatchObject([{ kk: 'Мәселенің сипаттамасы' }])
    expect(left).toContain(budget)
    expect(left).toHaveLength(3)
    expect(minutes).toBe(40)
  })

  test('is nothing, and takes no time, once all is answered', () => {
    expect(progressOf(socialOrder, everything)).toEqual({ missing: 0, left: [], minutes: 0 })
  })

  test('takes the longer the more is missing, in steps of five minutes', () => {
    const ids = allFields(socialOrder).map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (some, more) => {
        const fewer = progressOf(socialOrder, without(...some))
        const both = progressOf(socialOrder, without(...some, ...more))
        expect(both.minutes).toBeGreaterThanOrEqual(Math.min(fewer.minutes, 5))
        expect(fewer.minutes % 5).toBe(0)
        expect(fewer.minutes > 0).toBe(fewer.missing > 0)
        expect(fewer.left.length > 0).toBe(fewer.missing > 0)
      }),
    )
  })
})
