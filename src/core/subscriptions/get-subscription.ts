import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { subscriptions } from '../../database/schema/index.ts'
import type { Hearer } from './hearer.ts'

export const PACES = ['each', 'daily', 'weekly'] as const
export type Pace = (typeof PACES)[number]

/** What a hearer wants to hear of. Within a list: any of; an empty list asks nothing. Between lists: all of. */
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
  pace: Pace
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

/** The hearer's wishes; undefined for one who never subscribed. */
export async function getSubscription(db: Db, hearer: Hearer): Promise<Subscription | undefined> {
  const own =
    'personId' in hearer
      ? eq(subscriptions.personId, hearer.personId)
      : eq(subscriptions.chatId, hearer.chatId)
  const [row] = await db.select().from(subscriptions).where(own)
  if (!row) return undefined
  const { active, regions, spheres, themes, kinds, amountFrom, amountTo, pace } = row
  return { active, regions, spheres, themes, kinds, amountFrom, amountTo, pace }
}
