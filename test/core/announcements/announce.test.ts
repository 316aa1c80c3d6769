import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { announce } from '../../../src/core/announcements/announce.ts'
import { concerned } from '../../../src/core/announcements/concerned.ts'
import { countAudience } from '../../../src/core/notifications/audience.ts'
import { findBroadcast } from '../../../src/core/notifications/broadcast.ts'
import { follow } from '../../../src/core/subscriptions/follow-competition.ts'
import type { Subscription } from '../../../src/core/subscriptions/get-subscription.ts'
import { EVERYTHING } from '../../../src/core/subscriptions/get-subscription.ts'
import { saveSubscription } from '../../../src/core/subscriptions/save-subscription.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { announcements, type people } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, makeCompetition, makeDraft, makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

const ANY = EVERYTHING

async function subscriber(wishes: Partial<Subscription>, own: Partial<typeof people.$inferInsert> = {}) {
  const person = await makePerson(database.db, own)
  await saveSubscription(database.db, { personId: person.id }, { ...ANY, ...wishes }, START)
  return person
}

async function announcePublished(competitionId: number) {
  const [row] = await database.db
    .insert(announcements)
    .values({ competitionId, kind: 'published', at: START })
    .returning()
  return row!.id
}

describe('who hears of a competition', () => {
  const cases: [string, Partial<Subscription>, boolean][] = [
    ['who asked for anything', {}, true],
    ['who asked for its region', { regions: ['71', '75'] }, true],
    ['who asked for another region', { regions: ['75'] }, false],
    ['who asked for its sphere', { spheres: ['4'] }, true],
    ['who asked for another sphere', { spheres: ['1'] }, false],
    ['who asked for one of its themes', { themes: ['youth', 'sport'] }, true],
    ['who asked for another theme', { themes: ['sport'] }, false],
    ['who asked for its kind', { kinds: ['award', 'short-grant'] }, true],
    ['who asked for another kind', { kinds: ['award'] }, false],
    ['who asked for its region and another sphere', { regions: ['71'], spheres: ['1'] }, false],
    ['who switched messages off', { active: false }, false],
  ]
  test.each(cases)('one %s: %o → %s', async (_, wishes, hears) => {
    const person = await subscriber(wishes)
    const competition = await makeCompetition(database.db, {
      kind: 'short-grant',
      regions: ['71', '10'],
      spheres: ['4', '5'],
      themes: ['youth'],
    })
    await announce(database.db, await announcePublished(competition.id), START)
    const told = (await allNotifications(database.db)).map((row) => row.personId)
    expect(told).toEqual(hears ? [person.id] : [])
  })

  test('a competition for the whole country reaches every region', async () => {
    await subscriber({ regions: ['10'] })
    const competition = await makeCompetition(database.db, { regions: ['KZ'] })
    expect(await countAudience(database.db, concerned(competition))).toEqual({
      total: 1,
      kk: 1,
      ru: 0,
      en: 0,
      chats: 0,
    })
  })

  test('a competition without themes passes by those who asked for one', async () => {
    await subscriber({ themes: ['sport'] })
    const competition = await makeCompetition(database.db, { themes: [] })
    expect((await countAudience(database.db, concerned(competition))).total).toBe(0)
  })

  test('followers and those who began to apply hear of it without a subscription', async () => {
    const [follower, applicant] = [await makePerson(database.db), await makePerson(database.db)]
    await makePerson(database.db)
    const competition = await makeCompetition(database.db)
    await follow(database.db, follower.id, competition.id, START)
    await makeDraft(database.db, competition, { ownerId: applicant.id })
    await announce(database.db, await announcePublished(competition.id), START)
    expect((await allNotifications(database.db)).map((row) => row.personId)).toEqual([
      follower.id,
      applicant.id,
    ])
  })

  test('one who blocked the bot, chose no language or was erased is neither counted nor told', async () => {
    await subscriber({}, { blockedAt: START })
    await subscriber({}, { locale: null })
    await subscriber({}, { erasedAt: START, telegramId: null })
    await subscriber({}, { locale: 'ru' })
    await subscriber({}, { locale: 'en' })
    const competition = await makeCompetition(database.db)
    expect(await countAudience(database.db, concerned(competition))).toEqual({
      total: 2,
      kk: 0,
      ru: 1,
      en: 1,
      chats: 0,
    })
    expect(await announce(database.db, await announcePublished(competition.id), START)).toBe(2)
  })
})

test('announced twice, a person who both subscribed and follows is told once', async () => {
  const person = await subscriber({})
  const competition = await makeCompetition(database.db)
  await follow(database.db, person.id, competition.id, START)
  const id = await announcePublished(competition.id)
  expect(await announce(database.db, id, START)).toBe(1)
  expect(await announce(database.db, id, START)).toBe(0)
  const [row, ...more] = await allNotifications(database.db)
  expect(more).toEqual([])
  expect(row).toMatchObject({ cause: 'announcement', causeKey: String(id), expiresAt: competition.deadline })
  expect(await findBroadcast(database.db, 'announcement', id)).toMatchObject({ audience: 1 })
})
