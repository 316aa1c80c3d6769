import { and, eq, gt, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, deadlineRevisions, outages } from '../../database/schema/index.ts'
import { tellStaff } from '../notifications/notify.ts'
import { PUBLISHING } from '../staff/can.ts'
import { whoseOf } from '../staff/whose-of.ts'
import { lostOfLastDay, lostOfLastHour, type Span } from './lost-minutes.ts'

/** Less than this lost of the last day is not worth a decision, in minutes. */
const WORTH_WEIGHING = 60

interface Weighing {
  /** Telegram ids. */
  staffIds: readonly number[]
  now: Date
}

/**
 * Asks staff about open competitions that lost more of their last day to an outage than was given back by itself. Each outage
 * is looked at once.
 */
export async function proposeExtensions(db: Db, { staffIds, now }: Weighing): Promise<void> {
  const unsettled = await db.select().from(outages).where(isNull(outages.settledAt))
  for (const { id, beganAt, endedAt } of unsettled) {
    if (!endedAt) continue
    await db.transaction(async (tx) => {
      for (const one of await lossesOf(tx, { id, beganAt, endedAt }, now)) {
        const causeKey = `${id}:${one.competitionId}`
        const who = { roles: PUBLISHING, staffIds, of: await whoseOf(tx, one.competitionId) }
        await tellStaff(tx, who, { cause: 'outage', causeKey, data: { ...one, outageId: id }, now })
      }
      await tx.update(outages).set({ settledAt: now }).where(eq(outages.id, id))
    })
  }
}

/** A competition, the minutes it lost of its last day, and those given back. */
interface Loss {
  competitionId: number
  lost: number
  given: number
}

/** The deadline that the outage moved; null where it moved none. */
const movedFrom = sql<Date | null>`(
  select earlier.deadline from deadline_revisions earlier
  where earlier.competition_id = ${deadlineRevisions.competitionId}
    and earlier.revision = ${deadlineRevisions.revision} - 1)`.mapWith(deadlineRevisions.deadline)

async function lossesOf(db: Db, outage: Span & { id: number }, now: Date): Promise<Loss[]> {
  const open = await db
    .select({ id: competitions.id, deadline: competitions.deadline, before: movedFrom })
    .from(competitions)
    .leftJoin(
      deadlineRevisions,
      and(eq(deadlineRevisions.competitionId, competitions.id), eq(deadlineRevisions.outageId, outage.id)),
    )
    .where(
      and(
        eq(competitions.intake, 'here'),
        isNotNull(competitions.publishedAt),
        isNull(competitions.cancelledAt),
        gt(competitions.deadline, now),
        lt(competitions.deadline, new Date(outage.endedAt.getTime() + 86_400_000)),
      ),
    )
  return open
    .map(({ id, deadline, before }) => ({
      competitionId: id,
      lost: lostOfLastDay(outage, deadline),
      given: before ? lostOfLastHour(outage, before) : 0,
    }))
    .filter(({ lost, given }) => lost >= WORTH_WEIGHING && lost > given)
}
