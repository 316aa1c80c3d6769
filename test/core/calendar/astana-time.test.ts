import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, fromAlmaty, isDay, toAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { monthlyIndex } from '../../../src/core/calendar/monthly-index.ts'

describe('the time of Astana', () => {
  test('is five hours ahead since 1 March 2024, six before', () => {
    expect(fromAlmaty('2026-06-05', '18:00')).toEqual(new Date('2026-06-05T13:00:00Z'))
    expect(fromAlmaty('2024-02-01', '18:00')).toEqual(new Date('2024-02-01T12:00:00Z'))
    expect(toAlmaty(new Date('2024-02-29T17:59:59Z'))).toEqual({ date: '2024-02-29', time: '23:59' })
    expect(toAlmaty(new Date('2024-02-29T18:00:00Z'))).toEqual({ date: '2024-02-29', time: '23:00' })
    expect(toAlmaty(new Date('2024-02-29T19:00:00Z'))).toEqual({ date: '2024-03-01', time: '00:00' })
  })

  test('takes the hour that came twice at its first coming', () => {
    expect(fromAlmaty('2024-02-29', '23:30')).toEqual(new Date('2024-02-29T17:30:00Z'))
  })

  test('comes back from the wall clock to the same minute', () => {
    const min = Date.parse('2024-03-01T00:00:00Z') / 60_000
    fc.assert(
      fc.property(fc.integer({ min, max: min + 10_000_000 }), (minutes) => {
        const instant = new Date(minutes * 60_000)
        const { date, time } = toAlmaty(instant)
        expect(fromAlmaty(date, time)).toEqual(instant)
      }),
    )
  })

  test('knows a day from something that only looks like one', () => {
    expect(isDay('2028-02-29')).toBe(true)
    for (const text of ['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T10:00', '', null]) {
      expect(isDay(text)).toBe(false)
    }
    expect(() => fromAlmaty('2026-02-30', '10:00')).toThrow(RangeError)
    expect(() => fromAlmaty('2026-02-20', '25:00')).toThrow(RangeError)
  })

  test('counts calendar days', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3)
    expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3)
  })
})

describe('the monthly calculation index', () => {
  test('is the one in force on the day', () => {
    expect(monthlyIndex('2014-12-31')).toBeUndefined()
    expect(monthlyIndex('2022-03-31')).toBe(3063)
    expect(monthlyIndex('2022-04-01')).toBe(3180)
    expect(monthlyIndex('2026-11-22')).toBe(4325)
  })
})
