import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listPublishedClarifications } from '../../../src/core/clarifications/list-published-clarifications.ts'
import {
  getQuestion,
  listAnswered,
  listMergeable,
  listQuestions,
} from '../../../src/core/clarifications/list-questions.ts'
import { similarQuestions } from '../../../src/core/clarifications/similar-questions.ts'
import { sendChunk } from '../../../src/core/notifications/send-chunk.ts'
import { readDesk } from '../../../src/core/staff/read-desk.ts'
import { follow } from '../../../src/core/subscriptions/follow-competition.ts'
import { muteKind } from '../../../src/core/subscriptions/mute-kind.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { auditEvents, chats, notifications, subscriptions } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { fakeSender, makePerson, START } from '../../support/scene.ts'
import { aQuestionScene, declined } from './a-question.ts'

let database: DatabaseHandle
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

/** Who was told what, by key. */
async function told() {
  const rows = await database.db
    .select()
    .from(notifications)
    .where(eq(notifications.cause, 'clarification'))
    .orderBy(notifications.id)
  return rows.map(({ personId, chatId, causeKey }) => [personId ?? -chatId!, causeKey])
}

const sendAll = () => sendChunk(database.db, fakeSender().sender, 100, { now: () => START })

describe('the same question', () => {
  it('is offered to others who ask in like words, counted, and answered to all who have it', async () => {
    const { db } = database
    const { ask, same, answer, competition } = await aQuestionScene(db)
    const [asker, other, third] = [await makePerson(db), await makePerson(db), await makePerson(db)]
    const id = await ask(asker, 'Жарғы көшірмесі нотариуста куәландырыла ма?')
    const like = { competitionId: competition.id, text: 'Жарғының көшірмесін нотариус куәландыра ма?' }
    expect(await similarQuestions(db, asker, like)).toEqual([])
    expect(await similarQuestions(db, other, like)).toMatchObject([{ id, answer: null, count: 1 }])
    expect(await similarQuestions(db, other, { ...like, competitionId: null })).toEqual([])
    expect(await same(other, id)).toEqual({ id, answered: false })
    await same(other, id)
    await same(asker, id)
    await answer(id, 'Жоқ')
    expect(await told()).toEqual([
      [asker.id, String(id)],
      [other.id, String(id)],
    ])
    // Whoever joins after the answer reads it at once.
    expect(await same(third, id)).toEqual({ id, answered: true })
    expect(await told()).toHaveLength(2)
    expect(await listPublishedClarifications(db, competition.id)).toMatchObject([{ id, count: 3 }])
    const lines = await db.select().from(auditEvents).where(eq(auditEvents.event, 'clarification-shared'))
    expect(lines).toHaveLength(2)
  })

  it('cannot be had of the service, of one answered to its asker alone, nor of none', async () => {
    const { db } = database
    const { ask, same, answer } = await aQuestionScene(db)
    const [asker, other] = [await makePerson(db), await makePerson(db)]
    expect(await declined(same(other, await ask(asker, 'Қызмет туралы', null)))).toBe('not-found')
    const own = await ask(asker, 'Біздің ұйымның БСН-і')
    await answer(own, 'Иә', true)
    expect(await declined(same(other, own))).toBe('not-found')
    expect(await declined(same(other, 9999))).toBe('not-found')
  })
})

describe('merging', () => {
  it('lets whoever asked the one hear the answer of the other, and can be undone while that waits', async () => {
    const { db } = database
    const { by, ask, same, merge, unmerge, answer } = await aQuestionScene(db)
    const [a, b, c] = [await makePerson(db), await makePerson(db), await makePerson(db)]
    const main = await ask(a, 'Бір')
    const twin = await ask(b, 'Екі')
    await same(c, twin)
    await merge(twin, main)
    await merge(twin, main)
    expect(await listQuestions(db, by)).toMatchObject([{ id: main, count: 3 }])
    expect(await declined(answer(twin, 'Иә'))).toBe('question-merged')
    await unmerge(twin)
    expect(await declined(unmerge(twin))).toBe('question-not-merged')
    expect(await listQuestions(db, by)).toMatchObject([
      { id: main, count: 1 },
      { id: twin, count: 2 },
    ])
    await merge(twin, main)
    await answer(main, 'Иә')
    expect(await told()).toEqual([a, b, c].map(({ id }) => [id, String(main)]))
    expect(await declined(unmerge(twin))).toBe('already-answered')
  })

  it('into an answered one tells at once, but nobody who has read it', async () => {
    const { db } = database
    const { competition, ask, merge, answer } = await aQuestionScene(db)
    const [a, b, follower] = [await makePerson(db), await makePerson(db), await makePerson(db)]
    await follow(db, follower.id, competition.id, START)
    const main = await ask(a, 'Бір')
    await answer(main, 'Иә')
    const twin = await ask(b, 'Екі')
    const third = await ask(follower, 'Үш')
    await merge(twin, main)
    await merge(third, main)
    expect(await told()).toEqual([a, follower, b].map(({ id }) => [id, String(main)]))
  })

  it('makes no circles, crosses no competition, and never joins what is private or answered', async () => {
    const { db } = database
    const scene = await aQuestionScene(db)
    const other = await aQuestionScene(db)
    const { by, ask, merge, answer } = scene
    const a = await makePerson(db)
    const [one, two, three, own] = [
      await ask(a, '1'),
      await ask(a, '2'),
      await ask(a, '3'),
      await ask(a, '4'),
    ]
    const far = await other.ask(a, 'Алыс')
    expect(await declined(merge(one, one))).toBe('question-elsewhere')
    expect(await declined(merge(one, far))).toBe('question-elsewhere')
    await merge(one, two)
    expect(await declined(merge(two, one))).toBe('question-merged')
    expect(await declined(merge(one, three))).toBe('question-merged')
    await merge(two, three)
    expect(await declined(merge(three, one))).toBe('question-merged')
    await answer(own, 'Тек сізге', true)
    expect(await declined(merge(three, own))).toBe('question-private')
    const open = await getQuestion(db, by, three)
    expect(await listMergeable(db, by, open)).toEqual([])
    await answer(three, 'Иә')
    expect(await declined(merge(three, two))).toBe('already-answered')
  })
})

describe('an answer to the asker alone', () => {
  it('reaches nobody else and is shown nowhere', async () => {
    const { db } = database
    const { by, competition, ask, answer, change } = await aQuestionScene(db)
    const [asker, follower] = [await makePerson(db), await makePerson(db)]
    await follow(db, follower.id, competition.id, START)
    const id = await ask(asker, 'Біздің өтінімде қате бар')
    await answer(id, 'Түзетуге болады', true)
    await answer(id, 'Түзетуге болады', true)
    expect(await declined(answer(id, 'Түзетуге болады'))).toBe('already-answered')
    expect(await told()).toEqual([[asker.id, String(id)]])
    expect(await listPublishedClarifications(db, competition.id)).toEqual([])
    const like = { competitionId: competition.id, text: 'Біздің өтінімде қате бар' }
    expect(await similarQuestions(db, follower, like)).toEqual([])
    expect(await listAnswered(db, by)).toMatchObject([{ id, private: true }])
    await sendAll()
    await change(id, 'Болмайды')
    expect(await told()).toEqual([
      [asker.id, String(id)],
      [asker.id, `${id}-1`],
    ])
    const lines = await db
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.subject, `clarification:${id}`))
    expect(JSON.stringify(lines)).not.toContain('Болмайды')
  })

  it('is declined when others ask the same', async () => {
    const { db } = database
    const { ask, same, answer } = await aQuestionScene(db)
    const id = await ask(await makePerson(db), 'Бәріміздің сұрағымыз')
    await same(await makePerson(db), id)
    expect(await declined(answer(id, 'Иә', true))).toBe('question-shared')
  })
})

describe('a changed answer', () => {
  it('goes to everyone who got the one before, once, and keeps it', async () => {
    const { db } = database
    const { competition, ask, same, answer, change } = await aQuestionScene(db)
    const [asker, follower, reader, late] = [
      await makePerson(db),
      await makePerson(db),
      await makePerson(db),
      await makePerson(db),
    ]
    await follow(db, follower.id, competition.id, START)
    const id = await ask(asker, 'Бола ма?')
    expect(await declined(change(id, 'Иә'))).toBe('question-not-answered')
    await answer(id, 'Иә')
    await sendAll()
    await same(reader, id)
    await follow(db, late.id, competition.id, START)
    expect(await declined(change(id, 'Иә'))).toBe('answer-unchanged')
    expect(await declined(change(id, 'Жоқ', ' '))).toBe('text-empty')
    await change(id, 'Жоқ')
    expect((await told()).slice(2)).toEqual([
      [asker.id, `${id}-1`],
      [reader.id, `${id}-1`],
      [follower.id, `${id}-1`],
    ])
    const [shown] = await listPublishedClarifications(db, competition.id)
    expect(shown).toMatchObject({ answer: { kk: 'Жоқ' }, former: [{ answer: { kk: 'Иә' } }] })
    const [line] = await db.select().from(auditEvents).where(eq(auditEvents.event, 'clarification-changed'))
    expect(line).toMatchObject({ reason: 'Қате түзетілді', before: { kk: 'Иә' }, after: { kk: 'Жоқ' } })
  })

  it('takes the place of one that is still on its way', async () => {
    const { db } = database
    const { ask, answer, change } = await aQuestionScene(db)
    const asker = await makePerson(db)
    const id = await ask(asker, 'Бола ма?')
    await answer(id, 'Иә')
    await change(id, 'Жоқ')
    expect(await told()).toEqual([[asker.id, String(id)]])
    await sendAll()
    await change(id, 'Мүмкін')
    await change(id, 'Иә')
    expect(await told()).toEqual([
      [asker.id, String(id)],
      [asker.id, `${id}-2`],
    ])
  })

  it('is not told to whoever does not want answers, unless they asked', async () => {
    const { db } = database
    const { competition, ask, answer, change } = await aQuestionScene(db)
    const [asker, follower] = [await makePerson(db), await makePerson(db)]
    await follow(db, follower.id, competition.id, START)
    const id = await ask(asker, 'Бола ма?')
    await answer(id, 'Иә')
    await sendAll()
    for (const { id: personId } of [asker, follower])
      await muteKind(db, { personId }, { kind: 'answers', mute: true }, START)
    await change(id, 'Жоқ')
    expect((await told()).slice(2)).toEqual([[asker.id, `${id}-1`]])
  })
})

describe('groups and channels', () => {
  it('hear answers about competitions they hear of, and their changes, unless switched off', async () => {
    const { db } = database
    const { ask, answer, change } = await aQuestionScene(db)
    const [near, quiet, far] = await db
      .insert(chats)
      .values([
        { telegramId: -1, kind: 'channel', title: 'Жақын', createdAt: START },
        { telegramId: -2, kind: 'group', title: 'Тыныш', createdAt: START, muted: ['answers'] },
        { telegramId: -3, kind: 'group', title: 'Алыс', createdAt: START },
      ])
      .returning()
    await db.insert(subscriptions).values([
      { chatId: near!.id, regions: ['71'], updatedAt: START },
      { chatId: quiet!.id, updatedAt: START },
      { chatId: far!.id, regions: ['55'], updatedAt: START },
    ])
    const asker = await makePerson(db)
    const id = await ask(asker, 'Бола ма?')
    await answer(id, 'Иә')
    await sendAll()
    await change(id, 'Жоқ')
    expect(await told()).toEqual([
      [asker.id, String(id)],
      [-near!.id, String(id)],
      [asker.id, `${id}-1`],
      [-near!.id, `${id}-1`],
    ])
  })
})

describe('the queue of a role with a reach', () => {
  it('holds the questions of that reach alone, and those about the service only for a role that holds everywhere', async () => {
    const { db } = database
    const here = await aQuestionScene(db, '71')
    const there = await aQuestionScene(db, '55')
    const asker = await makePerson(db)
    const own = await here.ask(asker, 'Осында')
    const other = await there.ask(asker, 'Онда')
    await here.ask(asker, 'Қызмет', null)
    const secretary = { id: asker.id, grants: [{ role: 'secretary' as const, region: '71', customer: null }] }
    expect((await listQuestions(db, secretary)).map(({ id }) => id)).toEqual([own])
    expect(await listQuestions(db, here.by)).toHaveLength(3)
    expect((await readDesk(db, secretary, START)).questionCount).toBe(1)
    expect(await declined(getQuestion(db, secretary, other))).toBe('role-needed')
    expect(await declined(getQuestion(db, { id: 1, grants: [] }, own))).toBe('not-staff')
    const expert = { id: asker.id, grants: [{ role: 'expert' as const, region: null, customer: null }] }
    expect(await declined(listQuestions(db, expert))).toBe('role-needed')
    expect((await readDesk(db, expert, START)).questionCount).toBe(0)
  })
})
