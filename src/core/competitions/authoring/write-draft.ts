import { eq } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { competitions, deadlineRevisions } from '../../../database/schema/index.ts'
import type { CompetitionVersion } from '../content-of.ts'
import { ensureForm } from '../ensure-form.ts'
import type { Competition } from '../get-competition.ts'
import { rowOf } from '../import-competition.ts'
import { voidApproval } from '../void-approval.ts'
import { writeDocuments, writeLots } from '../write-change.ts'

/** Writes a version over a draft, which is then to be agreed to anew. Rows that stay keep their ids; a form stays unless another one was chosen. */
export async function writeDraft(
  db: Db,
  draft: Competition,
  before: CompetitionVersion,
  { content, documents }: CompetitionVersion,
  doing: { by: { id: number }; at: Date },
): Promise<void> {
  const { id } = draft
  await voidApproval(db, draft, doing)
  const form = content.form === before.content.form ? {} : { formId: await ensureForm(db, content.form) }
  await db
    .update(competitions)
    .set({ ...rowOf(content), ...form })
    .where(eq(competitions.id, id))
  await writeLots(db, draft, content)
  await writeDocuments(db, draft, documents)
  await db
    .update(deadlineRevisions)
    .set({ deadline: content.deadline })
    .where(eq(deadlineRevisions.competitionId, id))
}
