import { answerClarification } from '../../../src/core/clarifications/answer-clarification.ts'
import { askClarification } from '../../../src/core/clarifications/ask-clarification.ts'
import { changeAnswer } from '../../../src/core/clarifications/change-answer.ts'
import { mergeClarification } from '../../../src/core/clarifications/merge-clarification.ts'
import { sameQuestion } from '../../../src/core/clarifications/same-question.ts'
import { unmergeClarification } from '../../../src/core/clarifications/unmerge-clarification.ts'
import { Refusal } from '../../../src/core/errors.ts'
import { ADMINISTRATOR } from '../../../src/core/staff/can.ts'
import type { Db } from '../../../src/database/client.ts'
import { makeCompetition, makePerson, START } from '../../support/scene.ts'

/** A competition, a member of staff, and everything one can do with questions about it. */
export async function aQuestionScene(db: Db, region = '71') {
  const staff = await makePerson(db)
  const competition = await makeCompetition(db, { regions: [region] })
  const by = { id: staff.id, grants: [ADMINISTRATOR] }
  const now = START
  return {
    staff,
    by,
    competition,
    ask: (person: { id: number }, text: string, competitionId: number | null = competition.id) =>
      askClarification(db, person, { competitionId, text }, { adminIds: [staff.telegramId!], now }),
    same: (person: { id: number }, id: number) => sameQuestion(db, person, id, now),
    merge: (id: number, into: number) => mergeClarification(db, by, { id, into }, now),
    unmerge: (id: number) => unmergeClarification(db, by, id, now),
    answer: (id: number, words: string, alone = false) =>
      answerClarification(db, by, { id, answer: { kk: words, ru: `${words} ru` }, alone }, now),
    change: (id: number, words: string, reason = 'Қате түзетілді') =>
      changeAnswer(db, by, { id, answer: { kk: words, ru: `${words} ru` }, reason }, now),
  }
}

/** Why it was declined; undefined when it was not. */
export async function declined(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.reason
    throw error
  }
}
