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

/** A fault that comes now and then; the same calls in the same order meet it at the same places for the same seed. */
export interface RandomFault extends Pick<Fault, 'method' | 'chatId' | 'retryAfter' | 'delay'> {
  /** Of all calls that match, between 0 and 1. */
  share: number
  /** Beside what happens to one call, `flood`: from this call on everybody gets 429 for `retryAfter` seconds. */
  error: FaultKind | 'flood'
  seed: number
  /** At most so many; without limit when absent. */
  times?: number
}

/** A random fault at work. */
export interface Striking {
  /** How many calls it has met. */
  readonly count: number
  stop(): void
}

export interface Faults {
  failNext(fault: Fault): void
  failAtRandom(fault: RandomFault): Striking
  /** Answers every call but getUpdates with 429 for so many seconds of real time. */
  flood(seconds: number): void
  /** The fault meant for this call, used up by it. */
  take(method: string, chatId: number | undefined): Fault | undefined
  /** The refusal everybody gets while there is a flood. */
  flooded(method: string): ApiError | undefined
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

const now = () => performance.now() / 1000

export function createFaults(): Faults {
  let rules: Fault[] = []
  const random = new Set<(method: string, chatId: number | undefined) => Fault | undefined>()
  let floodedUntil = 0

  function fromRules(method: string, chatId: number | undefined): Fault | undefined {
    const rule = rules.find((one) => meant(one, method, chatId))
    if (!rule) return undefined
    rule.times = (rule.times ?? 1) - 1
    rules = rules.filter((one) => (one.times ?? 0) > 0)
    return rule
  }

  function fromRandom(method: string, chatId: number | undefined): Fault | undefined {
    if (random.size === 0 || now() < floodedUntil) return undefined
    for (const strike of random) {
      const fault = strike(method, chatId)
      if (fault) return fault
    }
    return undefined
  }

  const faults: Faults = {
    failNext: (fault) => void rules.push({ times: 1, ...fault }),
    failAtRandom(rule) {
      const { share, seed, error, times = Number.POSITIVE_INFINITY, ...rest } = rule
      const next = randomNumbers(seed)
      const striking = { count: 0, stop: () => void random.delete(strike) }
      const strike = (method: string, chatId: number | undefined): Fault | undefined => {
        if (!meant(rule, method, chatId) || next() >= share || striking.count >= times) return undefined
        striking.count += 1
        if (error !== 'flood') return { ...rest, error }
        faults.flood(rest.retryAfter ?? 1)
        return undefined
      }
      random.add(strike)
      return striking
    },
    flood: (length) => {
      floodedUntil = now() + length
    },
    take: (method, chatId) => fromRules(method, chatId) ?? fromRandom(method, chatId),
    flooded(method) {
      const left = floodedUntil - now()
      return left > 0 && method !== 'getupdates' ? tooManyRequests(Math.ceil(left)) : undefined
    },
    clear() {
      rules = []
      random.clear()
      floodedUntil = 0
    },
  }
  return faults
}

const meant = (rule: Pick<Fault, 'method' | 'chatId'>, method: string, chatId: number | undefined): boolean =>
  (rule.method === undefined ? method !== 'getupdates' : rule.method.toLowerCase() === method) &&
  (rule.chatId === undefined || rule.chatId === chatId)

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
