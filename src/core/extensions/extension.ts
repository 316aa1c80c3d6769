import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { applications, competitions, extensions, lots, organizations } from '../../database/schema/index.ts'
import { applicationDeadline } from '../competitions/last-deadline.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'

/** A request for more time with what it is about. `deadline` of the competition is the one for all. */
export interface Extension {
  extension: typeof extensions.$inferSelect
  competition: Pick<
    typeof competitions.$inferSelect,
    'id' | 'title' | 'deadline' | 'cancelledAt' | 'regions' | 'customer'
  >
  lot: Pick<typeof lots.$inferSelect, 'number' | 'theme'>
  organization: Pick<typeof organizations.$inferSelect, 'id' | 'bin'>
  /** Until when the application may be submitted as things stand. */
  until: Date
}

/** For those who tell of it; undefined when there is none. */
export async function findExtension(db: Db, id: number): Promise<Extension | undefined> {
  const [row] = await db
    .select({
      extension: extensions,
      competition: {
        id: competitions.id,
        title: competitions.title,
        deadline: competitions.deadline,
        cancelledAt: competitions.cancelledAt,
        regions: competitions.regions,
        customer: competitions.customer,
      },
      lot: { number: lots.number, theme: lots.theme },
      organization: { id: organizations.id, bin: organizations.bin },
      until: applicationDeadline(sql`${applications}`, sql`${competitions}`).mapWith(competitions.deadline),
    })
    .from(extensions)
    .innerJoin(applications, eq(applications.id, extensions.applicationId))
    .innerJoin(competitions, eq(competitions.id, extensions.competitionId))
    .innerJoin(lots, eq(lots.id, extensions.lotId))
    .innerJoin(organizations, eq(organizations.id, applications.organizationId))
    .where(eq(extensions.id, id))
  return row
}

/**
 * For the staff who decide: the applicant made itself known by asking, of its application nothing is shown.
 * @throws Refusal 'not-staff', 'not-found'
 */
export async function getExtension(db: Db, by: Actor, id: number, { lock = false } = {}): Promise<Extension> {
  if (lock) await db.select({ id: extensions.id }).from(extensions).where(eq(extensions.id, id)).for('update')
  const found = await findExtension(db, id)
  if (!found) throw new Refusal('not-found')
  mustCan(by, 'decideExtension', found.competition)
  return found
}

/** The requests of an application, the oldest first; without those whose time was taken back. */
export async function extensionsOf(
  db: Db,
  applicationId: number,
): Promise<(typeof extensions.$inferSelect)[]> {
  return db
    .select()
    .from(extensions)
    .where(and(eq(extensions.applicationId, applicationId), isNull(extensions.cancelledAt)))
    .orderBy(extensions.id)
}
