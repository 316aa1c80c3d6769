import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { applications } from './applications.ts'
import { id, jsonb, localized, moment } from './columns.ts'
import { competitions, lots } from './competitions.ts'
import { people } from './people.ts'

/**
 * More time for one application: asked for by the applicant, decided by staff, published without the name. Its lot opens after
 * the last of them (rules № 687, p. 199).
 */
export const extensions = pgTable(
  'extensions',
  {
    id: id(),
    applicationId: integer()
      .notNull()
      .references(() => applications.id),
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    lotId: integer()
      .notNull()
      .references(() => lots.id),
    askedBy: integer()
      .notNull()
      .references(() => people.id),
    askedAt: moment().notNull(),
    /** The applicant's words; for staff alone. */
    request: text().notNull(),
    decidedBy: integer().references(() => people.id),
    declinedAt: moment(),
    grantedAt: moment(),
    /** Later than the deadline for all; set when granted. */
    deadline: moment(),
    /** Public, in kk and ru. */
    reason: localized(),
    cancelledAt: moment(),
  },
  (table) => [
    index().on(table.competitionId),
    index().on(table.applicationId),
    uniqueIndex('extensions_waiting')
      .on(table.applicationId)
      .where(sql`granted_at is null and declined_at is null`),
  ],
)

/** The opening of one or more lots of a competition, once their last deadline has passed. Never changed once written. */
export const openings = pgTable(
  'openings',
  {
    id: id(),
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    /** 1 for the first of a competition. */
    number: integer().notNull(),
    /** The last deadline of its lots. */
    dueAt: moment().notNull(),
    openedAt: moment().notNull(),
    /** What the protocol says, frozen (core/opening). */
    protocol: jsonb().notNull(),
    /** Keys of its documents in the file storage, once made. */
    fileKk: text(),
    fileRu: text(),
  },
  (table) => [
    uniqueIndex().on(table.competitionId, table.number),
    index('openings_unprinted').on(table.id).where(sql`file_kk is null or file_ru is null`),
  ],
)

/** Which opening opened a lot: a lot opens once. */
export const openedLots = pgTable('opened_lots', {
  lotId: integer()
    .primaryKey()
    .references(() => lots.id),
  openingId: integer()
    .notNull()
    .references(() => openings.id),
})
