import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { lostOfLastDay, lostOfLastHour, madeUp } from '../../../src/core/outages/lost-minutes.ts'

const at = (time: string) => fromAlmaty('2026-06-05', time)
const deadline = at('18:00')
const outage = (from: string, until: string) => ({ beganAt: at(from), endedAt: at(until) })

describe('a deadline at 18:00', () => {
  test.each([
    ['17:10', '17:40', 30, '18:30'],
    ['17:59', '18:20', 1, '18:21'],
    ['17:30', '18:20', 30, '18:50'],
    ['15:00', '17:05', 5, '18:05'],
    ['12:00', '19:00', 60, '20:00'],
  ])('an outage from %s to %s costs %i minutes and moves it to %s', (from, until, minutes, moved) => {
    expect(lostOfLastHour(outage(from, until), deadline)).toBe(minutes)
    expect(madeUp(outage(from, until), deadline)).toEqual(at(moved))
  })

  test.each([
    ['15:00', '17:00'],
    ['18:00', '19:00'],
    ['18:30', '19:00'],
  ])('an outage from %s to %s moves nothing', (from, until) => {
    expect(madeUp(outage(from, until), deadline)).toBeUndefined()
  })

  test('what was lost earlier in the day is counted for staff', () => {
    expect(lostOfLastDay(outage('10:00', '13:30'), deadline)).toBe(210)
  })
})

test('whoever had an hour has it again: the same minutes are left after the outage, and the deadline never comes nearer', () => {
  const minute = fc.integer({ min: -200, max: 200 })
  fc.assert(
    fc.property(minute, fc.integer({ min: 1, max: 300 }), (began, length) => {
      const beganAt = new Date(deadline.getTime() + began * 60_000)
      const endedAt = new Date(beganAt.getTime() + length * 60_000)
      const moved = madeUp({ beganAt, endedAt }, deadline)
      const lost = lostOfLastHour({ beganAt, endedAt }, deadline)
      const later = moved ? moved.getTime() - Math.max(deadline.getTime(), endedAt.getTime()) : 0
      expect(lost).toBeLessThanOrEqual(60)
      expect(later).toBe(lost * 60_000)
    }),
  )
})
