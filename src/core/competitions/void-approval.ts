import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import type { Competition } from './get-competition.ts'

interface Doing {
  by?: { id: number } | undefined
  at: Date
}

/** Called by whatever changes a draft: what a second person was asked about, or agreed to, is no longer what will be published. */
export async function voidApproval(
  db: Db,
  { id, approvalAskedAt }: Pick<Competition, 'id' | 'approvalAskedAt'>,
  { by, at }: Doing,
): Promise<void> {
  if (!approvalAskedAt) return
  await db
    .update(competitions)
    .set({ approvalAskedBy: null, approvalAskedAt: null, approvedBy: null, approvedAt: null })
    .where(eq(competitions.id, id))
  await record(db, { at, by: by?.id, event: 'publication-approval-void', subject: `competition:${id}` })
}
