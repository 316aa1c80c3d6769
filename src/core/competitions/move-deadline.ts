import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements, competitions, deadlineRevisions } from '../../database/schema/index.ts'
import type { Localized } from '../../language/locale.ts'
import { record } from '../audit/record.ts'

interface Move {
  competition: Pick<typeof competitions.$inferSelect, 'id' | 'deadline' | 'deadlineRevision'>
  to: Date
  reason: Localized
  outageId: number
  at: Date
}

/**
 * Moves a deadline for all, by the service itself: a new revision, by which reminders are keyed, and an announcement with what
 * was and what is. It costs the same for ten drafts and for a hundred thousand: the telling is a sweep's.
 */
export async function moveDeadline(db: Db, { competition, to, reason, outageId, at }: Move): Promise<void> {
  const { id: competitionId, deadline: from } = competition
  const revision = competition.deadlineRevision + 1
  const moved = { deadline: to, deadlineRevision: revision }
  await db.update(competitions).set(moved).where(eq(competitions.id, competitionId))
  await db.insert(deadlineRevisions).values({ competitionId, revision, deadline: to, reason, at, outageId })
  const changes = [{ field: 'deadline', before: from.toISOString(), after: to.toISOString() }]
  await db.insert(announcements).values({ competitionId, kind: 'changed', changes, reason, at })
  const subject = `competition:${competitionId}`
  await record(db, { at, event: 'deadline-moved', subject, before: from, after: { to, outageId } })
}
