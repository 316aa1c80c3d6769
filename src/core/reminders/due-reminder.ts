import type { ReminderKind } from '../../database/schema/index.ts'
import { afterQuietHours } from '../notifications/quiet-hours.ts'

const HOUR = 3_600_000

/** Kinds of reminder, the farthest from the deadline first, with their distance from it in milliseconds. */
export const REMINDER_KINDS: readonly { kind: ReminderKind; before: number }[] = [
  { kind: '3d', before: 72 * HOUR },
  { kind: '1d', before: 24 * HOUR },
  { kind: '3h', before: 3 * HOUR },
]

export interface DueReminder {
  kind: ReminderKind
  /** When it goes out: now, or in the morning. Always before the deadline. */
  at: Date
  /** Earlier kinds that were never sent and now never will be. */
  superseded: ReminderKind[]
}

interface Situation {
  now: Date
  deadline: Date
  /** When the draft began: what had passed by then is not made up for. */
  startedAt: Date
  /** Kinds already made for this deadline. */
  ended: readonly ReminderKind[]
}

/** The one reminder a draft is due: the nearest to the deadline among those whose moment has come. None after the deadline. */
export function dueReminder({ now, deadline, startedAt, ended }: Situation): DueReminder | undefined {
  const [nearest, ...earlier] = reachedKinds(now, deadline).filter(({ moment }) => startedAt < moment)
  if (!nearest || ended.includes(nearest.kind)) return undefined
  return {
    kind: nearest.kind,
    at: afterQuietHours(now, deadline),
    superseded: earlier.map(({ kind }) => kind).filter((kind) => !ended.includes(kind)),
  }
}

/** The kinds whose moment has come, the nearest to the deadline first; none once it has passed. */
export function reachedKinds(now: Date, deadline: Date): { kind: ReminderKind; moment: Date }[] {
  if (now >= deadline) return []
  return REMINDER_KINDS.map(({ kind, before }) => ({ kind, moment: new Date(deadline.getTime() - before) }))
    .filter(({ moment }) => moment <= now)
    .reverse()
}
