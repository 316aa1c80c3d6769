import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { localized, moment } from './columns.ts'
import { people } from './people.ts'

/** A day that differs from the rule of holidays, entered by staff: the Government moves days off, Qurban ait follows the moon. */
export const calendarDays = pgTable('calendar_days', {
  /** 'YYYY-MM-DD'. */
  day: text().primaryKey(),
  kind: text().$type<'off' | 'working'>().notNull(),
  /** Why, such as the decree's number and date. */
  reason: localized().notNull(),
  byId: integer()
    .notNull()
    .references(() => people.id),
  at: moment().notNull(),
})
