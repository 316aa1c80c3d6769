import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromAlmaty, toAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { afterQuietHours } from '../../../src/core/notifications/quiet-hours.ts'
import { BEFORE, dueReminder } from '../../../src/core/reminders/due-reminder.ts'
import { type DeadlineKind, REMINDER_KINDS } from '../../../src/database/schema/index.ts'

const HOUR = 3_600_000
const at = (day: string, time: string) => fromAlmaty(day, time)
const LONG_AGO = at('2026-05-01', '12:00')
const deadline = at('2026-06-05', '18:00')
const due = (
  now: Date,
  own: { since?: Date; ended?: DeadlineKind[]; wanted?: DeadlineKind[]; deadline?: Date } = {},
) => dueReminder({ now, deadline, since: LONG_AGO, ended: [], ...own })

describe('a draft with a deadline on 5 June at 18:00', () => {
  test('is due nothing earlier than seven days before', () => {
    expect(due(at('2026-05-29', '17:59'), { since: at('2026-05-01', '12:00') })).toBeUndefined()
  })

  test.each([
    ['2026-05-29', '18:00', '7d'],
    ['2026-06-02', '18:00', '3d'],
    ['2026-06-04', '18:00', '1d'],
    ['2026-06-05', '15:00', '3h'],
    ['2026-06-05', '17:00', '1h'],
  ])('on %s at %s is due %s at once', (day, time, kind) => {
    const now = at(day, time)
    expect(due(now)).toMatchObject({ kind, at: now })
  })

  test('found late, is due only the nearest, and the earlier ones never', () => {
    expect(due(at('2026-06-05', '16:00'))).toMatchObject({ kind: '3h', superseded: ['1d', '3d', '7d'] })
    expect(due(at('2026-06-05', '16:00'), { ended: ['7d', '3d'] })).toMatchObject({
      kind: '3h',
      superseded: ['1d'],
    })
  })

  test('is not reminded of the same twice, nor of an earlier one afterwards', () => {
    expect(due(at('2026-06-05', '16:00'), { ended: ['3h'] })).toBeUndefined()
    expect(due(at('2026-06-02', '19:00'), { ended: ['3d'] })).toBeUndefined()
  })

  test('begun on the last day, is due the last reminders only', () => {
    const since = at('2026-06-05', '09:00')
    expect(due(at('2026-06-05', '10:00'), { since })).toBeUndefined()
    expect(due(at('2026-06-05', '15:00'), { since })).toMatchObject({ kind: '3h', superseded: [] })
  })

  test('is due only what its holder wants', () => {
    const wanted: DeadlineKind[] = ['3d', '1h']
    expect(due(at('2026-06-05', '16:00'), { wanted })).toMatchObject({ kind: '3d', superseded: [] })
    expect(due(at('2026-06-05', '17:10'), { wanted })).toMatchObject({ kind: '1h', superseded: ['3d'] })
    expect(due(at('2026-06-05', '17:10'), { wanted: [] })).toBeUndefined()
  })

  test('is due nothing from the deadline on', () => {
    expect(due(deadline)).toBeUndefined()
    expect(due(at('2026-06-06', '12:00'))).toBeUndefined()
  })
})

describe('quiet hours', () => {
  test.each([
    ['21:59', '2026-06-04', '21:59'],
    ['22:00', '2026-06-05', '08:00'],
    ['23:59', '2026-06-05', '08:00'],
  ])('in the evening at %s', (time, day, until) => {
    expect(afterQuietHours(at('2026-06-04', time), deadline)).toEqual(at(day, until))
  })

  test.each([
    ['00:00', '08:00'],
    ['07:59', '08:00'],
    ['08:00', '08:00'],
  ])('in the morning at %s', (time, until) => {
    expect(afterQuietHours(at('2026-06-05', time), deadline)).toEqual(at('2026-06-05', until))
  })

  test('do not hold what ends before ten in the morning', () => {
    const night = at('2026-06-05', '03:00')
    expect(afterQuietHours(night, at('2026-06-05', '09:59'))).toEqual(night)
    expect(afterQuietHours(night, at('2026-06-05', '10:00'))).toEqual(at('2026-06-05', '08:00'))
    const evening = at('2026-06-04', '22:30')
    expect(afterQuietHours(evening, at('2026-06-05', '09:00'))).toEqual(evening)
  })
})

describe('whatever the deadline, the start and the hours of the sweeps', () => {
  const moments = fc
    .integer({ min: 0, max: 20 * 24 * 60 })
    .map((minutes) => new Date(Date.UTC(2026, 5, 1, 0, minutes)))
  const sweeps = fc
    .uniqueArray(moments, { maxLength: 40, selector: Number })
    .map((all) => all.toSorted((a, b) => +a - +b))

  const choices = fc.subarray([...REMINDER_KINDS])

  /** What a series of sweeps makes of one draft. */
  function remind(deadline: Date, since: Date, sweeps: Date[], wanted: readonly DeadlineKind[]) {
    const ended: DeadlineKind[] = []
    const made: { kind: DeadlineKind; now: Date; at: Date }[] = []
    for (const now of sweeps.filter((sweep) => sweep >= since)) {
      const reminder = dueReminder({ now, deadline, since, wanted, ended })
      if (!reminder) continue
      ended.push(reminder.kind, ...reminder.superseded)
      made.push({ kind: reminder.kind, now, at: reminder.at })
    }
    return { made, ended }
  }
  const check = (rule: (deadline: Date, since: Date, sweeps: Date[], wanted: DeadlineKind[]) => void) =>
    fc.assert(fc.property(moments, moments, sweeps, choices, rule), { numRuns: 500 })

  test('no kind is made twice or after it was superseded', () => {
    check((deadline, since, sweeps, wanted) => {
      const { ended } = remind(deadline, since, sweeps, wanted)
      expect(new Set(ended).size).toBe(ended.length)
      expect(wanted).toEqual(expect.arrayContaining(ended))
    })
  })

  test('kinds come in the order of the deadline, each after its moment and after the start', () => {
    check((deadline, since, sweeps, wanted) => {
      const { made } = remind(deadline, since, sweeps, wanted)
      const order = made.map(({ kind }) => REMINDER_KINDS.indexOf(kind))
      expect(order).toEqual(order.toSorted())
      for (const { kind, now } of made) {
        expect(+now).toBeGreaterThanOrEqual(+deadline - BEFORE[kind])
        expect(+since).toBeLessThan(+deadline - BEFORE[kind])
      }
    })
  })

  test('nothing goes out at or after the deadline, nor by night unless it ends before ten', () => {
    check((deadline, since, sweeps, wanted) => {
      for (const { at } of remind(deadline, since, sweeps, wanted).made) {
        expect(+at).toBeLessThan(+deadline)
        const { time } = toAlmaty(at)
        if (time < '08:00' || time >= '22:00') expect(+deadline - +at).toBeLessThan(12 * HOUR)
      }
    })
  })

  test('swept every minute, everything whose moment comes is sent', () => {
    fc.assert(
      fc.property(moments, moments, choices, (deadline, since, wanted) => {
        const steps = Math.max(0, Math.ceil((+deadline - +since) / 60_000))
        fc.pre(steps < 20_000)
        const every = Array.from({ length: steps }, (_, minute) => new Date(+since + minute * 60_000))
        const expected = REMINDER_KINDS.filter(
          (kind) => wanted.includes(kind) && +since < +deadline - BEFORE[kind],
        )
        expect(remind(deadline, since, every, wanted).made.map(({ kind }) => kind)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})
