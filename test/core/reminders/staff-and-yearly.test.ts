import { tmpdir } from 'node:os'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeDuty } from '../../../src/bot/notifications/duty.ts'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { remindStaff } from '../../../src/core/reminders/remind-staff.ts'
import { remindYearly, stillOwes } from '../../../src/core/reminders/remind-yearly.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  calendarDays,
  clarifications,
  organizationAnswers,
  organizations,
  staffRoles,
} from '../../../src/database/schema/index.ts'
import { diskFiles } from '../../../src/files/store.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, makeCompetition, makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

const at = fromAlmaty
const keys = async () => (await allNotifications(database.db)).map(({ causeKey }) => causeKey)

describe('staff', () => {
  // 5 June 2026 is a Friday.
  async function staff() {
    const { telegramId } = await makePerson(database.db)
    await makePerson(database.db)
    return (day: string, time: string) =>
      remindStaff(database.db, { staffIds: [telegramId!], now: at(day, time) })
  }
  const ask = (askedAt: Date, competitionId: number | null = null) =>
    database.db.insert(clarifications).values({ competitionId, askedAt, question: 'x' })

  test('are told once of a question asked a working day ago, not at the weekend and not at night', async () => {
    const look = await staff()
    await ask(at('2026-06-04', '15:00'))
    expect(await look('2026-06-05', '10:00')).toBe(0)
    expect(await look('2026-06-06', '12:00')).toBe(0)
    expect(await look('2026-06-08', '09:59')).toBe(0)
    expect(await look('2026-06-08', '10:00')).toBe(1)
    expect(await look('2026-06-08', '15:00')).toBe(0)
    expect(await look('2026-06-09', '18:00')).toBe(0)
    expect(await look('2026-06-09', '17:00')).toBe(1)
  })

  test('are told at once of one about a competition that closes within two days', async () => {
    const look = await staff()
    const { id } = await makeCompetition(database.db, { deadline: at('2026-06-10', '09:00') })
    await ask(at('2026-06-08', '09:00'), id)
    expect(await look('2026-06-08', '10:00')).toBe(1)
  })

  test('with a reach are told of what is within it, and of nothing else', async () => {
    const look = await staff()
    const { id } = await makeCompetition(database.db, { regions: ['55'] })
    const since = { staffSince: START }
    const [near, far] = [await makePerson(database.db, since), await makePerson(database.db, since)]
    const given = { role: 'secretary' as const, grantedAt: START }
    await database.db.insert(staffRoles).values([
      { ...given, personId: near.id, region: '55' },
      { ...given, personId: far.id, region: '71' },
    ])
    await ask(at('2026-06-04', '15:00'), id)
    await ask(at('2026-06-01', '15:00'))
    expect(await look('2026-06-08', '10:00')).toBe(2)
    const rows = await allNotifications(database.db)
    const own = rows.find(({ personId }) => personId === near.id)!
    expect(rows.some(({ personId }) => personId === far.id)).toBe(false)
    const notification = { ...own, telegramId: near.telegramId, locale: 'kk' as const }
    const around = {
      db: database.db,
      now: at('2026-06-08', '10:00'),
      botUsername: 'bot',
      publicUrl: '',
      files: diskFiles(tmpdir()),
    }
    const letter = await writeDuty(around, notification)
    expect(letter).toMatchObject({ html: expect.stringContaining('сұрақтар: 1') })
    expect(letter).not.toMatchObject({ html: expect.stringContaining('Мерзімі өткені') })
  })

  test('are told of an examination on the working day before its last, and on the last', async () => {
    const look = await staff()
    const milestones = { examination: '2026-06-15T13:00:00Z' }
    const { id } = await makeCompetition(database.db, { deadline: at('2026-06-01', '18:00'), milestones })
    const { telegramId: _, id: byId } = await makePerson(database.db)
    const day = { day: '2026-06-12', kind: 'off' as const, reason: { kk: 'x', ru: 'x' }, byId, at: START }
    await database.db.insert(calendarDays).values(day)
    for (const date of ['2026-06-10', '2026-06-11', '2026-06-12', '2026-06-14', '2026-06-15', '2026-06-16'])
      await look(date, '10:30')
    expect(await keys()).toEqual([`examination-${id}-2026-06-15-eve`, `examination-${id}-2026-06-15-day`])
    expect((await allNotifications(database.db))[0]!.createdAt).toEqual(at('2026-06-11', '10:30'))
  })
})

describe('owners of organizations, once a year', () => {
  async function owner(createdAt = START) {
    const person = await makePerson(database.db)
    const bin = String(300_000_000_000 + person.id)
    const row = { bin, ownerId: person.id, createdAt }
    const [organization] = await database.db.insert(organizations).values(row).returning()
    return { person, organization: organization! }
  }

  test('are told on two days each, once, also late, and not after the date', async () => {
    await owner()
    await makePerson(database.db)
    for (const [day, time] of [
      ['2027-03-10', '09:59'],
      ['2027-03-11', '11:00'],
      ['2027-03-11', '11:01'],
      ['2027-03-31', '23:00'],
      ['2027-04-01', '00:00'],
      ['2027-08-10', '10:00'],
      ['2027-09-01', '10:00'],
    ] as const)
      await remindYearly(database.db, at(day, time))
    expect(await keys()).toEqual(['ngo-database-2027-03-10', 'ngo-database-2027-03-28', 'awards-2027-08-10'])
  })

  test('are not told of what their profile says is done, nor of what came before they registered', async () => {
    const { person, organization } = await owner()
    await owner(at('2027-03-12', '12:00'))
    const due = { what: 'ngo-database' as const, year: 2027, day: '03-10' }
    expect(await stillOwes(database.db, person.id, due)).toBe(true)
    await database.db.insert(organizationAnswers).values({
      organizationId: organization.id,
      field: 'ngo-database-date',
      value: '2027-02-20',
      personId: person.id,
      answeredAt: START,
    })
    expect(await remindYearly(database.db, at('2027-03-12', '13:00'))).toBe(0)
    expect(await stillOwes(database.db, person.id, due)).toBe(false)
    expect(await remindYearly(database.db, at('2028-03-10', '10:00'))).toBe(2)
  })
})
