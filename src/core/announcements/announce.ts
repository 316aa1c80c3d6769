import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements, competitions } from '../../database/schema/index.ts'
import { notifyWhere } from '../notifications/notify.ts'
import { concerned } from './count-audience.ts'

/**
 * Tells an announcement to everyone it concerns: one row per person, written in the transaction that made the
 * announcement. Called again, it adds only people who were not told. Returns how many hear of it.
 */
export async function announce(db: Db, announcementId: number, now: Date): Promise<number> {
  const [found] = await db
    .select({ competition: competitions, kind: announcements.kind })
    .from(announcements)
    .innerJoin(competitions, eq(competitions.id, announcements.competitionId))
    .where(eq(announcements.id, announcementId))
  if (!found) throw new Error(`announcement ${announcementId} is missing`)
  const { competition, kind } = found
  const told = await notifyWhere(db, concerned(competition), {
    cause: 'announcement',
    causeKey: String(announcementId),
    data: { announcementId, competitionId: competition.id, kind },
    // Once it is closed there is nothing left to apply to.
    ...(kind === 'published' && { expiresAt: competition.deadline }),
    now,
  })
  const audience = sql`${announcements.audience} + ${told}`
  await db.update(announcements).set({ audience }).where(eq(announcements.id, announcementId))
  return told
}
