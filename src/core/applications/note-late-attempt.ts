import { desc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { refusedSubmits } from '../../database/schema/index.ts'
import { formProblems } from './form/total.ts'
import { contextOf, openDraft } from './open-draft.ts'

/** What was tried after the deadline. A late submit is kept by the submit itself, as `competition-closed`. */
export type LateKind = 'answer' | 'withdraw'

interface Late {
  by: { id: number }
  applicationId: number
  kind: LateKind
  now: Date
  /** When the attempt reached us. */
  receivedAt: Date
}

/** Writes down that somebody was too late, when, and what was still missing then: evidence for the applicant. */
export async function noteLateAttempt(
  db: Db,
  { by, applicationId, kind, now, receivedAt }: Late,
): Promise<void> {
  const draft = await openDraft(db, by, applicationId)
  const missing = formProblems(draft.form, draft.answers, contextOf(draft, 'kk', now)).map(
    ({ field }) => field.id,
  )
  await db
    .insert(refusedSubmits)
    .values({ applicationId, personId: by.id, at: receivedAt, reason: `late-${kind}`, missing })
}

export interface LateAttempt {
  at: Date
  kind: LateKind | 'submit'
  /** Ids of the fields that had no valid answer then. */
  missing: string[]
}

const KINDS: Record<string, LateAttempt['kind']> = {
  'competition-closed': 'submit',
  'late-answer': 'answer',
  'late-withdraw': 'withdraw',
}

/** What was tried after the deadline, the newest first. */
export async function lateAttempts(db: Db, applicationId: number): Promise<LateAttempt[]> {
  const rows = await db
    .select()
    .from(refusedSubmits)
    .where(eq(refusedSubmits.applicationId, applicationId))
    .orderBy(desc(refusedSubmits.at), desc(refusedSubmits.id))
  return rows.flatMap(({ at, reason, missing }) => {
    const kind = KINDS[reason]
    return kind ? [{ at, kind, missing: (missing as string[] | null) ?? [] }] : []
  })
}
