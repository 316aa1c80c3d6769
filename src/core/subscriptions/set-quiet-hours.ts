import type { Db } from '../../database/client.ts'
import type { QuietHours } from '../notifications/quiet-hours.ts'
import type { Hearer } from './hearer.ts'
import { savePreferences } from './preferences.ts'

/**
 * Hours of Astana's clock in which the hearer is not written to unasked; equal for none. Hours out of range are taken round
 * the clock. What waits for a morning already keeps its hour.
 * @throws Refusal not-chat-admin
 */
export const setQuietHours = (db: Db, hearer: Hearer, { quietFrom, quietUntil }: QuietHours): Promise<void> =>
  savePreferences(db, hearer, { quietFrom: onClock(quietFrom), quietUntil: onClock(quietUntil) })

const onClock = (hour: number) => ((hour % 24) + 24) % 24
