import type { Write } from './letter.ts'

/** A long outage before a deadline, for staff. */
export const writeOutage: Write = async () => undefined
