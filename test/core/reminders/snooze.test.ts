import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fromAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { SPARE_MS, snoozeMoments } from '../../../src/core/reminders/snooze-moments.ts'
import { snoozeReminder } from '../../../src/core/reminders/snooze-reminder.ts'
import { sweepReminders } from '../../../src/core/reminders/sweep-reminders.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { competitions, notifications, reminders } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, makeCompetition, makeDraft, makePerson } from '../../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

const deadline = fromAlmaty('2026-06-05', '18:00')
const now = fromAlmaty('2026-06-04', '12:00')
const allReminders = () => database.db.select().from(reminders).orderBy(reminders.id)

/** A reminder of three days before, sent. */
async function reminded() {
  const owner = await makePerson(database.db)
  await makeDraft(database.db, await makeCompetition(database.db, { deadline }), { ownerId: owner.id })
  await sweepReminders(database.db, now)
  await database.db.update(notifications).set({ endedAt: now, outcome: 'sent' })
  await sweepReminders(database.db, now)
  const [message] = await allNotifications(database.db)
  return { by: owner, notificationId: message!.id, now }
}

describe('the moments offered', () => {
  test('are in an hour, this evening and tomorrow morning, as far as they are of use', () => {
    const names = (at: Date, until = deadline) => snoozeMoments(at, until).map(({ name }) => name)
    expect(names(now)).toEqual(['hour', 'evening', 'morning'])
    expect(names(fromAlmaty('2026-06-04', '17:30'))).toEqual(['hour', 'morning'])
    expect(names(fromAlmaty('2026-06-05', '09:00'))).toEqual(['hour'])
    expect(names(fromAlmaty('2026-06-05', '16:31'))).toEqual([])
  })

  test('always leave half an hour before the deadline', () => {
    const minutes = fc.integer({ min: 0, max: 5 * 24 * 60 })
    fc.assert(
      fc.property(minutes, minutes, (from, left) => {
        const at = new Date(now.getTime() + from * 60_000)
        const until = new Date(at.getTime() + left * 60_000)
        for (const { at: moment } of snoozeMoments(at, until)) {
          expect(+moment).toBeLessThanOrEqual(+until - SPARE_MS)
          expect(+moment).toBeGreaterThan(+at)
        }
      }),
    )
  })
})

test('another moment chosen takes the place of the first; the first chosen again stands again', async () => {
  const asked = await reminded()
  const [hour, evening] = [fromAlmaty('2026-06-04', '13:00'), fromAlmaty('2026-06-04', '18:30')]
  const open = async () =>
    (await allReminders()).filter(({ endedAs }) => endedAs === null).map(({ kind }) => kind)
  const kindOf = (at: Date) => `snooze:${at.getTime() / 60_000}`
  await snoozeReminder(database.db, { ...asked, at: hour })
  await snoozeReminder(database.db, { ...asked, at: hour })
  expect(await open()).toEqual([kindOf(hour)])
  await snoozeReminder(database.db, { ...asked, at: evening })
  expect(await open()).toEqual([kindOf(evening)])
  await snoozeReminder(database.db, { ...asked, at: hour })
  expect(await open()).toEqual([kindOf(hour)])
})

test('put off to the moment of the next reminder, both come in one message', async () => {
  const asked = await reminded()
  const evening = fromAlmaty('2026-06-04', '18:00')
  await snoozeReminder(database.db, { ...asked, at: evening })
  await sweepReminders(database.db, new Date(evening.getTime() + 59_000))
  expect(await allNotifications(database.db)).toHaveLength(2)
  const carried = (await allReminders()).filter(({ endedAs }) => endedAs === null)
  expect(new Set(carried.map(({ notificationId }) => notificationId)).size).toBe(1)
  expect(carried.map(({ kind }) => kind)).toContain('1d')
})

test('is refused to others, of what is over, and for a moment that is past or too late', async () => {
  const asked = await reminded()
  const stranger = await makePerson(database.db)
  const refused = (own: object) =>
    expect(snoozeReminder(database.db, { ...asked, at: fromAlmaty('2026-06-04', '13:00'), ...own })).rejects
  await refused({ by: stranger }).toMatchObject({ reason: 'not-found' })
  await refused({ at: fromAlmaty('2026-06-04', '11:00') }).toMatchObject({ reason: 'reminder-past' })
  await refused({ at: fromAlmaty('2026-06-05', '17:40') }).toMatchObject({ reason: 'reminder-too-late' })
  await database.db.update(competitions).set({ cancelledAt: now })
  await refused({}).toMatchObject({ reason: 'competition-cancelled' })
})
