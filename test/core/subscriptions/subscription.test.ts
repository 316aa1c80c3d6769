import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { concerned } from '../../../src/core/announcements/concerned.ts'
import { countAudience } from '../../../src/core/notifications/audience.ts'
import { isFollowing, toggleFollow } from '../../../src/core/subscriptions/follow-competition.ts'
import {
  EVERYTHING,
  getSubscription,
  type Subscription,
} from '../../../src/core/subscriptions/get-subscription.ts'
import { listMatching } from '../../../src/core/subscriptions/list-matching.ts'
import { getPreferences } from '../../../src/core/subscriptions/preferences.ts'
import { saveSubscription } from '../../../src/core/subscriptions/save-subscription.ts'
import { setQuietHours } from '../../../src/core/subscriptions/set-quiet-hours.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { competitions, lots } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { makeCompetition, makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

test('wishes are kept as they were last saved, each once', async () => {
  const { id: personId } = await makePerson(database.db)
  expect(await getSubscription(database.db, { personId })).toBeUndefined()
  const wishes: Subscription = {
    ...EVERYTHING,
    regions: ['71', '71'],
    spheres: ['4'],
    kinds: ['award'],
    amountFrom: 1_000_000,
    amountTo: 5_000_000_000,
    pace: 'weekly',
  }
  await saveSubscription(database.db, { personId }, wishes, START)
  expect(await getSubscription(database.db, { personId })).toEqual({ ...wishes, regions: ['71'] })
  await saveSubscription(database.db, { personId }, { ...wishes, active: false, regions: [] }, START)
  const kept = await getSubscription(database.db, { personId })
  expect(kept).toMatchObject({ active: false, regions: [], spheres: ['4'], pace: 'weekly' })
})

test('following is switched on and off', async () => {
  const person = await makePerson(database.db)
  const competition = await makeCompetition(database.db)
  expect(await toggleFollow(database.db, person.id, competition.id, START)).toBe(true)
  expect(await isFollowing(database.db, person.id, competition.id)).toBe(true)
  expect(await toggleFollow(database.db, person.id, competition.id, START)).toBe(false)
  expect(await isFollowing(database.db, person.id, competition.id)).toBe(false)
})

test('quiet hours are kept on the clock', async () => {
  const { id: personId } = await makePerson(database.db)
  expect(await getPreferences(database.db, { personId })).toEqual({ quietFrom: 22, quietUntil: 8, muted: [] })
  await setQuietHours(database.db, { personId }, { quietFrom: 24, quietUntil: -1 })
  expect(await getPreferences(database.db, { personId })).toMatchObject({ quietFrom: 0, quietUntil: 23 })
})

describe('what a subscription matches now', () => {
  const some = (...values: string[]) => fc.subarray(values)
  const sum = fc.option(fc.constantFrom(500_000, 1_000_000, 3_000_000, 10_000_000))

  test('is what it would have been told of, whatever the wishes', async () => {
    const { db } = database
    const person = await makePerson(db)
    const competition = await makeCompetition(db)
    const wishes = fc.record({
      regions: some('71', '10', 'KZ'),
      spheres: some('1', '4'),
      themes: some('youth', 'sport'),
      kinds: some('award', 'social-order'),
      amountFrom: sum,
      amountTo: sum,
    })
    const offered = fc.record({
      regions: fc.subarray(['71', '75', 'KZ'], { minLength: 1 }),
      spheres: fc.subarray(['1', '4', '5'], { minLength: 1 }),
      themes: some('youth', 'sport', 'health'),
      kind: fc.constantFrom('award' as const, 'social-order' as const),
    })
    let met = 0
    await fc.assert(
      fc.asyncProperty(wishes, offered, sum, async (wanted, own, amount) => {
        const subscription = { ...EVERYTHING, ...wanted }
        await saveSubscription(db, { personId: person.id }, subscription, START)
        const [row] = await db.update(competitions).set(own).returning()
        await db.update(lots).set({ amount })
        const { total } = await listMatching(db, subscription, { now: START, limit: 1 })
        const audience = await countAudience(db, concerned(row!))
        expect(total).toBe(audience.total)
        met += total
      }),
      { numRuns: 150, seed: 2026 },
    )
    expect(met).toBeGreaterThan(5)
    expect(competition.id).toBe(1)
  })
})
