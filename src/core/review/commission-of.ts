import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { commissionMembers } from '../../database/schema/index.ts'

export type CommissionMember = typeof commissionMembers.$inferSelect

/** Who sits on the commission of a competition now, in the order they were added. */
export const commissionOf = (db: Db, competitionId: number): Promise<CommissionMember[]> =>
  db
    .select()
    .from(commissionMembers)
    .where(and(eq(commissionMembers.competitionId, competitionId), isNull(commissionMembers.endedAt)))
    .orderBy(asc(commissionMembers.id))
