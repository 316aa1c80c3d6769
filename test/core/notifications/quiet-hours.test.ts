import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromAlmaty, toAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { nextDaily, nextWeekly } from '../../../src/core/notifications/digest-moments.ts'
import { afterQuietHours, afterQuietHoursSql, isQuiet } from '../../../src/core/notifications/quiet-hours.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { freshDatabase } from '../../support/database.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const hour = fc.integer({ min: 0, max: 23 })
const instant = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2027-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const later = (from: Date, hours: number) => new Date(from.getTime() + hours * 3_600_000)

describe('quiet hours', () => {
  test('hold till their end, over midnight too, and never shorter than they last', () => {
    fc.assert(
      fc.property(instant, hour, hour, (moment, quietFrom, quietUntil) => {
        const at = afterQuietHours(moment, later(moment, 100), { quietFrom, quietUntil })
        const now = Number(toAlmaty(moment).time.slice(0, 2))
        if (!isQuiet(now, { quietFrom, quietUntil })) {
          expect(at).toEqual(moment)
          return
        }
        expect(toAlmaty(at).time).toBe(`${String(quietUntil).padStart(2, '0')}:00`)
        expect(at.getTime()).toBeGreaterThan(moment.getTime())
        expect(at.getTime() - moment.getTime()).toBeLessThanOrEqual(24 * 3_600_000)
      }),
    )
  })

  test('from an hour to the same hour are none', () => {
    fc.assert(fc.property(hour, hour, (now, same) => !isQuiet(now, { quietFrom: same, quietUntil: same })))
  })

  test('do not hold what has a deadline within two hours of their end', () => {
    const night = fromAlmaty('2026-06-05', '02:00')
    const usual = { quietFrom: 22, quietUntil: 8 }
    expect(afterQuietHours(night, fromAlmaty('2026-06-05', '09:59'), usual)).toEqual(night)
    expect(afterQuietHours(night, fromAlmaty('2026-06-05', '10:00'), usual)).toEqual(
      fromAlmaty('2026-06-05', '08:00'),
    )
  })

  test('are the same in the database as in code', async () => {
    const asked = fc.asyncProperty(
      instant,
      hour,
      hour,
      fc.integer({ min: 1, max: 60 }),
      async (moment, from, until, left) => {
        const deadline = later(moment, left)
        const there = afterQuietHoursSql(
          moment,
          sql`${deadline.toISOString()}::timestamptz`,
          sql`${from}::int`,
          sql`${until}::int`,
        )
        const [row] = await database.db.execute<{ at: string }>(sql`select ${there} as at`)
        expect(new Date(row!.at)).toEqual(
          afterQuietHours(moment, deadline, { quietFrom: from, quietUntil: until }),
        )
      },
    )
    await fc.assert(asked, { numRuns: 60 })
  })
})

describe('a digest comes', () => {
  test('daily at nine, today if it is earlier', () => {
    expect(nextDaily(fromAlmaty('2026-06-05', '08:59'))).toEqual(fromAlmaty('2026-06-05', '09:00'))
    expect(nextDaily(fromAlmaty('2026-06-05', '09:00'))).toEqual(fromAlmaty('2026-06-06', '09:00'))
  })

  test('weekly on Monday at nine', () => {
    // 5 June 2026 is a Friday, 8 June a Monday.
    expect(nextWeekly(fromAlmaty('2026-06-05', '12:00'))).toEqual(fromAlmaty('2026-06-08', '09:00'))
    expect(nextWeekly(fromAlmaty('2026-06-08', '08:00'))).toEqual(fromAlmaty('2026-06-08', '09:00'))
    expect(nextWeekly(fromAlmaty('2026-06-08', '09:30'))).toEqual(fromAlmaty('2026-06-15', '09:00'))
  })
})
