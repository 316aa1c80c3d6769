import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Form } from '../../core/applications/form/form.ts'
import type { Rubric } from '../../core/review/rubric.ts'
import type { Localized } from '../../language/locale.ts'
import type { Kind } from '../../language/reference.ts'
import { big, id, jsonb, localized, moment } from './columns.ts'
import { outages } from './outages.ts'
import { people } from './people.ts'

/** A version of an application form; never changed once written. */
export const forms = pgTable(
  'forms',
  {
    id: id(),
    key: text().notNull(),
    version: integer().notNull(),
    definition: jsonb().$type<Form>().notNull(),
  },
  (table) => [uniqueIndex().on(table.key, table.version)],
)

/** Moments of a competition that its organizer may set, besides the beginning and the end of intake. */
export const SETTABLE_MILESTONES = [
  'discussion',
  'questions',
  'examination',
  'results',
  'appeal',
  'contract',
] as const
export type SettableMilestone = (typeof SETTABLE_MILESTONES)[number]
export type SetMilestones = Partial<Record<SettableMilestone, string>>

export const competitions = pgTable(
  'competitions',
  {
    id: id(),
    /** Short public name in links: lower-case Latin, digits, hyphens. */
    code: text().notNull().unique(),
    kind: text().$type<Kind>().notNull(),
    /** `here`: this service receives applications; `elsewhere`: the law names another channel. */
    intake: text().$type<'here' | 'elsewhere'>().notNull(),
    /** Where it is filed, when elsewhere. */
    intakeUrl: text(),
    intakePlace: localized(),
    title: localized().notNull(),
    summary: localized().notNull(),
    customer: localized().notNull(),
    /** What the applicant must have or enclose. */
    needs: jsonb().$type<Localized[]>().notNull(),
    /** Codes of art. 5 of the law. */
    spheres: text().array().notNull(),
    /** KATO two-digit codes, or `KZ`. */
    regions: text().array().notNull(),
    /** Themes for subscriptions and search, as tags. */
    themes: text().array().notNull().default(sql`'{}'`),
    /** Whose budget pays: experience in the region counts for local ones only (annex 21, criterion 6). Null: not said. */
    budget: text().$type<'local' | 'republican'>(),
    /** How many applications one organization may submit; null: any number. */
    applicationsPerOrganization: integer(),
    formId: integer().references(() => forms.id),
    opensAt: moment(),
    deadline: moment().notNull(),
    /** Grows with every change of the deadline; reminders are keyed by it. */
    deadlineRevision: integer().notNull().default(1),
    createdBy: integer().references(() => people.id),
    createdAt: moment().notNull(),
    publishedAt: moment(),
    publishedBy: integer().references(() => people.id),
    /** A second person is asked to agree to its publication; taken back by any change of the draft. */
    approvalAskedBy: integer().references(() => people.id),
    approvalAskedAt: moment(),
    approvedBy: integer().references(() => people.id),
    approvedAt: moment(),
    /** When it is to be published by itself. */
    publishAt: moment(),
    publishAtBy: integer().references(() => people.id),
    /** The competition this one repeats or was copied from. */
    copiedFrom: integer(),
    /** By what applications are judged; null: by the table of the law, where there is one. */
    rubric: jsonb().$type<Rubric>(),
    cancelledAt: moment(),
    resultsAt: moment(),
    resultsText: localized(),
    /** Held anew after one that failed: the law gives a shorter period. */
    repeat: boolean().notNull().default(false),
    /** Moments the organizer sets besides `opensAt` and `deadline`; ISO 8601. The others follow from the law. */
    milestones: jsonb().$type<SetMilestones>().notNull().default(sql`'{}'::jsonb`),
    /** Those who had not submitted were told that revision `closedRevision` of the deadline has passed. */
    closedRevision: integer().notNull().default(0),
    /** A competition of the past, kept for the record. */
    archive: boolean().notNull().default(false),
    /** Folded words of both languages, for search. */
    searchText: text().notNull().default(''),
  },
  (table) => [index().on(table.deadline), index().on(table.publishedAt)],
)

export const lots = pgTable(
  'lots',
  {
    id: id(),
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    number: integer().notNull(),
    theme: localized().notNull(),
    description: localized(),
    place: localized(),
    region: text(),
    /** Tenge; null for an award without a sum of its own. */
    amount: big(),
    /** First and last day of the service or project, 'YYYY-MM-DD', where the documents set them. */
    serviceFrom: text(),
    serviceUntil: text(),
  },
  (table) => [uniqueIndex().on(table.competitionId, table.number)],
)

export const competitionDocuments = pgTable(
  'competition_documents',
  {
    id: id(),
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    kind: text().$type<'specification' | 'rules' | 'form' | 'contract' | 'protocol' | 'other'>().notNull(),
    language: text().$type<'kk' | 'ru'>().notNull(),
    title: text().notNull(),
    fileName: text().notNull(),
    /** Key in the file storage (content hash). */
    fileKey: text().notNull(),
    mime: text().notNull(),
    size: integer().notNull(),
    /** Telegram's id of the file once sent, so that it is not uploaded again. */
    telegramFileId: text(),
  },
  (table) => [index().on(table.competitionId)],
)

/** An awarded lot as published with the results. */
export const results = pgTable(
  'results',
  {
    id: id(),
    lotId: integer()
      .notNull()
      .references(() => lots.id),
    organization: localized().notNull(),
    bin: text(),
    region: text(),
    project: localized(),
    amount: big(),
    score: real(),
    place: integer().notNull().default(1),
  },
  (table) => [index().on(table.lotId)],
)

export const deadlineRevisions = pgTable(
  'deadline_revisions',
  {
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    revision: integer().notNull(),
    deadline: moment().notNull(),
    reason: localized(),
    at: moment().notNull(),
    /** The member of staff; null for the first one and for what the service did by itself. */
    byId: integer().references(() => people.id),
    /** The outage it makes up for. */
    outageId: integer().references(() => outages.id),
  },
  (table) => [primaryKey({ columns: [table.competitionId, table.revision] })],
)

/**
 * A file sent for a competition that is published already: pending until it is applied or discarded. A cancellation waits for
 * its reason in the same way, with `{"cancels": true}` for content.
 */
export const competitionVersions = pgTable(
  'competition_versions',
  {
    id: id(),
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    /** The competition file's content; moments as ISO 8601. */
    content: jsonb().notNull(),
    documents: jsonb().notNull(),
    createdBy: integer()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
    reason: localized(),
    appliedAt: moment(),
    discardedAt: moment(),
  },
  (table) => [index().on(table.competitionId)],
)
