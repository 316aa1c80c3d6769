import { sql } from 'drizzle-orm'
import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { id, moment } from './columns.ts'

/** A time in which updates from Telegram did not reach us; part of the public log. */
export const outages = pgTable(
  'outages',
  {
    id: id(),
    beganAt: moment().notNull(),
    /** Null while it lasts. */
    endedAt: moment(),
    /** What it means for deadlines was worked out. */
    settledAt: moment(),
  },
  (table) => [index('outages_unsettled').on(table.id).where(sql`settled_at is null`)],
)

/** The last sign of life of a part of the service, such as `intake`. */
export const heartbeats = pgTable('heartbeats', {
  part: text().primaryKey(),
  at: moment().notNull(),
  /** By the database's own clock: the service's clock can be moved in the demo, and a moved clock is no silence. */
  realAt: moment().notNull().defaultNow(),
})
