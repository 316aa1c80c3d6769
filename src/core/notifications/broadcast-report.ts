import { and, count, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type Cause, notifications } from '../../database/schema/index.ts'

/** Where the messages of one broadcast stand; counted from the rows, never kept as counters. */
export interface BroadcastReport {
  waiting: number
  sent: number
  blocked: number
  failed: number
  unknown: number
  dropped: number
}

export async function broadcastReport(db: Db, cause: Cause, causeKey: string): Promise<BroadcastReport> {
  const rows = await db
    .select({ outcome: notifications.outcome, count: count() })
    .from(notifications)
    .where(and(eq(notifications.cause, cause), eq(notifications.causeKey, causeKey)))
    .groupBy(notifications.outcome)
  const report: BroadcastReport = { waiting: 0, sent: 0, blocked: 0, failed: 0, unknown: 0, dropped: 0 }
  for (const row of rows) report[row.outcome ?? 'waiting'] = row.count
  return report
}
