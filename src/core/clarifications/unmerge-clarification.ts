import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { clarifications } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'
import { lockClarification, lockMain } from './family.ts'

/**
 * Takes a merged question back out, as long as the one it was merged into waits: it is then answered by itself.
 * @throws Refusal not-staff, role-needed, not-found, question-not-merged, already-answered
 */
export async function unmergeClarification(db: Db, by: Actor, id: number, now: Date): Promise<void> {
  const main = await lockMain(db, id)
  const row = await lockClarification(db, id)
  mustCan(by, 'answerClarification', await whoseOf(db, row.competitionId))
  if (row.mergedInto === null) throw new Refusal('question-not-merged')
  if (main.answeredAt) throw new Refusal('already-answered')
  await db.update(clarifications).set({ mergedInto: null, mergedAt: null }).where(eq(clarifications.id, id))
  await record(db, {
    at: now,
    by: by.id,
    event: 'clarification-unmerged',
    subject: `clarification:${id}`,
    before: { into: row.mergedInto },
  })
}
