import { desc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { submissions } from '../../database/schema/index.ts'
import { canonicalJson } from './form/snapshot.ts'
import type { Receipt } from './submit-application.ts'

export interface Frozen {
  receipt: Receipt
  snapshot: unknown
  /** What the hash is made of, to the byte: salt, line feed, canonical JSON. Its SHA-256 is the receipt's hash. */
  content: string
}

/** The newest submission with what was frozen in it; undefined while there is none. Rights are those of the draft it is of. */
export async function getSubmission(db: Db, applicationId: number): Promise<Frozen | undefined> {
  const [row] = await db
    .select()
    .from(submissions)
    .where(eq(submissions.applicationId, applicationId))
    .orderBy(desc(submissions.version))
    .limit(1)
  if (!row) return undefined
  const { number, hash, salt, submittedAt, snapshot } = row
  const content = `${salt}\n${canonicalJson(snapshot)}`
  return { receipt: { number, hash, salt, submittedAt }, snapshot, content }
}
