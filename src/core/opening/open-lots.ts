import { eq, max, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, openedLots, openings, people } from '../../database/schema/index.ts'
import { holdersOf } from '../applications/holders.ts'
import { record } from '../audit/record.ts'
import { peopleWho } from '../notifications/audience.ts'
import { tell } from '../notifications/notify.ts'
import { oneByOne } from '../one-by-one.ts'
import { EXAMINING } from '../staff/can.ts'
import { staffWho } from '../staff/staff-who.ts'
import { whoseOf } from '../staff/whose-of.ts'
import { type DueLots, dueLots } from './due-lots.ts'
import { makeProtocol } from './make-protocol.ts'

interface Opening {
  now: Date
  /** Telegram ids of staff, who hear of it as the commission. */
  staffIds: readonly number[]
}

/**
 * Opens every lot that is due: its applications may be read, the protocol is written and whom it concerns is told. Each lot
 * once, however many processes look at the same time. Returns the ids of the openings made.
 */
export async function openLots(db: Db, opening: Opening): Promise<number[]> {
  const made: number[] = []
  const competitionIds = new Set((await dueLots(db, opening.now)).map((due) => due.competitionId))
  const openOne = async (id: number) =>
    made.push(...(await db.transaction((tx) => openCompetition(tx, id, opening))))
  await oneByOne(competitionIds, openOne, 'lots could not be opened')
  return made
}

/** Another process may have been first while we waited for the lock, so what is due is read again. */
async function openCompetition(db: Db, competitionId: number, opening: Opening): Promise<number[]> {
  await db
    .select({ id: competitions.id })
    .from(competitions)
    .where(eq(competitions.id, competitionId))
    .for('no key update')
  const made: number[] = []
  for (const due of await dueLots(db, opening.now, competitionId)) made.push(await open(db, due, opening))
  return made
}

async function open(db: Db, due: DueLots, { now, staffIds }: Opening): Promise<number> {
  const { competitionId, dueAt, lotIds } = due
  const [last] = await db
    .select({ number: max(openings.number) })
    .from(openings)
    .where(eq(openings.competitionId, competitionId))
  const number = (last?.number ?? 0) + 1
  const protocol = await makeProtocol(db, due, { number, openedAt: now })
  const [row] = await db
    .insert(openings)
    .values({ competitionId, number, dueAt, openedAt: now, protocol })
    .returning({ id: openings.id })
  const openingId = row!.id
  // A lot opened by somebody else ends this transaction: its key is the lot.
  await db.insert(openedLots).values(lotIds.map((lotId) => ({ lotId, openingId })))
  const data = { openingId }
  const told = { cause: 'opening' as const, causeKey: String(openingId), data, now }
  await tell(
    db,
    peopleWho({
      wanted: concerned(due, staffWho({ roles: EXAMINING, staffIds, of: await whoseOf(db, competitionId) })),
    }),
    told,
  )
  const applicants = protocol.lots.map(({ number: lot, applicants: { length } }) => ({ lot, count: length }))
  const subject = `competition:${competitionId}`
  await record(db, { at: now, event: 'lots-opened', subject, after: { openingId, applicants } })
  return openingId
}

/** Those who hold an application that was submitted, and the staff who examine. */
function concerned({ competitionId, lotIds }: DueLots, staff: SQL): SQL {
  const holders = lotIds.map((lotId) => holdersOf({ competitionId, lotId, which: 'submitted' }))
  return sql`(${staff} or ${people.id} in (${sql.join(holders, sql` union `)}))`
}
