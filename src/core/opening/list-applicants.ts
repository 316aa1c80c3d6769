import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, lots } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { lotDeadline } from '../competitions/last-deadline.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { openingsOf } from './get-opening.ts'
import type { ProtocolLot } from './protocol.ts'

/** A lot as staff may know it: opened with its applicants, or sealed until its last deadline. */
export type LotApplicants =
  | { opened: ProtocolLot }
  | { sealed: { number: number; theme: Localized; until: Date } }

interface Asking {
  competitionId: number
  now: Date
}

/**
 * Who applied, lot by lot. Sealed lots say nothing, not even whether anybody applied, and that somebody looked is written
 * down: so it returns what is sealed rather than refuse, which would undo the record.
 * @throws Refusal 'not-staff', 'received-elsewhere', 'not-found'
 */
export async function listApplicants(
  db: Db,
  by: Actor,
  { competitionId, now }: Asking,
): Promise<LotApplicants[]> {
  const rows = await db
    .select({
      id: lots.id,
      number: lots.number,
      theme: lots.theme,
      intake: competitions.intake,
      regions: competitions.regions,
      customer: competitions.customer,
      until: lotDeadline(sql`${lots}`, sql`${competitions}`).mapWith(competitions.deadline),
    })
    .from(lots)
    .innerJoin(competitions, eq(competitions.id, lots.competitionId))
    .where(eq(lots.competitionId, competitionId))
    .orderBy(asc(lots.number))
  const [first] = rows
  if (!first) throw new Refusal('not-found')
  mustCan(by, 'readApplications', first)
  if (first.intake === 'elsewhere') throw new Refusal('received-elsewhere')
  const openings = await openingsOf(db, competitionId)
  const opened = openings.flatMap(({ protocol }) => protocol.lots)
  const shown = rows.map(({ id, number, theme, until }): LotApplicants => {
    const lot = opened.find(({ lotId }) => lotId === id)
    return lot ? { opened: lot } : { sealed: { number, theme, until } }
  })
  const subject = `competition:${competitionId}`
  if (shown.some((lot) => 'sealed' in lot))
    await record(db, { at: now, by: by.id, event: 'seal-attempt', subject })
  else await record(db, { at: now, by: by.id, event: 'applicants-read', subject })
  return shown
}
