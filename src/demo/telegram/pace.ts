import { type ApiError, tooManyRequests } from './errors.ts'

/** Telegram's published pace: so many messages a second in all, to one chat after a small burst, and to one group. */
export interface FloodControl {
  perSecond: number
  /** For calls with `allow_paid_broadcast`, which count by themselves. */
  paidPerSecond: number
  perChatPerSecond: number
  chatBurst: number
  perGroupPerMinute: number
}

export const USUAL_FLOOD_CONTROL: FloodControl = {
  perSecond: 30,
  paidPerSecond: 1000,
  perChatPerSecond: 1,
  chatBurst: 5,
  perGroupPerMinute: 20,
}

/** Why a call is refused for its pace, if it is; otherwise it is counted. */
export type Pace = (method: string, chatId: number | undefined, paid: boolean) => ApiError | undefined

export function createPace(control: FloodControl, seconds = () => performance.now() / 1000): Pace {
  const buckets = new Map<number | 'free' | 'paid', { tokens: number; at: number }>()
  /** When each group got its last messages, in seconds. */
  const groups = new Map<number, number[]>()

  /** Takes a token; otherwise the seconds until there is one. */
  function wait(key: number | 'free' | 'paid', rate: number, burst: number): number {
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

  return (method, chatId, paid) => {
    if (chatId === undefined || !method.startsWith('send') || method === 'sendchataction') return undefined
    const { perSecond, paidPerSecond } = control
    const pause =
      wait(chatId, control.perChatPerSecond, control.chatBurst) ||
      (chatId < 0 ? groupWait(chatId, control.perGroupPerMinute) : 0) ||
      (paid ? wait('paid', paidPerSecond, paidPerSecond) : wait('free', perSecond, perSecond))
    return pause > 0 ? tooManyRequests(Math.max(1, Math.ceil(pause))) : undefined
  }
}
