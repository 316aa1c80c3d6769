import { and, eq, max, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, lots, resultProtocols } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { commissionOf } from '../review/commission-of.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { draftOf, newestReleased, type ProtocolRow, protocolForStaff } from './get-results.ts'
import { owedFor } from './owed.ts'
import { isReopened } from './reopened.ts'

interface Writing {
  competitionId: number
  now: Date
}

/**
 * Begins the protocol of the results of a competition, or goes on with the one begun. After an appeal that was upheld it is a
 * correction of the last one. Members of the commission are taken to be there until the secretary says otherwise.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'received-elsewhere', 'competition-cancelled', 'results-lots-sealed',
 * 'results-owed' (details: `count`), 'results-released'
 */
export async function startResults(db: Db, by: Actor, { competitionId, now }: Writing): Promise<ProtocolRow> {
  const [competition] = await db
    .select()
    .from(competitions)
    .where(eq(competitions.id, competitionId))
    .for('no key update')
  if (!competition?.publishedAt) throw new Refusal('not-found')
  mustCan(by, 'writeResults', competition)
  if (competition.intake === 'elsewhere') throw new Refusal('received-elsewhere')
  if (competition.cancelledAt) throw new Refusal('competition-cancelled')
  const begun = await draftOf(db, competitionId)
  if (begun) return begun
  const last = await newestReleased(db, competitionId)
  if (last && !(await isReopened(db, competitionId))) throw new Refusal('results-released')
  await mustBeReady(db, competitionId)
  return insert(db, by, { competitionId, correctsId: last?.id ?? null, now })
}

/** Every lot is opened, every application decided on and scored. @throws Refusal 'results-lots-sealed', 'results-owed' */
export async function mustBeReady(db: Db, competitionId: number): Promise<void> {
  const sealed = await db.$count(
    lots,
    and(
      eq(lots.competitionId, competitionId),
      sql`not exists (select 1 from opened_lots o where o.lot_id = ${lots.id})`,
    ),
  )
  if (sealed > 0) throw new Refusal('results-lots-sealed', { count: sealed })
  const owed = await owedFor(db, competitionId)
  if (owed.length > 0) throw new Refusal('results-owed', { count: owed.length, competitionId })
}

async function insert(
  db: Db,
  by: Actor,
  { competitionId, correctsId, now }: Writing & { correctsId: number | null },
): Promise<ProtocolRow> {
  const [last] = await db
    .select({ number: max(resultProtocols.number) })
    .from(resultProtocols)
    .where(eq(resultProtocols.competitionId, competitionId))
  const number = (last?.number ?? 0) + 1
  const attendance = (await commissionOf(db, competitionId)).map(({ id }) => id)
  const [row] = await db
    .insert(resultProtocols)
    .values({ competitionId, number, correctsId, attendance, madeBy: by.id, madeAt: now })
    .returning()
  const subject = `competition:${competitionId}`
  await record(db, { at: now, by: by.id, event: 'results-written', subject, after: { number, correctsId } })
  return row!
}

interface Attending {
  protocolId: number
  memberId: number
  now: Date
}

/**
 * Turns whether a member of the commission was there. What a second person had agreed to is open again.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'results-released'
 */
export async function turnAttendance(
  db: Db,
  by: Actor,
  { protocolId, memberId, now }: Attending,
): Promise<void> {
  const row = await openProtocol(db, by, protocolId)
  const there = row.attendance.includes(memberId)
  const attendance = there ? row.attendance.filter((id) => id !== memberId) : [...row.attendance, memberId]
  await db
    .update(resultProtocols)
    .set({ attendance, ...NOT_APPROVED })
    .where(eq(resultProtocols.id, protocolId))
  const subject = `results:${protocolId}`
  await record(db, {
    ...{ at: now, by: by.id, event: 'attendance-turned', subject },
    after: { memberId, there: !there },
  })
}

/**
 * Throws a protocol away that was not released: the examination goes on.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'results-released'
 */
export async function discardResults(
  db: Db,
  by: Actor,
  { protocolId, now }: Omit<Attending, 'memberId'>,
): Promise<number> {
  const { competitionId, number } = await openProtocol(db, by, protocolId)
  await db.delete(resultProtocols).where(eq(resultProtocols.id, protocolId))
  const subject = `competition:${competitionId}`
  await record(db, { at: now, by: by.id, event: 'results-discarded', subject, before: { number } })
  return competitionId
}

/** What takes back an agreement. */
export const NOT_APPROVED = { approvedBy: null, approvedAt: null, content: null }

/** One that whoever writes results may still change. */
async function openProtocol(db: Db, by: Actor, protocolId: number): Promise<ProtocolRow> {
  const { row, competition } = await protocolForStaff(db, protocolId, { lock: true })
  mustCan(by, 'writeResults', competition)
  if (row.releasedAt) throw new Refusal('results-released')
  return row
}
