import { eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { applications, clarifications, follows, members, people } from '../../database/schema/index.ts'
import { cleanText } from '../../language/clean-text.ts'
import { isComplete, type Localized } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { peopleWho } from '../notifications/audience.ts'
import { tell } from '../notifications/notify.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'

/** Letters an answer may have in each language. */
export const ANSWER_LENGTH = 2000

/**
 * Publishes an answer, in Kazakh and Russian, to the asker, to who follows the competition and to who is applying.
 * The very answer given again by its author changes nothing.
 * @throws Refusal not-staff, not-found, already-answered, text-empty, text-too-long
 */
export async function answerClarification(
  db: Db,
  by: Actor,
  { id, answer }: { id: number; answer: Localized },
  now: Date,
): Promise<void> {
  const [row] = await db.select().from(clarifications).where(eq(clarifications.id, id)).for('update')
  if (!row) throw new Refusal('not-found')
  mustCan(by, 'answerClarification', await whoseOf(db, row.competitionId))
  const text = checked(answer)
  if (row.answeredAt) {
    if (row.answeredBy === by.id && row.answer?.kk === text.kk && row.answer.ru === text.ru) return
    throw new Refusal('already-answered')
  }
  await db
    .update(clarifications)
    .set({ answer: text, answeredBy: by.id, answeredAt: now })
    .where(eq(clarifications.id, id))
  await record(db, {
    at: now,
    by: by.id,
    event: 'clarification-answered',
    subject: `clarification:${id}`,
    after: text,
  })
  await tell(db, peopleWho({ wanted: concerned(row.askedBy, row.competitionId) }), {
    cause: 'clarification',
    causeKey: String(id),
    data: { clarificationId: id, competitionId: row.competitionId },
    now,
  })
}

function checked({ kk, ru }: Localized): Localized {
  const text = { kk: cleanText(kk), ru: cleanText(ru) }
  if (!isComplete(text)) throw new Refusal('text-empty')
  if ([text.kk, text.ru].some((one) => [...one].length > ANSWER_LENGTH)) {
    throw new Refusal('text-too-long', { most: ANSWER_LENGTH })
  }
  return text
}

/** The asker; of a competition also its followers and everyone in an organization that is applying. */
function concerned(askedBy: number | null, competitionId: number | null): SQL {
  const asker = askedBy === null ? sql`false` : sql`${people.id} = ${askedBy}`
  if (competitionId === null) return asker
  return sql`(${asker} or not 'answers' = any(${people.muted}) and (
    ${people.id} in (select ${follows.personId} from ${follows} where ${follows.competitionId} = ${competitionId})
    or ${people.id} in (
      select ${members.personId} from ${members}
      join ${applications} on ${applications.organizationId} = ${members.organizationId}
      where ${applications.competitionId} = ${competitionId})))`
}
