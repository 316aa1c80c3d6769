import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { answers } from '../../database/schema/index.ts'

/** The answer a person gave in one Telegram message of theirs; undefined when the message was something else. */
export async function answerByMessage(
  db: Db,
  person: { id: number },
  messageId: number,
): Promise<{ applicationId: number; field: string } | undefined> {
  const [row] = await db
    .select({ applicationId: answers.applicationId, field: answers.field })
    .from(answers)
    .where(and(eq(answers.personId, person.id), eq(answers.messageId, messageId)))
  return row
}
