import { eq } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { competitions, deadlineRevisions } from '../../../database/schema/index.ts'
import type { CompetitionVersion } from '../content-of.ts'
import { ensureForm } from '../ensure-form.ts'
import type { Competition } from '../get-competition.ts'
import { rowOf } from '../import-competition.ts'
import { writeDocuments, writeLots } from '../write-change.ts'

/** Nobody has agreed to what was changed since. */
const NOT_APPROVED = { approvalAskedBy: null, approvalAskedAt: null, approvedBy: null, approvedAt: null }

/** Writes a version over a draft. Rows that stay keep their ids; a form stays unless another one was chosen. */
export async function writeDraft(
  db: Db,
  draft: Competition,
  before: CompetitionVersion,
  { content, documents }: CompetitionVersion,
): Promise<void> {
  const { id } = draft
  const form = content.form === before.content.form ? {} : { formId: await ensureForm(db, content.form) }
  await db
    .update(competitions)
    .set({ ...rowOf(content), ...form, ...NOT_APPROVED })
    .where(eq(competitions.id, id))
  await writeLots(db, draft, content)
  await writeDocuments(db, draft, documents)
  await db
    .update(deadlineRevisions)
    .set({ deadline: content.deadline })
    .where(eq(deadlineRevisions.competitionId, id))
}
