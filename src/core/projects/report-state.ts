import type { reports } from '../../database/schema/index.ts'
import type { Day } from '../calendar/astana-time.ts'

export type ReportRow = typeof reports.$inferSelect

/** `due`: not submitted yet · `overdue`: nor in time · `submitted`: waits to be checked · `returned`: for more · `accepted`. */
export type ReportState = 'due' | 'overdue' | 'submitted' | 'returned' | 'accepted'

/** Where a report stands; without `today` one that is late is `due` as well. */
export function reportState(
  {
    dueOn,
    submittedAt,
    returnedAt,
    acceptedAt,
  }: Pick<ReportRow, 'dueOn' | 'submittedAt' | 'returnedAt' | 'acceptedAt'>,
  today?: Day,
): ReportState {
  if (acceptedAt) return 'accepted'
  const returned = returnedAt !== null && (submittedAt === null || returnedAt >= submittedAt)
  if (returned) return 'returned'
  if (submittedAt) return 'submitted'
  return today !== undefined && dueOn < today ? 'overdue' : 'due'
}

/** Whether the organization still has to do something for it. */
export const isOwed = (report: Parameters<typeof reportState>[0]): boolean =>
  ['due', 'returned'].includes(reportState(report))
