import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerClarification } from '../../../src/core/clarifications/answer-clarification.ts'
import { askClarification } from '../../../src/core/clarifications/ask-clarification.ts'
import { listPublishedClarifications } from '../../../src/core/clarifications/list-published-clarifications.ts'
import { getQuestion, listQuestions } from '../../../src/core/clarifications/list-questions.ts'
import { Refusal } from '../../../src/core/errors.ts'
import { ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import { follow } from '../../../src/core/subscriptions/follow-competition.ts'
import type { DatabaseHandle } from '../../../src/database/client.ts'
import { notifications } from '../../../src/database/schema/index.ts'
import { freshDatabase, truncateAll } from '../../support/database.ts'
import { makeCompetition, makeDraft, makePerson, START } from '../../support/scene.ts'

let database: DatabaseHandle
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())
beforeEach(() => truncateAll(database))

const told = async (cause: 'clarification' | 'question') => {
  const rows = await database.db.select().from(notifications).where(eq(notifications.cause, cause))
  return rows.map(({ personId }) => personId).sort((a, b) => a! - b!)
}

const reason = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  return error instanceof Refusal ? error.reason : error
}

async function scene() {
  const { db } = database
  const staff = await makePerson(db)
  const asker = await makePerson(db)
  const competition = await makeCompetition(db)
  const ask = (text: string) =>
    askClarification(
      db,
      asker,
      { competitionId: competition.id, text },
      { adminIds: [staff.telegramId!], now: START },
    )
  const answer = (id: number, kk = 'Иә', ru = 'Да', by = { id: staff.id, grants: [ADMINISTRATOR] }) =>
    answerClarification(db, by, { id, answer: { kk, ru } }, START)
  return { db, staff, asker, competition, ask, answer }
}

describe('asking', () => {
  it('keeps the question, tells staff, and the same words again are the same question', async () => {
    const { db, staff, ask } = await scene()
    const id = await ask(' Құжат керек пе? ')
    expect(await ask('Құжат керек пе?')).toBe(id)
    const boss = { id: staff.id, grants: [ADMINISTRATOR] }
    expect(await listQuestions(db, boss)).toMatchObject([{ id, question: 'Құжат керек пе?', count: 1 }])
    expect(await told('question')).toEqual([staff.id])
  })

  it('refuses no words, too many, and a competition that is not there', async () => {
    const { db, asker, ask } = await scene()
    expect(await reason(ask(' \n '))).toBe('text-empty')
    expect(await reason(ask('а'.repeat(1001)))).toBe('text-too-long')
    const gone = askClarification(db, asker, { competitionId: 9999, text: 'а' }, { adminIds: [], now: START })
    expect(await reason(gone)).toBe('not-found')
  })
})

describe('answering', () => {
  it('tells the asker, the followers and whoever is applying, each once, and nobody else', async () => {
    const { db, staff, asker, competition, ask, answer } = await scene()
    const follower = await makePerson(db)
    const applicant = await makePerson(db)
    await makePerson(db)
    await follow(db, follower.id, competition.id, START)
    await follow(db, asker.id, competition.id, START)
    await makeDraft(db, competition, { ownerId: applicant.id })
    const id = await ask('Бола ма?')
    await answer(id)
    expect(await told('clarification')).toEqual([asker.id, follower.id, applicant.id])
    expect(await listPublishedClarifications(db, competition.id)).toMatchObject([
      { answer: { kk: 'Иә', ru: 'Да' } },
    ])
    expect(await listQuestions(db, { id: staff.id, grants: [ADMINISTRATOR] })).toEqual([])
  })

  it('needs staff and both languages, and happens once', async () => {
    const { db, staff, asker, ask, answer } = await scene()
    const id = await ask('Бола ма?')
    expect(await reason(answer(id, 'Иә', 'Да', { id: asker.id, grants: [] }))).toBe('not-staff')
    expect(await reason(answer(id, 'Иә', ' '))).toBe('text-empty')
    await answer(id)
    await answer(id)
    expect(await reason(answer(id, 'Жоқ', 'Нет'))).toBe('already-answered')
    expect(await getQuestion(db, { id: staff.id, grants: [ADMINISTRATOR] }, id)).toMatchObject({
      answer: { kk: 'Иә', ru: 'Да' },
    })
    expect(await told('clarification')).toEqual([asker.id])
  })
})
