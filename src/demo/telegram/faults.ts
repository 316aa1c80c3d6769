import { ApiError, tooManyRequests } from './errors.ts'

/**
 * What goes wrong with the next call:
 * a number is an error code with Telegram's usual words; `drop` closes the connection before the call takes effect,
 * `drop-after` once it has (the sender cannot know); `bad-gateway` is a 502 in HTML, as a proxy gives it.
 */
export type FaultKind =
  | number
  | { code: number; description: string; retryAfter?: number }
  | 'drop'
  | 'drop-after'
  | 'bad-gateway'

export interface Fault {
  /** Only calls of this method; any but getUpdates when absent. */
  method?: string
  /** Only calls to this chat. */
  chatId?: number
  /** How many calls; 1 when absent. */
  times?: number
  /** For 429, in seconds; 1 when absent. */
  retryAfter?: number
  /** Milliseconds before the answer (or the fault). */
  delay?: number
  error?: FaultKind
}

/** Telegram's published pace: so many messages a second in all, to one chat after a small burst, and to one group. */
export interface FloodControl {
  perSecond: number
  perChatPerSecond: number
  chatBurst: number
  perGroupPerMinute: number
}

export interface Faults {
  failNext(fault: Fault): void
  /** Answers every call but getUpdates with 429 for so many seconds of real time. */
  flood(seconds: number): void
  /** The fault meant for this call, used up by it. */
  take(method: string, chatId: number | undefined): Fault | undefined
  /** Why the call is refused for its pace, if it is. */
  pace(method: string, chatId: number | undefined): ApiError | undefined
  clear(): void
}

const WORDS: Record<number, string> = {
  400: 'Bad Request: chat not found',
  401: 'Unauthorized',
  403: 'Forbidden: bot was blocked by the user',
  404: 'Not Found',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  500: 'Internal Server Error',
}

/** The error a fault stands for; `undefined` for those of the network. */
export function errorOf({ error, retryAfter = 1 }: Fault): ApiError | undefined {
  if (error === 429) return tooManyRequests(retryAfter)
  if (typeof error === 'number') return new ApiError(error, WORDS[error] ?? `Error ${error}`)
  if (typeof error !== 'object') return undefined
  const seconds = error.retryAfter
  return new ApiError(
    error.code,
    error.description,
    seconds === undefined ? undefined : { retry_after: seconds },
  )
}

export const USUAL_FLOOD_CONTROL: FloodControl = {
  perSecond: 30,
  perChatPerSecond: 1,
  chatBurst: 5,
  perGroupPerMinute: 20,
}

export function createFaults(
  control: FloodControl | undefined,
  seconds = () => performance.now() / 1000,
): Faults {
  let rules: Fault[] = []
  let floodedUntil = 0
  /** When each group got its last messages, in seconds. */
  const groups = new Map<number, number[]>()
  const buckets = new Map<number | 'all', { tokens: number; at: number }>()

  /** Takes a token; otherwise the seconds until there is one. */
  function wait(key: number | 'all', rate: number, burst: number): number {
    const now = seconds()
    const bucket = buckets.get(key) ?? { tokens: burst, at: now }
    const tokens = Math.min(burst, bucket.tokens + (now - bucket.at) * rate)
    const enough = tokens >= 1
    buckets.set(key, { tokens: enough ? tokens - 1 : tokens, at: now })
    return enough ? 0 : (1 - tokens) / rate
  }

  /** Seconds until one more message may go to this group in any minute; the message is counted when it may. */
  function groupWait(group: number, most: number): number {
    const now = seconds()
    const times = (groups.get(group) ?? []).filter((at) => now - at < 60)
    groups.set(group, times)
    if (times.length >= most) return 60 - (now - times[0]!)
    times.push(now)
    return 0
  }

  return {
    failNext: (fault) => void rules.push({ times: 1, ...fault }),
    flood: (length) => {
      floodedUntil = seconds() + length
    },
    take(method, chatId) {
      const rule = rules.find(
        (one) =>
          (one.method === undefined ? method !== 'getupdates' : one.method.toLowerCase() === method) &&
          (one.chatId === undefined || one.chatId === chatId),
      )
      if (!rule) return undefined
      rule.times = (rule.times ?? 1) - 1
      rules = rules.filter((one) => (one.times ?? 0) > 0)
      return rule
    },
    pace(method, chatId) {
      if (method === 'getupdates') return undefined
      const left = floodedUntil - seconds()
      if (left > 0) return tooManyRequests(Math.ceil(left))
      if (!control || chatId === undefined || !method.startsWith('send') || method === 'sendchataction')
        return undefined
      const pause =
        wait(chatId, control.perChatPerSecond, control.chatBurst) ||
        (chatId < 0 ? groupWait(chatId, control.perGroupPerMinute) : 0) ||
        wait('all', control.perSecond, control.perSecond)
      return pause > 0 ? tooManyRequests(Math.max(1, Math.ceil(pause))) : undefined
    },
    clear() {
      rules = []
      floodedUntil = 0
      buckets.clear()
      groups.clear()
    },
  }
}
