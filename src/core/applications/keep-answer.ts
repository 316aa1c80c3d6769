import { isDeepStrictEqual } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { answers, formerAnswers } from '../../database/schema/index.ts'
import type { SeenAnswer } from './open-field.ts'

interface Keeping {
  by: { id: number }
  applicationId: number
  receivedAt: Date
}

export interface Kept {
  value: unknown
  /** More pieces may follow. */
  open: boolean
  /** The one message the whole answer came in: editing it edits the answer. Absent for an answer made of several. */
  messageId?: number | undefined
  /** The value goes on from the one before, which therefore is in it. */
  goesOn?: boolean
}

/**
 * Writes an answer in place of the one that was read before it; what is replaced by another person, or was finished, goes to
 * the former answers. Undefined, and nothing written, when somebody else changed it meanwhile: two processes cannot both win.
 */
export async function keepAnswer(
  db: Db,
  { by, applicationId, receivedAt }: Keeping,
  at: { field: string; before: SeenAnswer | undefined },
  { value, open, messageId, goesOn = false }: Kept,
): Promise<SeenAnswer | undefined> {
  const { field, before } = at
  const answer = {
    // A skipped field holds SQL null.
    value: value ?? null,
    open: open ? 1 : 0,
    personId: by.id,
    answeredAt: receivedAt,
    messageId: messageId ?? null,
    toConfirm: null,
  }
  const [row] = await db
    .insert(answers)
    .values({ applicationId, field, ...answer })
    .onConflictDoUpdate({
      target: [answers.applicationId, answers.field],
      set: { ...answer, revision: sql`${answers.revision} + 1` },
      setWhere: eq(answers.revision, before?.revision ?? 0),
    })
    .returning(SEEN)
  if (row && before && isReplaced(before, by, row.value, goesOn)) {
    const { personId, answeredAt } = before
    await db.insert(formerAnswers).values({ applicationId, field, value: before.value, personId, answeredAt })
  }
  return row
}

const SEEN = {
  value: answers.value,
  open: answers.open,
  revision: answers.revision,
  personId: answers.personId,
  answeredAt: answers.answeredAt,
}

/** Blank values say nothing that could be missed. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const isReplaced = (before: SeenAnswer, by: { id: number }, value: unknown, goesOn: boolean): boolean =>
  !isBlank(before.value) && !(goesOn && before.personId === by.id) && !isDeepStrictEqual(before.value, value)
