import type { Db } from '../../database/client.ts'
import { isKind } from '../../language/reference.ts'
import { listCompetitions } from '../competitions/list-competitions.ts'
import type { Subscription } from './get-subscription.ts'

/** The open competitions a subscription would have announced, whether it is switched on or not. */
export function listMatching(
  db: Db,
  wishes: Subscription,
  { now, limit, offset = 0 }: { now: Date; limit: number; offset?: number },
) {
  const { regions, spheres, themes, amountFrom, amountTo } = wishes
  const kinds = wishes.kinds.filter(isKind)
  return listCompetitions(db, {
    ...{ kinds, regions, spheres, themes, amountFrom, amountTo },
    ...{ state: 'open', now, limit, offset },
  })
}
