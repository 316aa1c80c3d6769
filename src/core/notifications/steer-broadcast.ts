import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { broadcasts } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import type { Broadcast } from './broadcast.ts'

interface Steering {
  by: Actor
  broadcastId: number
  now: Date
}

/** No more of it goes out until it is resumed; what is in hand does. @throws Refusal 'not-staff', 'broadcast-over' */
export async function pauseBroadcast(db: Db, { by, broadcastId, now }: Steering): Promise<void> {
  await change(db, { by, broadcastId, now }, 'broadcast-paused', { pausedAt: now })
}

/** Goes on where it was paused. @throws Refusal 'not-staff', 'broadcast-over' */
export async function resumeBroadcast(db: Db, { by, broadcastId, now }: Steering): Promise<void> {
  await change(db, { by, broadcastId, now }, 'broadcast-resumed', { pausedAt: null })
}

/** What has not gone out never will; what has stays. @throws Refusal 'not-staff', 'broadcast-over' */
export async function cancelBroadcast(db: Db, { by, broadcastId, now }: Steering): Promise<void> {
  await change(db, { by, broadcastId, now }, 'broadcast-cancelled', { cancelledAt: now, pausedAt: null })
}

async function change(
  db: Db,
  { by, broadcastId, now }: Steering,
  event: string,
  set: Partial<Broadcast>,
): Promise<void> {
  mustCan(by, 'steerBroadcast')
  const goesOn = and(
    eq(broadcasts.id, broadcastId),
    isNull(broadcasts.endedAt),
    isNull(broadcasts.cancelledAt),
    isNull(broadcasts.stoppedAt),
    set.pausedAt === null && !set.cancelledAt ? isNotNull(broadcasts.pausedAt) : undefined,
  )
  const changed = await db.update(broadcasts).set(set).where(goesOn).returning({ id: broadcasts.id })
  if (changed.length === 0) throw new Refusal('broadcast-over')
  await record(db, { at: now, by: by.id, event, subject: `broadcast:${broadcastId}` })
}
