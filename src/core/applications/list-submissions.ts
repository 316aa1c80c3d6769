import { asc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { refusedSubmits, submissions } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import type { Answers, Form } from './form/form.ts'
import { formOfSnapshot } from './form-version.ts'
import { type Draft, openDraft } from './open-draft.ts'
import type { Receipt } from './submit-application.ts'

/** What a submission froze (see `snapshotOf` in submit-application.ts). */
export interface Snapshot {
  language: Locale
  organization: { bin: string; profile: Answers }
  form: { key: string; version: number }
  answers: Answers
}

/** One version of an application as it was sent. */
export interface Submitted extends Receipt {
  version: number
  form: Form
  snapshot: Snapshot
  /** Ids of fields whose answers differ from the version before; empty for the first. */
  changed: string[]
}

export interface Refused {
  at: Date
  reason: string
  missing: number
}

/** Every version that was sent, oldest first, and every try that was refused: for members of the organization. */
export async function listSubmissions(
  db: Db,
  person: { id: number },
  applicationId: number,
): Promise<{ draft: Draft; submitted: Submitted[]; refused: Refused[] }> {
  const draft = await openDraft(db, person, applicationId)
  const rows = await db
    .select()
    .from(submissions)
    .where(eq(submissions.applicationId, applicationId))
    .orderBy(asc(submissions.version))
  const refused = await db
    .select()
    .from(refusedSubmits)
    .where(eq(refusedSubmits.applicationId, applicationId))
    .orderBy(asc(refusedSubmits.id))
  const submitted: Submitted[] = []
  for (const { snapshot: frozen, ...row } of rows) {
    const snapshot = frozen as Snapshot
    const before = submitted.at(-1)?.snapshot.answers
    const changed = before ? changedFields(before, snapshot.answers) : []
    submitted.push({ ...row, snapshot, changed, form: await formOfSnapshot(db, snapshot.form) })
  }
  return {
    draft,
    submitted,
    refused: refused.map(({ at, reason, missing }) => ({
      at,
      reason,
      missing: (missing as string[] | null)?.length ?? 0,
    })),
  }
}

const changedFields = (before: Answers, after: Answers): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (id) => JSON.stringify(before[id] ?? null) !== JSON.stringify(after[id] ?? null),
  )
