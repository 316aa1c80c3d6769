import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, jsonb, moment } from './columns.ts'
import { people } from './people.ts'

export const organizations = pgTable('organizations', {
  id: id(),
  bin: text().notNull().unique(),
  ownerId: integer()
    .notNull()
    .references(() => people.id),
  createdAt: moment().notNull(),
})

/** The profile is a form; an answer is a row. */
export const organizationAnswers = pgTable(
  'organization_answers',
  {
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    field: text().notNull(),
    value: jsonb(),
    personId: integer().references(() => people.id),
    answeredAt: moment().notNull(),
    revision: integer().notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.field] })],
)

export const members = pgTable(
  'members',
  {
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    personId: integer()
      .notNull()
      .references(() => people.id),
    joinedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.personId] }), index().on(table.personId)],
)

/** A colleague asked to join; the owner decides. */
export const joinRequests = pgTable(
  'join_requests',
  {
    id: id(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    personId: integer()
      .notNull()
      .references(() => people.id),
    askedAt: moment().notNull(),
    decidedAt: moment(),
    acceptedAt: moment(),
  },
  (table) => [uniqueIndex().on(table.organizationId, table.personId)],
)
