import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, localized, moment } from './columns.ts'
import { competitions } from './competitions.ts'
import { people } from './people.ts'

/** A question to the organizer and its answer; shown to all without the asker. */
export const clarifications = pgTable(
  'clarifications',
  {
    id: id(),
    /** Absent: a question about the service itself. */
    competitionId: integer().references(() => competitions.id),
    askedBy: integer().references(() => people.id),
    askedAt: moment().notNull(),
    question: text().notNull(),
    /** In kk and ru: an answer reaches everyone on equal terms. */
    answer: localized(),
    answeredBy: integer().references(() => people.id),
    answeredAt: moment(),
  },
  (table) => [index().on(table.competitionId), index().on(table.answeredAt)],
)
