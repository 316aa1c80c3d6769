import { eq, gt, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../database/client.ts'
import { applications, competitions, openedLots, openings, submissions } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { type Protocol, placeOf } from '../opening/protocol.ts'

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
  /** Where it stands in the published list; null before its lot is opened, and `absent` for one that did not count then. */
  listed: { openedAt: Date; lot: number; place: number; total: number } | 'absent' | null
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
      protocol: openings.protocol,
      openedAt: openings.openedAt,
    })
    .from(submissions)
    .innerJoin(applications, eq(applications.id, submissions.applicationId))
    .innerJoin(competitions, eq(competitions.id, applications.competitionId))
    .leftJoin(openedLots, eq(openedLots.lotId, applications.lotId))
    .leftJoin(openings, eq(openings.id, openedLots.openingId))
    .where(or(eq(submissions.hash, typed), eq(sql`lower(${submissions.number})`, typed)))
  if (!row) return undefined
  const { protocol, openedAt, ...known } = row
  return { ...known, listed: openedAt && listed(protocol as Protocol, openedAt, known.hash) }
}

function listed(protocol: Protocol, openedAt: Date, hash: string): KnownReceipt['listed'] {
  const found = placeOf(protocol, (applicant) => applicant.hash === hash)
  if (!found) return 'absent'
  return { openedAt, lot: found.lot.number, place: found.place, total: found.lot.applicants.length }
}
