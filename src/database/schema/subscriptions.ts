import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { chats } from './chats.ts'
import { big, id, moment } from './columns.ts'
import { competitions } from './competitions.ts'
import { people } from './people.ts'

/** What a person, group or channel wants to hear of. An empty list means any. */
export const subscriptions = pgTable('subscriptions', {
  id: id(),
  personId: integer()
    .unique()
    .references(() => people.id),
  chatId: integer()
    .unique()
    .references(() => chats.id),
  active: boolean().notNull().default(true),
  regions: text().array().notNull().default(sql`'{}'`),
  spheres: text().array().notNull().default(sql`'{}'`),
  themes: text().array().notNull().default(sql`'{}'`),
  kinds: text().array().notNull().default(sql`'{}'`),
  /** Tenge: a competition with a lot within these bounds, or without a sum. */
  amountFrom: big(),
  amountTo: big(),
  /** Each at once, or together once a day or once a week. */
  pace: text().$type<'each' | 'daily' | 'weekly'>().notNull().default('each'),
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

/** A person came to a competition by a link somebody shared; counted once each. */
export const sharedVisits = pgTable(
  'shared_visits',
  {
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    personId: integer()
      .notNull()
      .references(() => people.id),
    at: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.competitionId, table.personId] })],
)
