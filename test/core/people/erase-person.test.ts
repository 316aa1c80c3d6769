import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Refusal } from '../../../src/core/errors.ts'
import { notify } from '../../../src/core/notifications/notify.ts'
import { invite } from '../../../src/core/organizations/invite.ts'
import { erasePerson } from '../../../src/core/people/erase-person.ts'
import { gatherData } from '../../../src/core/people/gather-data.ts'
import { follow } from '../../../src/core/subscriptions/follow-competition.ts'
import { EVERYTHING } from '../../../src/core/subscriptions/get-subscription.ts'
import { saveSubscription } from '../../../src/core/subscriptions/save-subscription.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import {
  answers,
  applications,
  assignments,
  auditEvents,
  chatManagers,
  chats,
  follows,
  formerAnswers,
  inbox,
  invitations,
  members,
  notifications,
  organizations,
  people,
  submissions,
  subscriptions,
  talks,
} from '../../../src/database/schema/index.ts'
import { storeUpdates } from '../../../src/inbox/store-updates.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { makeCompetition, makeDraft, makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

/** Somebody with an organization, a draft with an answer, and everything else a person may leave behind. */
async function scene() {
  const { db } = database
  const person = await makePerson(db, {
    username: 'aigul',
    consentedAt: START,
    muted: ['new'],
    quietFrom: 20,
  })
  const competition = await makeCompetition(db)
  const draft = await makeDraft(db, competition, { ownerId: person.id })
  const answer = {
    applicationId: draft.id,
    field: 'first-field',
    value: 'Құпия',
    personId: person.id,
    answeredAt: START,
  }
  await db.insert(answers).values(answer)
  await follow(db, person.id, competition.id, START)
  const wishes = { ...EVERYTHING, active: true, regions: ['71'], spheres: [], themes: [], kinds: [] }
  await saveSubscription(db, { personId: person.id }, wishes, START)
  const [applicationId, personId] = [draft.id, person.id]
  await db
    .insert(formerAnswers)
    .values({ applicationId, field: 'first-field', value: 'Бұрынғы', personId, answeredAt: START })
  await db
    .insert(assignments)
    .values({ applicationId, field: 'first-field', personId, assignedBy: personId, assignedAt: START })
  await invite(db, { by: person, role: 'editor', now: START })
  await notify(db, [person.id], { cause: 'notice', causeKey: '1', data: { noticeId: 1 }, now: START })
  const [chat] = await db
    .insert(chats)
    .values({ telegramId: -1001, kind: 'group', title: 'Топ', createdAt: START })
    .returning()
  await db.insert(chatManagers).values({ chatId: chat!.id, personId: person.id })
  const key = String(person.telegramId)
  await db.insert(talks).values({ key, value: { version: [0, 0], state: {} }, updatedAt: START })
  return { db, person, competition, draft }
}

const submit = (applicationId: number, personId: number) =>
  database.db.insert(submissions).values({
    applicationId,
    version: 1,
    number: 'A-1',
    submittedBy: personId,
    submittedAt: START,
    language: 'kk',
    snapshot: {},
    salt: 's',
    hash: 'h',
  })

describe('erasing a person', () => {
  it('takes identity, wishes, waiting messages, conversations and an organization only they had', async () => {
    const { db, person } = await scene()
    await erasePerson(db, person, START)
    const [row] = await db.select().from(people).where(eq(people.id, person.id))
    expect(row).toMatchObject({
      telegramId: null,
      name: null,
      username: null,
      consentedAt: null,
      quietFrom: 22,
      muted: [],
      erasedAt: START,
    })
    for (const table of [
      subscriptions,
      follows,
      chatManagers,
      notifications,
      talks,
      organizations,
      members,
      applications,
      answers,
      formerAnswers,
      assignments,
      invitations,
    ]) {
      expect(await db.$count(table)).toBe(0)
    }
    expect(await db.$count(auditEvents, eq(auditEvents.event, 'person-erased'))).toBe(1)
  })

  it('keeps an organization that submitted, without the name', async () => {
    const { db, person, draft } = await scene()
    await submit(draft.id, person.id)
    await erasePerson(db, person, START)
    expect(await db.$count(organizations)).toBe(1)
    expect(await db.$count(answers)).toBe(1)
    expect(await db.$count(submissions)).toBe(1)
    expect(await db.$count(members)).toBe(0)
  })

  it('waits until an organization with other members is handed over', async () => {
    const { db, person, draft } = await scene()
    const colleague = await makePerson(db)
    const { organizationId } = draft
    await db.insert(members).values({ organizationId, personId: colleague.id, joinedAt: START })
    await expect(erasePerson(db, person, START)).rejects.toMatchObject({ reason: 'handover-needed' })
    await expect(erasePerson(db, person, START)).rejects.toBeInstanceOf(Refusal)
    await erasePerson(db, colleague, START)
    expect(await db.$count(organizations)).toBe(1)
    await erasePerson(db, person, START)
    expect(await db.$count(organizations)).toBe(0)
  })

  it('empties the updates that were answered, and keeps their numbers so that none is taken again', async () => {
    const { db, person } = await scene()
    const from = { id: person.telegramId! }
    await storeUpdates(
      db,
      [1, 2].map((update_id) => ({ update_id, message: { from, chat: from, text: 'Құпия' } })),
      START,
    )
    await db.update(inbox).set({ doneAt: START, repliedAt: START }).where(eq(inbox.updateId, 1))
    await erasePerson(db, person, START)
    const rows = await db.select().from(inbox).orderBy(inbox.updateId)
    expect(rows[0]).toMatchObject({ updateId: 1, chatKey: 0, update: { update_id: 1 } })
    expect(rows[1]!.chatKey).toBe(person.telegramId)
  })
})

it('gives out everything kept about a person', async () => {
  const { db, person, competition, draft } = await scene()
  await submit(draft.id, person.id)
  const data = JSON.parse(JSON.stringify(await gatherData(db, person, START)))
  expect(data).toMatchObject({
    person: { telegramId: person.telegramId, name: person.name, language: 'kk' },
    subscription: { regions: ['71'] },
    messages: { quietFrom: 20, muted: ['new'] },
    chatsYouMaySetUp: [{ title: 'Топ' }],
    follows: [{ competition: competition.code }],
    organizations: [{ owner: true }],
    answersReplaced: [{ value: 'Бұрынғы' }],
    fieldsForYou: [{ field: 'first-field' }],
    answersGiven: [{ field: 'first-field', value: 'Құпия' }],
    submissions: [{ number: 'A-1' }],
    messagesSentToYou: [{ cause: 'notice' }],
  })
})
