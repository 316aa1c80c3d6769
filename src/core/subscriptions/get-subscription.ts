import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { subscriptions } from '../../database/schema/index.ts'

/** What a person wants to hear of. Within a list: any of; an empty list asks nothing. Between lists: all of. */
export interface Subscription {
  /** False: kept, but silent. */
  active: boolean
  /** KATO two-digit codes or `KZ`. */
  regions: string[]
  /** Numbers of article 5 of the law. */
  spheres: string[]
  themes: string[]
  kinds: string[]
  /** Tenge; null asks nothing. */
  amountFrom: number | null
  amountTo: number | null
  /** Each at once, or together in a digest. */
  pace: 'each' | 'daily' | 'weekly'
}

/** Whoever never subscribed begins with an active subscription to everything. */
export const EVERYTHING: Subscription = {
  active: true,
  regions: [],
  spheres: [],
  themes: [],
  kinds: [],
  amountFrom: null,
  amountTo: null,
  pace: 'each',
}

/** The person's wishes; undefined for one who never subscribed. */
export async function getSubscription(db: Db, personId: number): Promise<Subscription | undefined> {
  const [row] = await db.select().from(subscriptions).where(eq(subscriptions.personId, personId))
  if (!row) return undefined
  const { active, regions, spheres, themes, kinds, amountFrom, amountTo, pace } = row
  return { active, regions, spheres, themes, kinds, amountFrom, amountTo, pace }
}
