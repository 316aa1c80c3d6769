import { createHash } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { parseMoment } from '../../core/competitions/file/when.ts'
import type { Protocol, ProtocolLot } from '../../core/opening/protocol.ts'
import type { Db } from '../client.ts'
import { competitions, lots, openedLots, openings } from '../schema/index.ts'
import { type WorldOpening, worldOpenings } from './read-world.ts'

type Row = typeof competitions.$inferSelect
type Lot = typeof lots.$inferSelect

/** Writes the openings of competitions that were just created; applications behind them there are none. */
export async function seedOpenings(db: Db, created: Map<string, number>, now: Date): Promise<void> {
  for (const opening of worldOpenings()) {
    const id = created.get(opening.competition)
    if (id === undefined) continue
    const [competition] = await db.select().from(competitions).where(eq(competitions.id, id))
    const own = await db.select().from(lots).where(eq(lots.competitionId, id)).orderBy(asc(lots.number))
    await write(db, competition!, own, { opening, now })
  }
}

async function write(
  db: Db,
  competition: Row,
  own: Lot[],
  { opening, now }: { opening: WorldOpening; now: Date },
): Promise<void> {
  const { id: competitionId, deadline: dueAt, code, kind, title, customer } = competition
  const openedAt = parseMoment(opening.opened, now)!
  const protocol: Protocol = {
    competition: { code, kind, title, customer },
    ...{ number: 1, dueAt: dueAt.toISOString(), openedAt: openedAt.toISOString() },
    lots: own.map((lot) => lotOf(lot, opening, now)),
  }
  const [row] = await db
    .insert(openings)
    .values({ competitionId, number: 1, dueAt, openedAt, protocol })
    .returning({ id: openings.id })
  await db.insert(openedLots).values(own.map(({ id: lotId }) => ({ lotId, openingId: row!.id })))
}

function lotOf({ id, number, theme, amount }: Lot, opening: WorldOpening, now: Date): ProtocolLot {
  const told = opening.lots.find(({ lot }) => lot === number)
  return {
    ...{ lotId: id, number, theme, amount, withdrawn: told?.withdrawn ?? 0, late: told?.late ?? 0 },
    applicants: (told?.applicants ?? []).map(({ submitted, ...applicant }, at) => {
      const receipt = `${now.getUTCFullYear()}-9${String(id).padStart(3, '0')}0${at + 1}-1`
      return {
        ...applicant,
        submissionId: 0,
        receipt,
        submittedAt: parseMoment(submitted, now)!.toISOString(),
        hash: createHash('sha256').update(receipt).digest('hex'),
      }
    }),
  }
}
