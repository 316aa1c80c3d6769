import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { announce } from '../../../src/core/announcements/announce.ts'
import { settleBroadcasts } from '../../../src/core/notifications/settle-broadcasts.ts'
import { sweepReminders } from '../../../src/core/reminders/sweep-reminders.ts'
import { follow, unfollow } from '../../../src/core/subscriptions/follow-competition.ts'
import { EVERYTHING } from '../../../src/core/subscriptions/get-subscription.ts'
import { muteKind } from '../../../src/core/subscriptions/mute-kind.ts'
import { saveSubscription } from '../../../src/core/subscriptions/save-subscription.ts'
import { switchSubscription } from '../../../src/core/subscriptions/switch-subscription.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { announcements, notifications, reminders } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { makeCompetition, makeDraft, makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

type Kind = (typeof announcements.$inferSelect)['kind']
const DAY = 86_400_000
const later = (ms: number) => new Date(START.getTime() + ms)

async function announced(competitionId: number, kind: Kind) {
  const [row] = await database.db.insert(announcements).values({ competitionId, kind, at: START }).returning()
  await announce(database.db, row!.id, START)
}

/** What waits for a person, by cause and kind, carriers left out. */
async function waiting(personId: number): Promise<string[]> {
  const rows = await database.db.select().from(notifications).where(eq(notifications.personId, personId))
  return rows
    .filter(({ endedAt, cause }) => endedAt === null && cause !== 'digest')
    .map(({ cause, data }) => `${cause} ${data.kind ?? ''} ${data.competitionId ?? ''}`.trim())
    .sort()
}

/** A subscriber with a daily digest, who follows the second competition and applies to the third. */
async function scene() {
  const { db } = database
  const { id: personId } = await makePerson(db)
  await saveSubscription(db, { personId }, { ...EVERYTHING, pace: 'daily' }, START)
  const [one, followed, applied] = [
    await makeCompetition(db),
    await makeCompetition(db),
    await makeCompetition(db),
  ]
  await follow(db, personId, followed.id, START)
  await makeDraft(db, applied, { ownerId: personId })
  return { db, personId, one: one.id, followed: followed.id, applied: applied.id }
}

describe('what waits is dropped', () => {
  test('of a muted kind, but for competitions followed or applied to; unmuted in time, it comes after all', async () => {
    const { db, personId, one, followed, applied } = await scene()
    for (const id of [one, followed, applied]) await announced(id, 'changed')
    await announced(one, 'published')
    await muteKind(db, { personId }, { kind: 'changes', mute: true }, START)
    const rest = [
      `announcement changed ${followed}`,
      `announcement changed ${applied}`,
      `announcement published ${one}`,
    ]
    expect(await waiting(personId)).toEqual(rest)
    await settleBroadcasts(db, START)
    await muteKind(db, { personId }, { kind: 'changes', mute: false }, later(3_600_000))
    expect(await waiting(personId)).toEqual([`announcement changed ${one}`, ...rest])
  })

  test('not revived a day later', async () => {
    const { db, personId, one } = await scene()
    await announced(one, 'changed')
    await muteKind(db, { personId }, { kind: 'changes', mute: true }, START)
    await muteKind(db, { personId }, { kind: 'changes', mute: false }, later(DAY + 1))
    expect(await waiting(personId)).toEqual([])
  })

  test('when the subscription is switched off, but for what is followed or applied to', async () => {
    const { db, personId, one, followed, applied } = await scene()
    for (const id of [one, followed, applied]) await announced(id, 'changed')
    await switchSubscription(db, { personId }, false, START)
    expect(await waiting(personId)).toEqual([
      `announcement changed ${followed}`,
      `announcement changed ${applied}`,
    ])
    await switchSubscription(db, { personId }, true, START)
    expect(await waiting(personId)).toHaveLength(3)
  })

  test('about a competition no longer followed, unless applied to', async () => {
    const { db, personId, followed, applied } = await scene()
    await follow(db, personId, applied, START)
    for (const id of [followed, applied]) await announced(id, 'changed')
    for (const id of [followed, applied]) await unfollow(db, personId, id, START)
    expect(await waiting(personId)).toEqual([`announcement changed ${applied}`])
    await follow(db, personId, followed, START)
    expect(await waiting(personId)).toHaveLength(2)
  })
})

test('a reminder muted and wanted again still stands for its deadline', async () => {
  const { db, personId } = await scene()
  const night = new Date('2026-06-28T20:00:00Z')
  await sweepReminders(db, night)
  expect(await waiting(personId)).toEqual(['reminder'])
  await muteKind(db, { personId }, { kind: 'reminders', mute: true }, night)
  expect(await waiting(personId)).toEqual([])
  await sweepReminders(db, new Date(night.getTime() + 60_000))
  await muteKind(db, { personId }, { kind: 'reminders', mute: false }, new Date(night.getTime() + 120_000))
  expect(await waiting(personId)).toEqual(['reminder'])
  const standing = (await db.select().from(reminders)).filter(({ kind }) => kind === '3d')
  expect(standing.map(({ endedAs }) => endedAs)).toEqual([null, null])
})
