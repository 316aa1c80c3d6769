import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements, competitions } from '../../database/schema/index.ts'
import { startBroadcast } from '../notifications/broadcast.ts'
import { concerned } from './concerned.ts'

/**
 * Tells an announcement to everyone it concerns: one row for each, written in the transaction that made the announcement.
 * Called again, it adds only those who were not told. Returns how many hear of it.
 */
export async function announce(db: Db, announcementId: number, now: Date): Promise<number> {
  const [found] = await db
    .select({ competition: competitions, kind: announcements.kind, byId: announcements.byId })
    .from(announcements)
    .innerJoin(competitions, eq(competitions.id, announcements.competitionId))
    .where(eq(announcements.id, announcementId))
  if (!found) throw new Error(`announcement ${announcementId} is missing`)
  const { competition, kind, byId } = found
  const { deadline } = competition
  return startBroadcast(db, concerned(competition, kind), {
    cause: 'announcement',
    causeKey: String(announcementId),
    authorId: byId ?? undefined,
    data: { announcementId, competitionId: competition.id, kind },
    // Once it is closed there is nothing left to apply to.
    ...(kind === 'published' && { expiresAt: deadline }),
    ...(deadline > now && { deadline }),
    now,
  })
}
