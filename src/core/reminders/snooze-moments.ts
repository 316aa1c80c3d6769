import { addDays, fromAlmaty, toAlmaty } from '../calendar/astana-time.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** So much time must be left after a reminder somebody asked for, or it would be of no use. */
export const SPARE_MS = 30 * MINUTE

export interface SnoozeMoment {
  name: 'hour' | 'evening' | 'morning'
  at: Date
}

/** When a reminder may be put off to: in an hour, this evening at 18:00, tomorrow at 09:00; each only well before the deadline. */
export function snoozeMoments(now: Date, deadline: Date): SnoozeMoment[] {
  const { date } = toAlmaty(now)
  const moments: SnoozeMoment[] = [
    { name: 'hour', at: new Date(now.getTime() + HOUR) },
    { name: 'evening', at: fromAlmaty(date, '18:00') },
    { name: 'morning', at: fromAlmaty(addDays(date, 1), '09:00') },
  ]
  return moments.filter(
    ({ name, at }) =>
      at.getTime() <= deadline.getTime() - SPARE_MS &&
      (name === 'hour' || at.getTime() >= now.getTime() + HOUR),
  )
}
