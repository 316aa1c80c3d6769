import type { Db } from '../../database/client.ts'
import type { Mutable } from '../../database/schema/index.ts'
import { dropUnwanted } from '../notifications/drop-unwanted.ts'
import { wantAgain } from '../notifications/want-again.ts'
import { type Hearer, rowsOf } from './hearer.ts'
import { getPreferences, savePreferences } from './preferences.ts'
import { waitingOfKind } from './waiting.ts'

/**
 * Mutes a kind of message, or no longer does. What waits of a muted kind is not sent either, but for what is about a
 * competition the person applies to.
 * @throws Refusal not-chat-admin
 */
export async function muteKind(
  db: Db,
  hearer: Hearer,
  { kind, mute }: { kind: Mutable; mute: boolean },
  now: Date,
): Promise<void> {
  const { muted } = await getPreferences(db, hearer)
  const others = muted.filter((one) => one !== kind)
  await savePreferences(db, hearer, { muted: mute ? [...others, kind] : others })
  const them = { addressee: rowsOf(hearer), which: waitingOfKind(hearer, kind), now }
  if (mute) await dropUnwanted(db, them)
  else await wantAgain(db, them)
}
