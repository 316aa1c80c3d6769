import type { VersionedState, VersionedStateStorage } from '@grammyjs/conversations'
import { eq, lt } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { talks } from '../../database/schema/index.ts'

/** Nobody comes back to a question half typed a week ago; what it holds is personal data. */
const KEPT_MS = 7 * 24 * 3_600_000

/** The state of side conversations, by chat; shared by all processes. */
export function talkStore<S>(db: Db, now: () => Date): VersionedStateStorage<string, S> {
  return {
    async read(key) {
      const [row] = await db.select({ value: talks.value }).from(talks).where(eq(talks.key, key))
      return row?.value as VersionedState<S> | undefined
    },
    async write(key, value) {
      const updatedAt = now()
      await db
        .insert(talks)
        .values({ key, value, updatedAt })
        .onConflictDoUpdate({ target: talks.key, set: { value, updatedAt } })
    },
    async delete(key) {
      await db.delete(talks).where(eq(talks.key, key))
    },
  }
}

/** Clears away conversations nobody went on with. */
export const forgetOldTalks = (db: Db, now: Date) =>
  db.delete(talks).where(lt(talks.updatedAt, new Date(now.getTime() - KEPT_MS)))
