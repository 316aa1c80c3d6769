const MINUTE = 60_000
/** The hour before a deadline in which four of five applications arrive: what is lost of it is given back by itself. */
const LAST_HOUR = 60 * MINUTE
/** Further back an outage is weighed by staff. */
const LAST_DAY = 24 * LAST_HOUR

export interface Span {
  beganAt: Date
  endedAt: Date
}

/** Whole minutes, begun ones counted, of the last hour before a deadline in which nothing reached us. */
export const lostOfLastHour = (outage: Span, deadline: Date): number => lost(outage, deadline, LAST_HOUR)

/** The same of the last day. */
export const lostOfLastDay = (outage: Span, deadline: Date): number => lost(outage, deadline, LAST_DAY)

function lost({ beganAt, endedAt }: Span, deadline: Date, window: number): number {
  const from = Math.max(beganAt.getTime(), deadline.getTime() - window)
  const until = Math.min(endedAt.getTime(), deadline.getTime())
  return Math.max(0, Math.ceil((until - from) / MINUTE))
}

/**
 * The deadline that makes up for an outage: as many minutes as were lost of the last hour, counted from the deadline or, where
 * it passed meanwhile, from the end of the outage. Undefined when nothing of that hour was lost.
 */
export function madeUp(outage: Span, deadline: Date): Date | undefined {
  const minutes = lostOfLastHour(outage, deadline)
  if (minutes === 0) return undefined
  return new Date(Math.max(deadline.getTime(), outage.endedAt.getTime()) + minutes * MINUTE)
}
