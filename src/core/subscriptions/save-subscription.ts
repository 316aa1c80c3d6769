import type { Db } from '../../database/client.ts'
import { subscriptions } from '../../database/schema/index.ts'
import type { Subscription } from './get-subscription.ts'
import { ensureMayChange, type Hearer } from './hearer.ts'

/**
 * Puts these wishes in place of the old ones. A choice of one's own that changes every minute is not audited.
 * @throws Refusal not-chat-admin
 */
export async function saveSubscription(
  db: Db,
  hearer: Hearer,
  wishes: Subscription,
  now: Date,
): Promise<void> {
  await ensureMayChange(db, hearer)
  const values = {
    active: wishes.active,
    regions: unique(wishes.regions),
    spheres: unique(wishes.spheres),
    themes: unique(wishes.themes),
    kinds: unique(wishes.kinds),
    amountFrom: wishes.amountFrom,
    amountTo: wishes.amountTo,
    pace: wishes.pace,
    updatedAt: now,
  }
  const whose = 'personId' in hearer ? { personId: hearer.personId } : { chatId: hearer.chatId }
  const target = 'personId' in hearer ? subscriptions.personId : subscriptions.chatId
  await db
    .insert(subscriptions)
    .values({ ...whose, ...values })
    .onConflictDoUpdate({ target, set: values })
}

const unique = (items: string[]) => [...new Set(items)]
