import { bigint, customType, integer, timestamp } from 'drizzle-orm/pg-core'
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
