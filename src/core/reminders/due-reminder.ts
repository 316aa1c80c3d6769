import { type DeadlineKind, REMINDER_KINDS } from '../../database/schema/index.ts'
import { afterQuietHours } from '../notifications/quiet-hours.ts'

const HOUR = 3_600_000

/** How long before the deadline each kind comes, in milliseconds. */
export const BEFORE: Record<DeadlineKind, number> = {
  '7d': 168 * HOUR,
  '3d': 72 * HOUR,
  '1d': 24 * HOUR,
  '3h': 3 * HOUR,
  '1h': HOUR,
}

/** What those hear who follow a competition without a draft in it: while there is still time to begin one. */
export const FOLLOWER_KINDS: readonly DeadlineKind[] = ['3d', '1d']

export interface DueReminder {
  kind: DeadlineKind
  /** When it goes out: now, or in the morning. Always before the deadline. */
  at: Date
  /** Earlier kinds that were never sent and now never will be. */
  superseded: DeadlineKind[]
}

interface Situation {
  now: Date
  deadline: Date
  /** When the draft began, or the following: what had passed by then is not made up for. */
  since: Date
  /** The kinds the person wants; all when absent. */
  wanted?: readonly DeadlineKind[]
  /** Kinds already made for this deadline. */
  ended: readonly DeadlineKind[]
}

/** The one reminder that is due: the nearest to the deadline among those whose moment has come. None after the deadline. */
export function dueReminder({
  now,
  deadline,
  since,
  wanted = REMINDER_KINDS,
  ended,
}: Situation): DueReminder | undefined {
  const [nearest, ...earlier] = reachedKinds(now, deadline).filter(
    ({ kind, moment }) => wanted.includes(kind) && since < moment,
  )
  if (!nearest || ended.includes(nearest.kind)) return undefined
  return {
    kind: nearest.kind,
    at: afterQuietHours(now, deadline),
    superseded: earlier.map(({ kind }) => kind).filter((kind) => !ended.includes(kind)),
  }
}

/** The kinds whose moment has come, the nearest to the deadline first; none once it has passed. */
function reachedKinds(now: Date, deadline: Date): { kind: DeadlineKind; moment: Date }[] {
  if (now >= deadline) return []
  return REMINDER_KINDS.map((kind) => ({ kind, moment: new Date(deadline.getTime() - BEFORE[kind]) }))
    .filter(({ moment }) => moment <= now)
    .reverse()
}
