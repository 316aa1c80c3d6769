import { sql } from 'drizzle-orm'
import type { Db } from '../database/client.ts'
import type { IncomingUpdate } from './store-updates.ts'

/** A claimed row: ours until the lease runs out. */
export interface Arrival {
  id: number
  update: IncomingUpdate
  receivedAt: Date
  attempts: number
  /** The use case was committed in an earlier life; only the reply is owed. */
  done: boolean
}

/** A worker that says nothing for this long is taken for dead, and its rows are claimed anew. */
export const LEASE_SECONDS = 60

/**
 * Claims up to `limit` updates, the first open one of each chat. Leases run on the database's clock. The first one is
 * looked up in the index row by row: as an anti-join, planned before the statistics knew of a backlog of 3000, it took a second.
 */
export async function claimUpdates(db: Db, limit: number): Promise<Arrival[]> {
  const rows = await db.execute<{
    id: number
    update: IncomingUpdate
    received_at: string | Date
    attempts: number
    done: boolean
  }>(sql`
    with heads as (
      select head.id from inbox head
      where head.replied_at is null and head.set_aside_at is null
        and (head.claimed_until is null or head.claimed_until < now())
        and head.id = (
          select first.id from inbox first
          where first.chat_key = head.chat_key and first.replied_at is null and first.set_aside_at is null
          order by first.id limit 1)
      order by head.id limit ${limit} for update of head skip locked)
    update inbox set claimed_until = now() + make_interval(secs => ${LEASE_SECONDS}), attempts = attempts + 1
    from heads where inbox.id = heads.id
    returning inbox.id, inbox.update, inbox.received_at, inbox.attempts, inbox.done_at is not null as done`)
  return [...rows]
    .map((row) => ({ ...row, receivedAt: new Date(row.received_at) }))
    .sort((a, b) => a.id - b.id)
}
