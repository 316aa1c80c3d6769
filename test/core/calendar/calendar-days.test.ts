import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listCalendar } from '../../../src/core/calendar/list-calendar.ts'
import { readDay } from '../../../src/core/calendar/read-day.ts'
import { readExceptions } from '../../../src/core/calendar/read-exceptions.ts'
import { removeCalendarDay } from '../../../src/core/calendar/remove-calendar-day.ts'
import { setCalendarDay } from '../../../src/core/calendar/set-calendar-day.ts'
import { isWorkingDay } from '../../../src/core/calendar/working-days.ts'
import { type Actor, ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { auditEvents } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { makePerson } from '../../support/scene.ts'

const now = new Date('2026-11-23T05:00:00Z')
const reason = { kk: 'Үкімет қаулысы', ru: 'Постановление Правительства' }

let database: DatabaseHandle
let dana: Actor
beforeAll(async () => {
  database = await freshDatabase()
})
beforeEach(async () => {
  await truncateAll(database)
  dana = { id: (await makePerson(database.db)).id, grants: [ADMINISTRATOR] }
})
afterAll(() => database.close())

const set = (day: string, kind: 'off' | 'working', why = reason, by = dana) =>
  setCalendarDay(database.db, by, { day, kind, reason: why }, now)
const listed = async () => listCalendar(database.db, dana, now)

describe('a day entered by staff', () => {
  it('goes before the rule, is listed with its reason and written in the journal; taken back, the rule holds', async () => {
    await set('2026-12-19', 'working')
    await set('2026-12-18', 'off')
    const exceptions = await readExceptions(database.db)
    expect(isWorkingDay('2026-12-19', exceptions)).toBe(true)
    expect(isWorkingDay('2026-12-18', exceptions)).toBe(false)
    // What was known stays.
    expect(exceptions['2026-05-27']).toBe('off')
    expect((await listed()).slice(0, 3)).toMatchObject([
      { day: '2026-12-16', kind: 'off', name: 'independence-day' },
      { day: '2026-12-18', kind: 'off', reason },
      { day: '2026-12-19', kind: 'working', reason },
    ])

    await removeCalendarDay(database.db, dana, '2026-12-18', now)
    expect(isWorkingDay('2026-12-18', await readExceptions(database.db))).toBe(true)
    const events = await database.db.select().from(auditEvents).orderBy(auditEvents.id)
    expect(events).toMatchObject([
      { event: 'calendar-day-set', subject: 'calendar:2026-12-19', personId: dana.id },
      { event: 'calendar-day-set', after: { kind: 'off', reason } },
      { event: 'calendar-day-removed', subject: 'calendar:2026-12-18', before: { kind: 'off', reason } },
    ])
  })

  it('may set right what was only reckoned', async () => {
    await set('2027-05-17', 'off', { kk: 'Құрбан айт', ru: 'Курбан-айт' })
    await set('2027-05-16', 'working')
    const days = (await listed()).filter(({ day }) => day.startsWith('2027-05-1'))
    expect(days.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2027-05-10 off',
      '2027-05-16 working',
      '2027-05-17 off',
    ])
  })

  it.each([
    ['calendar-day-same', '2026-12-16', 'off'],
    ['calendar-day-same', '2026-12-19', 'off'],
    ['calendar-day-same', '2026-12-18', 'working'],
    ['calendar-day-past', '2026-11-22', 'working'],
    ['calendar-day-far', '2028-01-03', 'working'],
  ] as const)('is refused as %s: %s %s', async (why, day, kind) => {
    await expect(set(day, kind)).rejects.toMatchObject({ reason: why })
    expect(await database.db.$count(auditEvents)).toBe(0)
  })

  it('is refused without a reason in both languages, to whoever is not staff, and when there is none to remove', async () => {
    await expect(set('2026-12-18', 'off', { kk: 'Себебі', ru: ' ' })).rejects.toThrow('reason-both-languages')
    const stranger = { ...dana, grants: [] }
    await expect(set('2026-12-18', 'off', reason, stranger)).rejects.toThrow('not-staff')
    await expect(removeCalendarDay(database.db, stranger, '2026-12-18', now)).rejects.toThrow('not-staff')
    await expect(listCalendar(database.db, stranger, now)).rejects.toThrow('not-staff')
    await expect(removeCalendarDay(database.db, dana, '2026-12-16', now)).rejects.toThrow('calendar-day-free')
  })
})

it('the list of a year without entries is the rule, with what moved and what is only reckoned', async () => {
  const days = await listed()
  expect(days[0]).toMatchObject({ day: '2026-12-16' })
  expect(days.find(({ day }) => day === '2027-01-04')).toMatchObject({
    name: 'new-year',
    movedFrom: '2027-01-02',
  })
  expect(days.find(({ day }) => day === '2027-05-16')).toMatchObject({
    name: 'qurban-ait',
    unconfirmed: true,
  })
  expect(days.every(({ kind }) => kind === 'off')).toBe(true)
})

it.each([
  ['7 шілде', '2027-07-07'],
  ['16 желтоқсан', '2026-12-16'],
  ['23 қараша', '2026-11-23'],
  ['07.07.2027', '2027-07-07'],
  ['5 января 2027', '2027-01-05'],
  ['31.02.2027', undefined],
  ['7 шілде, 8 шілде', undefined],
  ['ертең бе?', undefined],
])('a day written as «%s» is %s', (text, day) => {
  expect(readDay(text, now)).toBe(day)
})
