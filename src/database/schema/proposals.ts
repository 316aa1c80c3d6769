import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, localized, moment } from './columns.ts'
import { organizations } from './organizations.ts'
import { people } from './people.ts'

/** A theme an NGO proposes for the next state social orders. Its state is a function of the moments. */
export const proposals = pgTable(
  'proposals',
  {
    id: id(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    proposedBy: integer()
      .notNull()
      .references(() => people.id),
    proposedAt: moment().notNull(),
    /** Code of art. 5. */
    sphere: text().notNull(),
    /** Code of the region, or `KZ`. */
    region: text().notNull(),
    theme: text().notNull(),
    /** Whom it would help, and why now. */
    grounds: text().notNull(),
    /** Says the same as another, which is answered. */
    mergedInto: integer(),
    mergedAt: moment(),
    takenUpAt: moment(),
    declinedAt: moment(),
    answeredBy: integer().references(() => people.id),
    /** Public, in kk and ru. */
    answer: localized(),
    withdrawnAt: moment(),
  },
  (table) => [index().on(table.organizationId), index().on(table.sphere)],
)
