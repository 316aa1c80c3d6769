import type { Db } from '../../database/client.ts'
import { subscriptions } from '../../database/schema/index.ts'
import type { Subscription } from './get-subscription.ts'

/** Puts these wishes in place of the old ones. A choice of one's own that changes every minute is not audited. */
export async function saveSubscription(
  db: Db,
  personId: number,
  wishes: Subscription,
  now: Date,
): Promise<void> {
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
  await db
    .insert(subscriptions)
    .values({ personId, ...values })
    .onConflictDoUpdate({ target: subscriptions.personId, set: values })
}

const unique = (items: string[]) => [...new Set(items)]
