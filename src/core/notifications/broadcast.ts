import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type BroadcastCause, broadcasts } from '../../database/schema/index.ts'
import type { Addressees } from './audience.ts'
import { type Message, tell } from './notify.ts'

export type Broadcast = typeof broadcasts.$inferSelect

export interface NewBroadcast extends Omit<Message, 'broadcastId' | 'cause'> {
  cause: BroadcastCause
  /** Who hears how it went; absent when the service itself began it. */
  authorId?: number | undefined
}

/**
 * Takes the audience down by one statement and hands it over to be sent. Called again with the same cause and key, it adds
 * only those who were not told. Belongs into a transaction: a sweep would end a broadcast that has no rows yet. Returns how many
 * were added.
 */
export async function startBroadcast(
  db: Db,
  addressees: Addressees,
  { authorId, ...message }: NewBroadcast,
): Promise<number> {
  const { cause, causeKey, now } = message
  const [opened] = await db
    .insert(broadcasts)
    .values({ cause, causeKey, authorId: authorId ?? null, createdAt: now })
    .onConflictDoUpdate({
      target: [broadcasts.cause, broadcasts.causeKey],
      set: { endedAt: null, tally: null },
    })
    .returning({ id: broadcasts.id })
  return addToBroadcast(db, opened!.id, addressees, message)
}

/** Tells others within a broadcast that has begun, such as by another cause. Returns how many were added. */
export async function addToBroadcast(
  db: Db,
  broadcastId: number,
  addressees: Addressees,
  message: Omit<Message, 'broadcastId'>,
): Promise<number> {
  const told = await tell(db, addressees, { ...message, broadcastId })
  await db
    .update(broadcasts)
    .set({ audience: sql`${broadcasts.audience} + ${told}` })
    .where(eq(broadcasts.id, broadcastId))
  return told
}

/** The broadcast of an announcement or notice; undefined before it began. */
export async function findBroadcast(
  db: Db,
  cause: BroadcastCause,
  causeKey: string | number,
): Promise<Broadcast | undefined> {
  const [row] = await db
    .select()
    .from(broadcasts)
    .where(and(eq(broadcasts.cause, cause), eq(broadcasts.causeKey, String(causeKey))))
  return row
}
