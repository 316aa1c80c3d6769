import { afterAll, beforeAll, expect, test } from 'vitest'
import { isFollowing, toggleFollow } from '../../../src/core/subscriptions/follow-competition.ts'
import { EVERYTHING, getSubscription } from '../../../src/core/subscriptions/get-subscription.ts'
import { saveSubscription } from '../../../src/core/subscriptions/save-subscription.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { freshDatabase } from '../../support/database.ts'
import { makeCompetition, makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

test('wishes are kept as they were last saved, each once', async () => {
  const { id } = await makePerson(database.db)
  expect(await getSubscription(database.db, id)).toBeUndefined()
  const wishes = {
    ...EVERYTHING,
    active: true,
    regions: ['71', '71'],
    spheres: ['4'],
    themes: [],
    kinds: ['award'],
  }
  await saveSubscription(database.db, id, wishes, START)
  expect(await getSubscription(database.db, id)).toEqual({ ...wishes, regions: ['71'] })
  await saveSubscription(database.db, id, { ...wishes, active: false, regions: [] }, START)
  expect(await getSubscription(database.db, id)).toMatchObject({ active: false, regions: [], spheres: ['4'] })
})

test('following is switched on and off', async () => {
  const person = await makePerson(database.db)
  const competition = await makeCompetition(database.db)
  expect(await toggleFollow(database.db, person.id, competition.id, START)).toBe(true)
  expect(await isFollowing(database.db, person.id, competition.id)).toBe(true)
  expect(await toggleFollow(database.db, person.id, competition.id, START)).toBe(false)
  expect(await isFollowing(database.db, person.id, competition.id)).toBe(false)
})
