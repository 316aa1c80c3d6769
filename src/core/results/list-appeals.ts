import { and, asc, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { appeals, competitions, resultProtocols } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { type Actor, can, mustCan } from '../staff/can.ts'
import { type AppealRow, type AppealState, appealState, endedAt } from './appeal.ts'
import { allApplicants, type ResultsProtocol } from './protocol.ts'

const waits = and(
  isNull(appeals.withdrawnAt),
  isNull(appeals.returnedAt),
  isNull(appeals.upheldAt),
  isNull(appeals.dismissedAt),
)

/** Complaints that wait within somebody's reach, the oldest first. */
export async function waitingAppeals(
  db: Db,
  by: Actor,
): Promise<{ id: number; filedAt: Date; title: Localized }[]> {
  mustCan(by, 'readStaffDesk')
  const rows = await db
    .select({
      id: appeals.id,
      filedAt: appeals.filedAt,
      title: competitions.title,
      regions: competitions.regions,
      customer: competitions.customer,
    })
    .from(appeals)
    .innerJoin(resultProtocols, eq(resultProtocols.id, appeals.protocolId))
    .innerJoin(competitions, eq(competitions.id, resultProtocols.competitionId))
    .where(waits)
    .orderBy(asc(appeals.filedAt), asc(appeals.id))
  return rows.filter((row) => can.decideAppeal(by, row))
}

/** A complaint as anybody may read it: neither who complained nor in what words. */
export interface PublicAppeal {
  id: number
  lot: number
  filedAt: Date
  state: AppealState
  endedAt: Date | null
  /** Only once it is decided. */
  decision: Localized | null
}

/** Every complaint about the results of a competition, the oldest first. */
export async function publicAppeals(db: Db, competitionId: number): Promise<PublicAppeal[]> {
  return (await rowsOf(db, competitionId)).map(({ row, content }) => ({
    ...{ id: row.id, filedAt: row.filedAt, state: appealState(row), endedAt: endedAt(row) },
    lot: lotOf(content as ResultsProtocol, row),
    decision: row.withdrawnAt || endedAt(row) === null ? null : row.decision,
  }))
}

const rowsOf = (db: Db, competitionId: number) =>
  db
    .select({ row: appeals, content: resultProtocols.content })
    .from(appeals)
    .innerJoin(resultProtocols, eq(resultProtocols.id, appeals.protocolId))
    .where(eq(resultProtocols.competitionId, competitionId))
    .orderBy(asc(appeals.id))

const lotOf = (content: ResultsProtocol, { submissionId }: AppealRow): number =>
  allApplicants(content).find(({ applicant }) => applicant.submissionId === submissionId)?.lot.number ?? 0

/** Whether a complaint about a competition waits, or was upheld and nothing corrects the results yet. */
export async function hasOpenAppeal(db: Db, competitionId: number): Promise<boolean> {
  const own = db
    .select({ id: resultProtocols.id })
    .from(resultProtocols)
    .where(eq(resultProtocols.competitionId, competitionId))
  return (await db.$count(appeals, and(inArray(appeals.protocolId, own), waits))) > 0
}

/** Why a protocol is corrected: the decision on the newest complaint about it that was upheld. */
export async function upheldReason(db: Db, protocolId: number): Promise<Localized | null> {
  const [row] = await db
    .select({ decision: appeals.decision })
    .from(appeals)
    .where(and(eq(appeals.protocolId, protocolId), isNotNull(appeals.upheldAt)))
    .orderBy(desc(appeals.id))
    .limit(1)
  return row?.decision ?? null
}
