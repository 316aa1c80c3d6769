import { desc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements } from '../../database/schema/index.ts'

export type Announcement = typeof announcements.$inferSelect

export async function getAnnouncement(db: Db, id: number): Promise<Announcement | undefined> {
  const [row] = await db.select().from(announcements).where(eq(announcements.id, id))
  return row
}

/** All that was told of a competition, the newest first. */
export async function announcementsOf(db: Db, competitionId: number): Promise<Announcement[]> {
  return db
    .select()
    .from(announcements)
    .where(eq(announcements.competitionId, competitionId))
    .orderBy(desc(announcements.id))
}
