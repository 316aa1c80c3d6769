import { desc, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements } from '../../database/schema/index.ts'

export type Announcement = typeof announcements.$inferSelect

export async function getAnnouncement(db: Db, id: number): Promise<Announcement | undefined> {
  const [row] = await db.select().from(announcements).where(eq(announcements.id, id))
  return row
}

/** What was last told of a competition; undefined while nothing was. */
export async function latestAnnouncement(db: Db, competitionId: number): Promise<Announcement | undefined> {
  const [row] = await db
    .select()
    .from(announcements)
    .where(eq(announcements.competitionId, competitionId))
    .orderBy(desc(announcements.id))
    .limit(1)
  return row
}
