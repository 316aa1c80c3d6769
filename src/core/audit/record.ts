import type { Db } from '../../database/client.ts'
import { auditEvents } from '../../database/schema/index.ts'

export interface AuditEvent {
  at: Date
  /** Person who did it; absent when the service itself did. */
  by?: number | undefined
  /** Verb in the past, `application-submitted`. */
  event: string
  /** What it was done to, `application:12`. */
  subject: string
  before?: unknown
  after?: unknown
}

/** Appends one line to the journal of who did what. Called once by each use case that changes something. */
export async function record(db: Db, { by, ...event }: AuditEvent): Promise<void> {
  await db.insert(auditEvents).values({ ...event, personId: by ?? null })
}
