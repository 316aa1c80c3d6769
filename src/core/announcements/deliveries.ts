import type { Db } from '../../database/client.ts'
import type { Tally } from '../../database/schema/index.ts'
import { type BroadcastReport, broadcastReport } from '../notifications/broadcast-report.ts'
import { type Announcement, announcementsOf } from './get-announcement.ts'

/** Whom an announcement was to reach and whom it did; sums only. */
export interface Delivery extends Omit<Tally, 'repeated'> {
  announcement: Announcement
  /** Undefined when nobody was to hear of it. */
  broadcastId: number | undefined
  toBeTold: number
  /** On their way, or held for the morning or a digest. */
  waiting: number
  held: number
}

/** Every announcement of a competition with its delivery as of now, the newest first. */
export async function listDeliveries(db: Db, competitionId: number, now: Date): Promise<Delivery[]> {
  const rows = await announcementsOf(db, competitionId)
  const found: Delivery[] = []
  for (const announcement of rows)
    found.push(deliveryOf(announcement, await broadcastReport(db, 'announcement', announcement.id, now)))
  return found
}

function deliveryOf(announcement: Announcement, report: BroadcastReport | undefined): Delivery {
  const { sent = 0, blocked = 0, unknown = 0, failed = 0, dropped = 0, waiting = 0, held = 0 } = report ?? {}
  const { id: broadcastId, audience: toBeTold = 0 } = report?.broadcast ?? {}
  return { announcement, broadcastId, toBeTold, sent, blocked, unknown, failed, dropped, waiting, held }
}
