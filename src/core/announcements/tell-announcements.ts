import { asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements } from '../../database/schema/index.ts'
import { oneByOne } from '../one-by-one.ts'
import { announce } from './announce.ts'

/**
 * Takes down the audience of announcements whose telling was left to this sweep: whoever moves a deadline of a hundred thousand
 * drafts does not wait for it. Two at once do it once. Returns how many announcements there were.
 */
export async function tellAnnouncements(db: Db, now: Date): Promise<number> {
  const waiting = await db
    .select({ id: announcements.id })
    .from(announcements)
    .where(isNull(announcements.toldAt))
    .orderBy(asc(announcements.id))
  const tellOne = ({ id }: { id: number }) => db.transaction((tx) => tellOnce(tx, id, now))
  await oneByOne(waiting, tellOne, 'announcements could not be told')
  return waiting.length
}

async function tellOnce(db: Db, id: number, now: Date): Promise<void> {
  const [row] = await db
    .select({ toldAt: announcements.toldAt })
    .from(announcements)
    .where(eq(announcements.id, id))
    .for('update')
  if (row && !row.toldAt) await announce(db, id, now)
}
