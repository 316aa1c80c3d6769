import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment } from './columns.ts'
import { competitions } from './competitions.ts'
import { people } from './people.ts'

/** What a person wants to hear of. An empty list means any. */
export const subscriptions = pgTable('subscriptions', {
  personId: integer()
    .primaryKey()
    .references(() => people.id),
  active: boolean().notNull().default(true),
  regions: text().array().notNull().default(sql`'{}'`),
  spheres: text().array().notNull().default(sql`'{}'`),
  themes: text().array().notNull().default(sql`'{}'`),
  kinds: text().array().notNull().default(sql`'{}'`),
  updatedAt: moment().notNull(),
})

/** A person follows one competition. */
export const follows = pgTable(
  'follows',
  {
    personId: integer()
      .notNull()
      .references(() => people.id),
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.competitionId] }),
    index().on(table.competitionId),
  ],
)
