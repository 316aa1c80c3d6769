import type { Db } from '../../database/client.ts'
import { dropUnwanted } from '../notifications/drop-unwanted.ts'
import { wantAgain } from '../notifications/want-again.ts'
import { EVERYTHING, getSubscription } from './get-subscription.ts'
import { type Hearer, rowsOf } from './hearer.ts'
import { saveSubscription } from './save-subscription.ts'
import { waitingBySubscription } from './waiting.ts'

/**
 * Switches the subscription on or off; what was chosen is kept. Off, what waits by it alone is not sent either.
 * @throws Refusal not-chat-admin
 */
export async function switchSubscription(db: Db, hearer: Hearer, active: boolean, now: Date): Promise<void> {
  const wishes = (await getSubscription(db, hearer)) ?? EVERYTHING
  await saveSubscription(db, hearer, { ...wishes, active }, now)
  const them = { addressee: rowsOf(hearer), which: waitingBySubscription(hearer), now }
  if (active) await wantAgain(db, them)
  else await dropUnwanted(db, them)
}
