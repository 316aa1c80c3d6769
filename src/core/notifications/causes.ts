import type { Cause } from '../../database/schema/index.ts'

interface Manners {
  /**
   * In doubt whether it arrived: `once` leaves it at that, since a second copy annoys; `again` sends it once more, since
   * a second copy is better than a missed deadline.
   */
  inDoubt: 'once' | 'again'
  /** Waits for the end of the addressee's quiet hours. */
  quiet?: boolean
  /** What waits for the same morning, or for a daily or weekly digest, travels in one message. */
  merges?: boolean
}

/** How each cause is to be delivered. */
export const CAUSES: Record<Cause, Manners> = {
  announcement: { inDoubt: 'once', quiet: true, merges: true },
  notice: { inDoubt: 'once', quiet: true },
  // Silent: they change a message that is there already. Done twice they do no harm.
  correction: { inDoubt: 'again' },
  removal: { inDoubt: 'again' },
  digest: { inDoubt: 'once' },
  // They wait for the morning by a rule of their own: what counts is each deadline.
  reminder: { inDoubt: 'again' },
  clarification: { inDoubt: 'once', quiet: true, merges: true },
  question: { inDoubt: 'again', quiet: true },
  join: { inDoubt: 'again', quiet: true },
  receipt: { inDoubt: 'again' },
  result: { inDoubt: 'again', quiet: true },
  report: { inDoubt: 'once' },
  approval: { inDoubt: 'again' },
  closed: { inDoubt: 'again', quiet: true },
  opening: { inDoubt: 'again', quiet: true },
  // More time, or none: it is about hours, so it does not wait for the morning.
  extension: { inDoubt: 'again' },
  outage: { inDoubt: 'again' },
  duty: { inDoubt: 'once', quiet: true },
  assignment: { inDoubt: 'once', quiet: true },
  ready: { inDoubt: 'again', quiet: true },
  yearly: { inDoubt: 'once', quiet: true },
  staff: { inDoubt: 'again', quiet: true },
  review: { inDoubt: 'again', quiet: true },
  // Three working days: they do not wait for the morning.
  appeal: { inDoubt: 'again' },
  project: { inDoubt: 'again', quiet: true },
  proposal: { inDoubt: 'once', quiet: true },
  export: { inDoubt: 'again' },
}
