import { desc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { appeals, competitions } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import { decisionTermFrom, reexaminationTermFrom, returnTermFrom, type Term } from './appeal-term.ts'
import { getReleased, type Released } from './get-results.ts'
import { allApplicants, type OwnResult } from './protocol.ts'

export type AppealRow = typeof appeals.$inferSelect

/**
 * `filed`: waits for a decision · `withdrawn`: taken back · `returned`: lacked something, may be filed anew while there is time ·
 * `upheld`: the lot is examined anew · `dismissed`.
 */
export type AppealState = 'filed' | 'withdrawn' | 'returned' | 'upheld' | 'dismissed'

type Moments = Pick<AppealRow, 'withdrawnAt' | 'returnedAt' | 'upheldAt' | 'dismissedAt'>

export function appealState({ withdrawnAt, returnedAt, upheldAt, dismissedAt }: Moments): AppealState {
  if (withdrawnAt) return 'withdrawn'
  if (returnedAt) return 'returned'
  if (upheldAt) return 'upheld'
  return dismissedAt ? 'dismissed' : 'filed'
}

/** When it was decided, sent back or taken back; null while it waits. */
export const endedAt = ({ withdrawnAt, returnedAt, upheldAt, dismissedAt }: Moments): Date | null =>
  withdrawnAt ?? returnedAt ?? upheldAt ?? dismissedAt

/** A complaint with what it is about. */
export interface Appeal {
  row: AppealRow
  state: AppealState
  protocol: Released
  competition: typeof competitions.$inferSelect
  own: OwnResult
  /** Until when it may be sent back, is to be decided, and, upheld, the lot is to be examined anew. */
  terms: { toReturn: Term; toDecide: Term; toExamine: Term | undefined }
}

/** @throws Refusal 'not-found' */
export async function getAppeal(db: Db, id: number, { lock = false } = {}): Promise<Appeal> {
  const found = db.select().from(appeals).where(eq(appeals.id, id))
  const [row] = lock ? await found.for('update') : await found
  if (!row) throw new Refusal('not-found')
  return withProtocol(db, row)
}

/** The complaints about one application, the newest first. */
export async function appealsAbout(db: Db, submissionId: number): Promise<AppealRow[]> {
  return db.select().from(appeals).where(eq(appeals.submissionId, submissionId)).orderBy(desc(appeals.id))
}

async function withProtocol(db: Db, row: AppealRow): Promise<Appeal> {
  const protocol = await getReleased(db, row.protocolId)
  if (!protocol) throw new Refusal('not-found')
  const [competition] = await db
    .select()
    .from(competitions)
    .where(eq(competitions.id, protocol.competitionId))
  const own = allApplicants(protocol.content).find(
    ({ applicant }) => applicant.submissionId === row.submissionId,
  )
  if (!own || !competition) throw new Refusal('not-found')
  const terms = {
    toReturn: await returnTermFrom(db, row.filedAt),
    toDecide: await decisionTermFrom(db, competition.kind, protocol.content.appealUntil!),
    toExamine: row.upheldAt ? await reexaminationTermFrom(db, row.upheldAt) : undefined,
  }
  return { row, state: appealState(row), protocol, competition, own, terms }
}
