import type { Db } from '../../database/client.ts'
import { claimChunk } from './claim-chunk.ts'
import { type Attempt, endChunk } from './end-chunk.ts'
import type { Notification, Outcome, Sender } from './sender.ts'
import { stopFailingBroadcasts } from './stop-broadcast.ts'

export interface SentChunk {
  /** How many were claimed: fewer than asked for means that nothing more is due. */
  claimed: number
  /** Seconds everybody has to wait, when Telegram asked for it. */
  waitSeconds?: number
  attempts: readonly Attempt[]
}

/** Claims, sends together, records. Runs outside any transaction: between the statements it waits for Telegram. */
export async function sendChunk(db: Db, sender: Sender, size: number, clock: Clock): Promise<SentChunk> {
  const now = clock.now()
  const claimed = await claimChunk(db, size, now)
  const attempts = await Promise.all(
    claimed.map(async (notification) => ({
      notification,
      outcome: await attempt(sender, notification, now),
    })),
  )
  await endChunk(db, attempts, clock.now())
  await stopFailingBroadcasts(db, attempts, clock.now())
  const waits = attempts.flatMap(({ outcome }) => (outcome.as === 'again' ? [outcome.seconds] : []))
  return {
    claimed: claimed.length,
    ...(waits.length > 0 && { waitSeconds: Math.max(...waits) }),
    attempts,
  }
}

interface Clock {
  now(): Date
}

async function attempt(sender: Sender, notification: Notification, now: Date): Promise<Outcome> {
  const { expiresAt, telegramId } = notification
  if (expiresAt && expiresAt <= now) return { as: 'dropped', error: 'expired' }
  if (telegramId === null) return { as: 'dropped', error: 'person-gone' }
  try {
    return await sender.send(notification)
  } catch (error) {
    return {
      as: 'in-doubt',
      error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    }
  }
}
