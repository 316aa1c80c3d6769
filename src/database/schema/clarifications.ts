import { type AnyPgColumn, boolean, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
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
    /** Answered to its asker alone: neither it nor its answer is ever shown to others. */
    toAskerAlone: boolean().notNull().default(false),
    /** When the answer that stands was given. */
    answeredAt: moment(),
    /** Asks the same as another: its asker hears the answer of that one. */
    mergedInto: integer().references((): AnyPgColumn => clarifications.id),
    mergedAt: moment(),
  },
  (table) => [index().on(table.competitionId), index().on(table.answeredAt), index().on(table.mergedInto)],
)

/** Answers that were replaced by another. */
export const formerClarificationAnswers = pgTable(
  'former_clarification_answers',
  {
    id: id(),
    clarificationId: integer()
      .notNull()
      .references(() => clarifications.id),
    answer: localized().notNull(),
    answeredBy: integer().references(() => people.id),
    answeredAt: moment().notNull(),
  },
  (table) => [index().on(table.clarificationId)],
)

/** Who said "I have the same question": they hear the answer, and are counted without names. */
export const sameQuestions = pgTable(
  'same_questions',
  {
    clarificationId: integer()
      .notNull()
      .references(() => clarifications.id),
    personId: integer()
      .notNull()
      .references(() => people.id),
    at: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.clarificationId, table.personId] })],
)
