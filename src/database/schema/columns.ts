import { sql } from 'drizzle-orm'
import { bigint, customType, integer, text, timestamp } from 'drizzle-orm/pg-core'
import type { Localized } from '../../language/locale.ts'

/** A moment, kept in UTC with microseconds; `Date` in code. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' })

/** Surrogate key, ascending. */
export const id = () => integer().primaryKey().generatedAlwaysAsIdentity()

/** A 52-bit number (Telegram ids, tenge). */
export const big = () => bigint({ mode: 'number' })

/**
 * JSON, given back as it was kept. drizzle's own `jsonb` parses once more what the driver has parsed: the answers
 * "61" and "null" would come back as a number and as nothing.
 */
export const jsonb = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (value) => JSON.stringify(value),
})

/** Text in kk and ru (en optional). */
export const localized = () => jsonb().$type<Localized>()

/** Kinds of message of our own accord one can do without. */
export const MUTABLE = ['new', 'changes', 'results', 'answers', 'notices', 'reminders', 'yearly'] as const
export type Mutable = (typeof MUTABLE)[number]

/** How a person or chat wants to be written to: hours of Astana's clock, equal when no hour is quiet. */
export const preferences = () => ({
  quietFrom: integer().notNull().default(22),
  quietUntil: integer().notNull().default(8),
  muted: text().array().$type<Mutable[]>().notNull().default(sql`'{}'`),
})
