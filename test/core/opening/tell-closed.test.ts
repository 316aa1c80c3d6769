import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tellClosed } from '../../../src/core/opening/tell-closed.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { applications, competitions, extensions, inbox } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { allNotifications, makeCompetition, makeDraft, makePerson } from '../../support/scene.ts'
import { makeCompleteDraft, makeSubmitted } from '../../support/submission.ts'

let handle: DatabaseHandle
beforeAll(async () => {
  handle = await freshDatabase()
})
beforeEach(() => truncateAll(handle))
afterAll(() => handle.close())

const deadline = new Date('2026-07-01T13:00:00Z')
const past = (seconds: number) => new Date(deadline.getTime() + seconds * 1000)
const told = async () =>
  (await allNotifications(handle.db))
    .filter(({ cause }) => cause === 'closed')
    .map(({ personId, data }) => ({ personId, ...data }))

test('those with answers in a draft are told once that the deadline has passed; those who submitted or wrote nothing are not', async () => {
  const { db } = handle
  const competition = await makeCompetition(db, { deadline })
  const { person, draft } = await makeCompleteDraft(db, competition)
  await makeSubmitted(db, competition, past(-60))
  await makeDraft(db, competition, { ownerId: (await makePerson(db)).id })
  expect(await tellClosed(db, past(1))).toBe(0)
  for (const seconds of [30, 60, 3600]) await tellClosed(db, past(seconds))
  expect(await told()).toEqual([{ personId: person.id, applicationId: draft.id }])
})

test('two at once tell once; a deadline moved and passed again is told again', async () => {
  const { db } = handle
  const competition = await makeCompetition(db, { deadline })
  await makeCompleteDraft(db, competition)
  await Promise.all([tellClosed(db, past(30)), tellClosed(db, past(30))])
  expect(await told()).toHaveLength(1)
  await db
    .update(competitions)
    .set({ deadline: past(3600), deadlineRevision: 2 })
    .where(eq(competitions.id, competition.id))
  await tellClosed(db, past(1800))
  expect(await told()).toHaveLength(1)
  await tellClosed(db, past(3630))
  expect(await told()).toHaveLength(2)
})

test('whoever got more time is told when that has passed', async () => {
  const { db } = handle
  const competition = await makeCompetition(db, { deadline })
  const { person, draft } = await makeCompleteDraft(db, competition)
  await db.insert(extensions).values({
    ...{
      applicationId: draft.id,
      competitionId: competition.id,
      lotId: competition.lot.id,
      askedBy: person.id,
    },
    ...{ askedAt: past(-600), request: 'Жарық сөнді', grantedAt: past(-300), deadline: past(3600) },
  })
  await tellClosed(db, past(30))
  expect(await told()).toEqual([])
  for (const seconds of [3630, 3700]) await tellClosed(db, past(seconds))
  expect(await told()).toEqual([{ personId: person.id, applicationId: draft.id }])
})

test('nobody is told while an update from before the deadline waits, nor a week later, nor once filed elsewhere', async () => {
  const { db } = handle
  const competition = await makeCompetition(db, { deadline })
  await makeCompleteDraft(db, competition)
  const [row] = await db
    .insert(inbox)
    .values({ updateId: 1, chatKey: 1, update: {}, receivedAt: past(-1) })
    .returning()
  expect(await tellClosed(db, past(30))).toBe(0)
  await db
    .update(inbox)
    .set({ doneAt: past(60) })
    .where(eq(inbox.id, row!.id))
  expect(await tellClosed(db, past(8 * 86_400))).toBe(0)

  const elsewhere = await makeCompetition(db, { deadline: past(9 * 86_400), intake: 'elsewhere' })
  const filed = await makeCompleteDraft(db, elsewhere)
  await makeCompleteDraft(db, elsewhere)
  await db
    .update(applications)
    .set({ filedAt: past(86_400) })
    .where(eq(applications.id, filed.draft.id))
  expect(await tellClosed(db, past(9 * 86_400 + 30))).toBe(1)
})
