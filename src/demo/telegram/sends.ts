import type { Message } from '@grammyjs/types'

/** What was really accepted: when, and how many for whom; also when the bot never heard of it. */
export interface Sends {
  note(method: string, result: unknown): void
  /** When each message was accepted, in milliseconds of real time since 1970, oldest first. */
  times: readonly number[]
  /** How many messages each chat got, by its id. */
  received: ReadonlyMap<number, number>
}

const COUNTED = new Set(['sendmessage', 'sendphoto', 'senddocument'])
/** Times are kept of so many messages at least: a million recipients fit. */
const KEPT = 1_000_000

export function createSends(): Sends {
  const times: number[] = []
  const received = new Map<number, number>()
  return {
    times,
    received,
    note(method, result) {
      if (!COUNTED.has(method)) return
      const { chat } = result as Message
      received.set(chat.id, (received.get(chat.id) ?? 0) + 1)
      times.push(performance.timeOrigin + performance.now())
      if (times.length >= 2 * KEPT) times.splice(0, times.length - KEPT)
    },
  }
}

/** The most of these times (in milliseconds, ascending) that lie in any one second. */
export function worstSecond(times: readonly number[]): number {
  let first = 0
  let worst = 0
  for (const [last, time] of times.entries()) {
    while (times[first]! <= time - 1000) first += 1
    worst = Math.max(worst, last - first + 1)
  }
  return worst
}
