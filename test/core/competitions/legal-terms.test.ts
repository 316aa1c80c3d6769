import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, dayOf, fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { type CalendarExceptions, KNOWN_EXCEPTIONS } from '../../../src/core/calendar/holidays.ts'
import { periodFor } from '../../../src/core/calendar/periods.ts'
import { workingDaysBetween } from '../../../src/core/calendar/working-days.ts'
import {
  changeTerm,
  earliestDeadline,
  legalTerms,
  refuseUnlawful,
  type Timed,
} from '../../../src/core/competitions/legal-terms.ts'

const at = fromAlmaty('2026-06-05', '10:00')
const order: Timed = {
  kind: 'social-order',
  intake: 'here',
  repeat: false,
  opensAt: null,
  deadline: fromAlmaty('2026-06-12', '18:00'),
  resultsAt: null,
  archive: false,
  milestones: {},
}
const around = { at, exceptions: KNOWN_EXCEPTIONS }
const terms = (own: Partial<Timed>, when = at) => legalTerms({ ...order, ...own }, { ...around, at: when })
const judged = (own: Partial<Timed>, when?: Date) =>
  terms(own, when).map(({ step, met, day }) => `${step} ${met ? 'met' : 'broken'} ${day}`)
const on = (day: Day, time = '18:00') => fromAlmaty(day, time)
const iso = (day: Day) => on(day).toISOString()

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2025-01-01', days))
const anyExceptions: fc.Arbitrary<CalendarExceptions> = fc
  .array(fc.tuple(anyDay, fc.constantFrom('off' as const, 'working' as const)), { maxLength: 30 })
  .map((days) => Object.fromEntries(days))

describe('the deadline of a social order', () => {
  test('is at the earliest on the fifth working day after the announcement, of a repeated one on the third', () => {
    expect(judged({})).toEqual(['announcement met 2026-06-12'])
    expect(judged({ deadline: on('2026-06-11', '23:59') })).toEqual(['announcement broken 2026-06-12'])
    expect(judged({ repeat: true, deadline: on('2026-06-10', '09:00') })).toEqual(['repeat met 2026-06-10'])
    expect(judged({ repeat: true, deadline: on('2026-06-09') })).toEqual(['repeat broken 2026-06-10'])
  })

  test('at midnight is still of the day before', () => {
    expect(judged({ deadline: on('2026-06-12', '00:00') })).toEqual(['announcement broken 2026-06-12'])
    expect(judged({ deadline: on('2026-06-13', '00:00') })).toEqual(['announcement met 2026-06-12'])
  })

  test('steps over holidays and what staff have entered', () => {
    // 7 and 9 May are holidays, 11 May is off in place of the 9th.
    const may = { deadline: on('2026-05-14') }
    expect(judged(may, on('2026-05-06', '09:00'))).toEqual(['announcement broken 2026-05-15'])
    const swapped = { '2026-06-08': 'off', '2026-06-06': 'working' } as const
    expect(earliestDeadline(order, at, swapped)!.day).toBe('2026-06-12')
    expect(earliestDeadline(order, at, { '2026-06-08': 'off' })!.day).toBe('2026-06-15')
  })

  test('by the law is the very least: on that day it is met, a day earlier it is refused, whatever the calendar', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.boolean(),
        anyExceptions,
        fc.integer({ min: 0, max: 1439 }),
        (day, repeat, exceptions, minute) => {
          const hour = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
          const announced = fromAlmaty(day, hour)
          const earliest = earliestDeadline({ kind: 'social-order', repeat }, announced, exceptions)!.day
          const judge = (deadline: Date) =>
            legalTerms({ ...order, repeat, deadline }, { at: announced, exceptions })
          expect(workingDaysBetween(day, earliest, exceptions)).toBe(repeat ? 3 : 5)
          expect(judge(fromAlmaty(earliest, '00:01')).every(({ met }) => met)).toBe(true)
          for (const early of [fromAlmaty(earliest, '00:00'), fromAlmaty(addDays(earliest, -1), '18:00')])
            expect(() => refuseUnlawful(judge(early))).toThrow(repeat ? 'law-repeat' : 'law-announcement')
        },
      ),
    )
  })

  test('counts from the announcement elsewhere where the competition is received elsewhere', () => {
    const early = { deadline: on('2026-06-09'), opensAt: on('2026-06-01', '09:00') }
    expect(judged({ ...early, intake: 'elsewhere' })).toEqual(['announcement met 2026-06-08'])
    expect(judged(early)).toEqual(['announcement broken 2026-06-12'])
    expect(judged({ deadline: on('2026-06-09'), intake: 'elsewhere' })).toEqual([
      'announcement broken 2026-06-12',
    ])
  })

  test('is refused with the period, the point of the rules and the earliest day', () => {
    const broken = terms({ deadline: on('2026-06-08') })
    expect(() => refuseUnlawful(broken)).toThrow(
      expect.objectContaining({
        reason: 'law-announcement',
        details: { amount: 5, day: '2026-06-12', point: '454' },
      }),
    )
    expect(() => refuseUnlawful(terms({}))).not.toThrow()
  })

  test('after a change of conditions is as far away as after an announcement', () => {
    const change = (own: Partial<Timed>) =>
      changeTerm({ ...order, ...own }, { ...around, at: on('2026-06-08', '17:00') })
    expect(change({})).toMatchObject([
      { step: 'change', met: false, day: '2026-06-15', source: { point: '165, 168' } },
    ])
    expect(change({ repeat: true })).toMatchObject([{ step: 'change-repeat', met: true, day: '2026-06-11' }])
    expect(change({ kind: 'long-grant' })).toEqual([])
  })
})

describe('other moments of a social order', () => {
  test('a discussion and an appeal have a least length, an examination a greatest; those not set are not judged', () => {
    const deadline = on('2026-06-12')
    const lawful = {
      discussion: iso('2026-06-09'),
      examination: iso('2026-06-19'),
      results: iso('2026-06-19'),
    }
    expect(judged({ deadline, milestones: { ...lawful, appeal: iso('2026-06-24') } })).toEqual([
      'announcement met 2026-06-12',
      'discussion met 2026-06-09',
      'examination met 2026-06-19',
      'appeal met 2026-06-24',
    ])
    const hasty = {
      discussion: iso('2026-06-08'),
      examination: iso('2026-06-20'),
      results: iso('2026-06-19'),
    }
    expect(judged({ deadline, milestones: { ...hasty, appeal: iso('2026-06-23') } }).slice(1)).toEqual([
      'discussion broken 2026-06-09',
      'examination broken 2026-06-19',
      'appeal broken 2026-06-24',
    ])
    expect(judged({ deadline, milestones: { appeal: iso('2026-06-23') } })).toHaveLength(1)
  })
})

describe('an award', () => {
  const award = { kind: 'award' as const }

  test('is received before 1 September', () => {
    expect(judged({ ...award, deadline: on('2026-08-31', '23:59') })).toEqual(['award met 2026-08-31'])
    expect(judged({ ...award, deadline: on('2026-09-01', '00:00') })).toEqual(['award met 2026-08-31'])
    expect(judged({ ...award, deadline: on('2026-09-01', '00:01') })).toEqual(['award broken 2026-08-31'])
  })

  test('in autumn is told of the next year’s end', () => {
    const autumn = on('2026-10-01')
    expect(judged({ ...award, deadline: on('2026-11-01') }, autumn)).toEqual(['award broken 2027-08-31'])
    expect(judged({ ...award, deadline: on('2027-03-01') }, autumn)).toEqual(['award met 2027-08-31'])
  })
})

test('nothing is asked of grants, of the archive, of what is over, and of the time before the rules', () => {
  const deadline = new Date(at.getTime() + 1)
  expect(judged({ kind: 'short-grant', deadline })).toEqual([])
  expect(judged({ archive: true, deadline })).toEqual([])
  expect(judged({ resultsAt: at, deadline })).toEqual([])
  expect(judged({ deadline: on('2024-06-06') }, on('2024-06-05'))).toEqual([])
})

test('every period names its source and the day it takes effect', () => {
  for (const step of [
    'announcement',
    'repeat',
    'discussion',
    'examination',
    'appeal',
    'complaint',
  ] as const) {
    const period = periodFor('social-order', step, dayOf(at))!
    expect(period).toMatchObject({ from: '2025-01-01', unit: 'working', source: { act: 'rules' } })
    expect(Number(period.source.point)).toBeGreaterThan(0)
    expect(periodFor('social-order', step, '2024-12-31')).toBeUndefined()
  }
})
