import { asc, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, deadlineRevisions, outages } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'

/** An outage as anyone may know of it. */
export interface PastOutage {
  id: number
  beganAt: Date
  endedAt: Date
  /** Deadlines it moved, and to when. */
  moved: { code: string; title: Localized; deadline: Date }[]
}

/** The public log, the newest first. */
export async function listOutages(db: Db, limit: number): Promise<PastOutage[]> {
  const rows = await db
    .select({ id: outages.id, beganAt: outages.beganAt, endedAt: outages.endedAt })
    .from(outages)
    .where(isNotNull(outages.endedAt))
    .orderBy(desc(outages.id))
    .limit(limit)
  const moved = await movedBy(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, beganAt, endedAt }) => ({
    ...{ id, beganAt, endedAt: endedAt! },
    moved: moved
      .filter(({ outageId }) => outageId === id)
      .map(({ code, title, deadline }) => ({ code, title, deadline })),
  }))
}

async function movedBy(db: Db, outageIds: number[]) {
  if (outageIds.length === 0) return []
  return db
    .select({
      outageId: deadlineRevisions.outageId,
      code: competitions.code,
      title: competitions.title,
      deadline: deadlineRevisions.deadline,
    })
    .from(deadlineRevisions)
    .innerJoin(competitions, eq(competitions.id, deadlineRevisions.competitionId))
    .where(inArray(deadlineRevisions.outageId, outageIds))
    .orderBy(asc(competitions.id))
}
