import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, weekdayNumber } from '../../../src/core/calendar/astana-time.ts'
import { type CalendarExceptions, holidaysByRule } from '../../../src/core/calendar/holidays.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/core/calendar/working-days.ts'

const anyDay = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2024-01-01', days))

function weekdaysOff(year: number): Day[] {
  const days = Array.from({ length: 365 }, (_, index) => addDays(`${year}-01-01`, index))
  return days.filter((day) => weekdayNumber(day) < 6 && !isWorkingDay(day))
}

describe('working days', () => {
  test('2026 is the official calendar to the day', () => {
    expect(weekdaysOff(2026)).toEqual([
      ...['2026-01-01', '2026-01-02', '2026-01-07', '2026-03-09', '2026-03-23', '2026-03-24', '2026-03-25'],
      ...['2026-05-01', '2026-05-07', '2026-05-11', '2026-05-27', '2026-07-06', '2026-08-31', '2026-10-26'],
      '2026-12-16',
    ])
  })

  test('2026 holds every day of the official list, and no working week holds another', () => {
    // egov.kz: 1–2 and 7 January, 9 and 21–25 March, 1, 7, 9, 11 and 27 May, 6 July, 30–31 August, 25–26 October, 16 December.
    const official = [
      ...['01-01', '01-02', '01-07', '03-09', '03-21', '03-22', '03-23', '03-24', '03-25', '05-01', '05-07'],
      ...['05-09', '05-11', '05-27', '07-06', '08-30', '08-31', '10-25', '10-26', '12-16'],
    ].map((day) => `2026-${day}`)
    const days = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index))
    for (const day of days) {
      const off = official.includes(day) || weekdayNumber(day) >= 6
      expect([day, isWorkingDay(day)]).toEqual([day, !off])
    }
  })

  test('2027 follows the rule: what a weekend took comes back on the next working day', () => {
    expect(weekdaysOff(2027)).toEqual([
      ...['2027-01-01', '2027-01-04', '2027-01-07', '2027-03-08', '2027-03-22', '2027-03-23', '2027-03-24'],
      ...['2027-05-03', '2027-05-07', '2027-05-10', '2027-07-06', '2027-08-30', '2027-10-25', '2027-12-16'],
    ])
  })

  test('Christmas on a weekend is lost, two holidays on a weekend give two days back', () => {
    expect(weekdayNumber('2029-01-07')).toBe(7)
    expect(isWorkingDay('2029-01-08')).toBe(true)
    expect([...holidaysByRule(2028).keys()]).toEqual(expect.arrayContaining(['2028-01-03', '2028-01-04']))
  })

  test('what staff know of the calendar goes before the rule', () => {
    expect(isWorkingDay('2026-03-20', { '2026-03-20': 'off' })).toBe(false)
    expect(isWorkingDay('2026-03-14', { '2026-03-14': 'working' })).toBe(true)
    expect(addWorkingDays('2026-03-13', 1, { '2026-03-14': 'working' })).toBe('2026-03-14')
  })

  test('a period runs from the day after the event', () => {
    expect(addWorkingDays('2026-03-20', 1)).toBe('2026-03-26')
    expect(addWorkingDays('2026-05-06', 5)).toBe('2026-05-15')
    expect(addWorkingDays('2026-03-26', -1)).toBe('2026-03-20')
  })

  test('adding working days always ends on a working day, and counting gives the number back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count)
        expect(isWorkingDay(to)).toBe(true)
        expect(workingDaysBetween(from, to)).toBe(count)
      }),
    )
  })

  test('days counted in two parts are as many as counted at once', () => {
    fc.assert(
      fc.property(fc.tuple(anyDay, anyDay, anyDay), (days) => {
        const [a, b, c] = [...days].sort() as [Day, Day, Day]
        expect(workingDaysBetween(a, b) + workingDaysBetween(b, c)).toBe(workingDaysBetween(a, c))
      }),
      { numRuns: 25 },
    )
  })

  const someExceptions: fc.Arbitrary<CalendarExceptions> = fc
    .array(fc.tuple(anyDay, fc.constantFrom('off' as const, 'working' as const)), { maxLength: 40 })
    .map((days) => Object.fromEntries(days))

  test('what staff know goes before the rule, either way, and for that day alone', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom('off', 'working'), (day, other, kind) => {
        expect(isWorkingDay(day, { [day]: kind })).toBe(kind === 'working')
        if (other !== day) expect(isWorkingDay(other, { [day]: kind })).toBe(isWorkingDay(other, {}))
      }),
    )
  })

  test('adding and counting are inverse whatever staff know, and so is going back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), someExceptions, (from, count, exceptions) => {
        const to = addWorkingDays(from, count, exceptions)
        expect(workingDaysBetween(from, to, exceptions)).toBe(count)
        const back = addWorkingDays(to, -count, exceptions)
        expect(back <= from).toBe(true)
        if (isWorkingDay(from, exceptions)) expect(back).toBe(from)
      }),
    )
  })
})
