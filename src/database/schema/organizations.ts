import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, jsonb, moment } from './columns.ts'
import { people } from './people.ts'

/** `viewer` reads everything of the organization and changes nothing. */
export type MemberRole = 'editor' | 'viewer'

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
    /** What a member who is not the owner may do; the owner may do everything. */
    role: text().$type<MemberRole>().notNull().default('editor'),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.personId] }), index().on(table.personId)],
)

/** A link by which the owner lets one colleague in: used once, and only for a while. */
export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    /** SHA-256 in hex of the secret in the link: whoever reads the database cannot join. */
    secretHash: text().notNull().unique(),
    role: text().$type<MemberRole>().notNull(),
    invitedBy: integer()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
    usedBy: integer().references(() => people.id),
    revokedAt: moment(),
  },
  (table) => [index().on(table.organizationId)],
)

/** The owner offers the organization to another member, who must agree. */
export const handovers = pgTable(
  'handovers',
  {
    id: id(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    fromId: integer()
      .notNull()
      .references(() => people.id),
    toId: integer()
      .notNull()
      .references(() => people.id),
    offeredAt: moment().notNull(),
    acceptedAt: moment(),
    /** Declined, or taken back by the owner. */
    endedAt: moment(),
  },
  (table) => [index().on(table.organizationId)],
)

/** Somebody says an organization registered by another is theirs, with the document on the head's powers; staff decide. */
export const ownershipClaims = pgTable(
  'ownership_claims',
  {
    id: id(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    personId: integer()
      .notNull()
      .references(() => people.id),
    claimedAt: moment().notNull(),
    /** The document, as a file field keeps it. */
    file: jsonb().notNull(),
    decidedAt: moment(),
    decidedBy: integer().references(() => people.id),
    grantedAt: moment(),
    /** Why it was declined. */
    reason: text(),
  },
  (table) => [index().on(table.organizationId)],
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
