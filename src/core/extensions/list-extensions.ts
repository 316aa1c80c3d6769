import { and, asc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { applications, competitions, extensions, lots } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { applicationDeadline } from '../competitions/last-deadline.ts'
import { type Actor, can } from '../staff/can.ts'

/** More time given to one applicant, as everybody may know of it: never to whom. */
export interface GivenTime {
  id: number
  lot: { number: number; theme: Localized }
  deadline: Date
  reason: Localized
  grantedAt: Date
  cancelledAt: Date | null
}

/** Of a competition, in the order it was given; also what was taken back. */
export async function listGivenTime(db: Db, competitionId: number): Promise<GivenTime[]> {
  const rows = await db
    .select({ extension: extensions, lot: { number: lots.number, theme: lots.theme } })
    .from(extensions)
    .innerJoin(lots, eq(lots.id, extensions.lotId))
    .where(and(eq(extensions.competitionId, competitionId), isNotNull(extensions.grantedAt)))
    .orderBy(asc(extensions.grantedAt), asc(extensions.id))
  return rows.map(({ extension, lot }) => ({
    ...{ id: extension.id, lot, deadline: extension.deadline!, reason: extension.reason! },
    ...{ grantedAt: extension.grantedAt!, cancelledAt: extension.cancelledAt },
  }))
}

/** Requests this person can still decide, the oldest first. */
export async function waitingExtensions(db: Db, by: Actor, now: Date) {
  const rows = await db
    .select({
      id: extensions.id,
      title: competitions.title,
      regions: competitions.regions,
      customer: competitions.customer,
    })
    .from(extensions)
    .innerJoin(applications, eq(applications.id, extensions.applicationId))
    .innerJoin(competitions, eq(competitions.id, extensions.competitionId))
    .where(
      and(
        isNull(extensions.grantedAt),
        isNull(extensions.declinedAt),
        isNull(competitions.cancelledAt),
        gt(applicationDeadline(sql`${applications}`, sql`${competitions}`), now.toISOString()),
      ),
    )
    .orderBy(asc(extensions.id))
  return rows.filter((competition) => can.decideExtension(by, competition))
}
