import { bigint, integer, jsonb, timestamp } from 'drizzle-orm/pg-core'
import type { Localized } from '../../language/locale.ts'

/** A moment, kept in UTC with microseconds; `Date` in code. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' })

/** Surrogate key, ascending. */
export const id = () => integer().primaryKey().generatedAlwaysAsIdentity()

/** A 52-bit number (Telegram ids, tenge). */
export const big = () => bigint({ mode: 'number' })

/** Text in kk and ru (en optional). */
export const localized = () => jsonb().$type<Localized>()
