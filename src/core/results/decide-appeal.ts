import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { appeals, people } from '../../database/schema/index.ts'
import { isComplete } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { peopleWho } from '../notifications/audience.ts'
import { tell } from '../notifications/notify.ts'
import { withReason } from '../public-reason.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { type Appeal, getAppeal } from './appeal.ts'
import { colleaguesOf } from './colleagues-of.ts'

/** `return`: it lacks something it must contain (p. 598). */
export type Decision = 'uphold' | 'dismiss' | 'return'

interface Deciding {
  id: number
  now: Date
}

/**
 * Writes the public decision in one language; nothing is decided yet.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'appeal-decided', 'text-empty', 'text-too-long'
 */
export async function writeDecision(
  db: Db,
  by: Actor,
  { id, language, text }: { id: number; language: 'kk' | 'ru'; text: string },
): Promise<void> {
  const { row } = await undecided(db, by, id)
  await db
    .update(appeals)
    .set({ decision: withReason(row.decision, language, text) })
    .where(eq(appeals.id, id))
}

/**
 * Decides on a complaint for the reason that was written, and tells the applicant. Upheld, its lot is examined anew.
 * @throws Refusal as `writeDecision`, 'reason-both-languages', 'appeal-return-late'
 */
export async function decideAppeal(
  db: Db,
  by: Actor,
  { id, now, decision }: Deciding & { decision: Decision },
): Promise<void> {
  const { row, terms } = await undecided(db, by, id)
  if (!isComplete(row.decision ?? {})) throw new Refusal('reason-both-languages')
  if (decision === 'return' && now >= terms.toReturn.until)
    throw new Refusal('appeal-return-late', { day: terms.toReturn.day })
  await db
    .update(appeals)
    .set({ [WHEN[decision]]: now, decidedBy: by.id })
    .where(eq(appeals.id, id))
  const reason = row.decision!.ru
  const event = EVENT[decision]
  await record(db, { at: now, by: by.id, event, subject: `appeal:${id}`, reason })
  await tell(db, peopleWho({ wanted: colleaguesOf(people.id, row.submissionId) }), {
    ...{ cause: 'appeal', causeKey: `decided:${id}`, data: { about: 'decided', appealId: id }, now },
  })
}

const WHEN = { uphold: 'upheldAt', dismiss: 'dismissedAt', return: 'returnedAt' } as const
const EVENT = { uphold: 'appeal-upheld', dismiss: 'appeal-dismissed', return: 'appeal-returned' } as const

async function undecided(db: Db, by: Actor, id: number): Promise<Appeal> {
  const found = await getAppeal(db, id, { lock: true })
  mustCan(by, 'decideAppeal', found.competition)
  if (found.state !== 'filed') throw new Refusal('appeal-decided')
  return found
}
