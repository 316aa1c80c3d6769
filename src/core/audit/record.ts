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
  /** Why, in the words of whoever did it. */
  reason?: string | undefined
  /** Names of the fields that changed; their values are never written here. */
  fields?: readonly string[] | undefined
}

/** Appends one line to the journal of who did what. Called once by each use case that changes something. */
export async function record(db: Db, { by, fields, ...event }: AuditEvent): Promise<void> {
  await db.insert(auditEvents).values({ ...event, personId: by ?? null, fields: fields ? [...fields] : null })
}
