import { type SQL, sql } from 'drizzle-orm'

/** A moment of the service's clock inside raw SQL, where the driver would not know its type. */
export const stamp = (moment: Date): SQL => sql`${moment.toISOString()}::timestamptz`
