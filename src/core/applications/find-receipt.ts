import { eq, gt, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../database/client.ts'
import { applications, competitions, submissions } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'

/** What anyone may know of a receipt: never the content, the organization or the person. */
export interface KnownReceipt {
  number: string
  /** SHA-256, hex. */
  hash: string
  submittedAt: Date
  competition: { code: string; title: Localized; deadline: Date }
  /** The applicant sent a newer version, so this one no longer counts. */
  replaced: boolean
  withdrawnAt: Date | null
}

/** Finds a receipt by its number or its hash, however they were typed; undefined when there is none. */
export async function findReceipt(db: Db, numberOrHash: string): Promise<KnownReceipt | undefined> {
  const typed = numberOrHash.replace(/\s+/g, '').slice(0, 100).toLowerCase()
  if (!typed) return undefined
  const newer = alias(submissions, 'newer')
  const [row] = await db
    .select({
      number: submissions.number,
      hash: submissions.hash,
      submittedAt: submissions.submittedAt,
      competition: { code: competitions.code, title: competitions.title, deadline: competitions.deadline },
      replaced: sql<boolean>`exists ${db
        .select({ one: sql`1` })
        .from(newer)
        .where(
          sql`${eq(newer.applicationId, submissions.applicationId)} and ${gt(newer.version, submissions.version)}`,
        )}`,
      withdrawnAt: applications.withdrawnAt,
    })
    .from(submissions)
    .innerJoin(applications, eq(applications.id, submissions.applicationId))
    .innerJoin(competitions, eq(competitions.id, applications.competitionId))
    .where(or(eq(submissions.hash, typed), eq(sql`lower(${submissions.number})`, typed)))
  return row
}
