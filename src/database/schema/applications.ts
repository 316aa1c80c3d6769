import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Locale } from '../../language/locale.ts'
import { id, jsonb, moment } from './columns.ts'
import { competitions, forms, lots } from './competitions.ts'
import { organizations } from './organizations.ts'
import { people } from './people.ts'

/** A draft and, once submitted, the application. The state is a function of the timestamps and the clock. */
export const applications = pgTable(
  'applications',
  {
    id: id(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    lotId: integer()
      .notNull()
      .references(() => lots.id),
    /** The form's version, pinned when the draft starts. */
    formId: integer()
      .notNull()
      .references(() => forms.id),
    startedBy: integer()
      .notNull()
      .references(() => people.id),
    startedAt: moment().notNull(),
    submittedAt: moment(),
    withdrawnAt: moment(),
    /** Elsewhere: when the person said it was filed there. */
    filedAt: moment(),
  },
  (table) => [
    uniqueIndex().on(table.organizationId, table.competitionId, table.lotId),
    index().on(table.competitionId),
  ],
)

/** An answer is a row from the first keystroke. `null` is a field skipped on purpose. */
export const answers = pgTable(
  'answers',
  {
    applicationId: integer()
      .notNull()
      .references(() => applications.id),
    field: text().notNull(),
    value: jsonb(),
    /** More pieces are expected (long text, table lines) until the person says done. */
    open: integer().notNull().default(0),
    personId: integer()
      .notNull()
      .references(() => people.id),
    answeredAt: moment().notNull(),
    revision: integer().notNull().default(1),
    /** The Telegram message it came from; editing that message edits the answer. */
    messageId: integer(),
    /** Since when the person is asked to confirm it: the form was corrected, or it was copied. Null: nothing to confirm. */
    toConfirm: moment(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.field] })],
)

/** Values that no longer stand, or never did: replaced by another, or set aside because a colleague was quicker. */
export const formerAnswers = pgTable(
  'former_answers',
  {
    id: id(),
    applicationId: integer()
      .notNull()
      .references(() => applications.id),
    field: text().notNull(),
    value: jsonb(),
    personId: integer()
      .notNull()
      .references(() => people.id),
    /** When that value was given. */
    answeredAt: moment().notNull(),
    /** It was never in the application: a colleague had answered in the meantime. */
    setAside: boolean().notNull().default(false),
  },
  (table) => [index().on(table.applicationId, table.field)],
)

/** Who is to fill in a field. */
export const assignments = pgTable(
  'assignments',
  {
    applicationId: integer()
      .notNull()
      .references(() => applications.id),
    field: text().notNull(),
    personId: integer()
      .notNull()
      .references(() => people.id),
    assignedBy: integer()
      .notNull()
      .references(() => people.id),
    assignedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.field] })],
)

/** What was submitted, frozen; the newest version counts. */
export const submissions = pgTable(
  'submissions',
  {
    id: id(),
    applicationId: integer()
      .notNull()
      .references(() => applications.id),
    version: integer().notNull(),
    /** Public number of the receipt. */
    number: text().notNull().unique(),
    submittedBy: integer()
      .notNull()
      .references(() => people.id),
    /** `received_at` of the update that asked for it: what counts (DESIGN.md §4). */
    submittedAt: moment().notNull(),
    language: text().$type<Locale>().notNull(),
    snapshot: jsonb().notNull(),
    salt: text().notNull(),
    /** SHA-256 of snapshot and salt, hex. */
    hash: text().notNull().unique(),
  },
  (table) => [uniqueIndex().on(table.applicationId, table.version)],
)

/** A submit that was refused, with its reason: evidence for the applicant. */
export const refusedSubmits = pgTable('refused_submits', {
  id: id(),
  applicationId: integer()
    .notNull()
    .references(() => applications.id),
  personId: integer()
    .notNull()
    .references(() => people.id),
  at: moment().notNull(),
  reason: text().notNull(),
  missing: jsonb(),
})

/** Files people send, kept by content hash with a copy of our own. */
export const attachments = pgTable(
  'attachments',
  {
    id: id(),
    applicationId: integer()
      .notNull()
      .references(() => applications.id),
    field: text().notNull(),
    telegramFileId: text().notNull(),
    telegramUniqueId: text().notNull(),
    name: text().notNull(),
    mime: text(),
    size: integer(),
    personId: integer()
      .notNull()
      .references(() => people.id),
    receivedAt: moment().notNull(),
    /** Content hash of our own copy: made when it comes, else by the sweep. */
    fileKey: text(),
    copiedAt: moment(),
  },
  (table) => [index().on(table.applicationId)],
)
