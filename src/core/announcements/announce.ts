import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements, competitions } from '../../database/schema/index.ts'
import { addToBroadcast, findBroadcast, startBroadcast } from '../notifications/broadcast.ts'
import { applicantsOf, concerned, widened } from './concerned.ts'

/**
 * Tells an announcement to everyone it concerns: one row for each, written in the transaction that made the announcement.
 * Called again, it adds only those who were not told. Returns how many hear of it.
 */
export async function announce(db: Db, announcementId: number, now: Date): Promise<number> {
  const [found] = await db
    .select({ competition: competitions, announcement: announcements })
    .from(announcements)
    .innerJoin(competitions, eq(competitions.id, announcements.competitionId))
    .where(eq(announcements.id, announcementId))
  if (!found) throw new Error(`announcement ${announcementId} is missing`)
  const { competition, announcement } = found
  const { deadline } = competition
  const { kind, byId, changes } = announcement
  const message = {
    causeKey: String(announcementId),
    data: { announcementId, competitionId: competition.id, kind },
    ...(deadline > now && { deadline }),
    now,
  }
  const told = await startBroadcast(db, concerned(widened(competition, changes), kind), {
    ...message,
    cause: 'announcement',
    authorId: byId ?? undefined,
    // Once it is closed there is nothing left to apply to.
    ...(kind === 'published' && { expiresAt: deadline }),
  })
  await db.update(announcements).set({ toldAt: now }).where(eq(announcements.id, announcementId))
  if (kind !== 'results') return told
  const broadcast = await findBroadcast(db, 'announcement', announcementId)
  return (
    told +
    (await addToBroadcast(db, broadcast!.id, applicantsOf(competition), { ...message, cause: 'result' }))
  )
}
