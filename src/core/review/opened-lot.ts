import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, lots, openedLots, openings } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import type { Applicant, Protocol } from '../opening/protocol.ts'

/** A lot whose applications may be examined: those of its frozen protocol, in the order of arrival. */
export interface OpenedLot {
  competition: typeof competitions.$inferSelect
  lot: typeof lots.$inferSelect
  openedAt: Date
  applicants: Applicant[]
}

/** @throws Refusal 'not-found', 'lot-not-opened' */
export async function openedLot(db: Db, lotId: number): Promise<OpenedLot> {
  const [row] = await db
    .select({ lot: lots, competition: competitions, opening: openings })
    .from(lots)
    .innerJoin(competitions, eq(competitions.id, lots.competitionId))
    .leftJoin(openedLots, eq(openedLots.lotId, lots.id))
    .leftJoin(openings, eq(openings.id, openedLots.openingId))
    .where(eq(lots.id, lotId))
  if (!row) throw new Refusal('not-found')
  const { lot, competition, opening } = row
  if (!opening) throw new Refusal('lot-not-opened')
  const own = (opening.protocol as Protocol).lots.find((one) => one.lotId === lotId)
  return { lot, competition, openedAt: opening.openedAt, applicants: own?.applicants ?? [] }
}
