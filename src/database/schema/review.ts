import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { submissions } from './applications.ts'
import { big, id, jsonb, localized, moment } from './columns.ts'
import { competitions, lots } from './competitions.ts'
import { people } from './people.ts'

/** Who sits on the commission of a competition, and who keeps its protocol. */
export const COMMISSION_PARTS = ['chair', 'deputy', 'member', 'secretary'] as const
export type CommissionPart = (typeof COMMISSION_PARTS)[number]

export const commissionMembers = pgTable(
  'commission_members',
  {
    id: id(),
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    part: text().$type<CommissionPart>().notNull(),
    /** As the protocol names them. */
    name: text().notNull(),
    /** Post and organization, as the protocol says them. */
    post: localized(),
    addedBy: integer()
      .notNull()
      .references(() => people.id),
    addedAt: moment().notNull(),
    endedAt: moment(),
  },
  (table) => [index().on(table.competitionId)],
)

/** One point of the list by which an opened application is admitted, and what was found. */
export const admissionChecks = pgTable(
  'admission_checks',
  {
    submissionId: integer()
      .notNull()
      .references(() => submissions.id),
    /** Key of the point (core/review). */
    item: text().notNull(),
    met: boolean().notNull(),
    note: text(),
    checkedBy: integer()
      .notNull()
      .references(() => people.id),
    checkedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.item] })],
)

/** The three reasons the results protocol knows (rules № 687, p. 210–211). */
export const REJECTION_REASONS = ['qualification', 'documents', 'article-7'] as const
export type RejectionReason = (typeof REJECTION_REASONS)[number]

/** Admitted to the competition or not. A decision is never changed: the newest of an application counts. */
export const admissions = pgTable(
  'admissions',
  {
    id: id(),
    submissionId: integer()
      .notNull()
      .references(() => submissions.id),
    /** Null: admitted. */
    reason: text().$type<RejectionReason>(),
    /** What exactly, and where it is seen; obligatory with a reason. */
    detail: localized(),
    decidedBy: integer()
      .notNull()
      .references(() => people.id),
    decidedAt: moment().notNull(),
  },
  (table) => [index().on(table.submissionId)],
)

/** A drawing of experts by lot: whoever knows the seed and the lists gets the same outcome. Published. */
export const draws = pgTable(
  'draws',
  {
    id: id(),
    lotId: integer()
      .notNull()
      .references(() => lots.id),
    seed: text().notNull(),
    /** People drawn from, and applications drawn for, in the order they were given to the draw. */
    experts: integer().array().notNull(),
    submissions: integer().array().notNull(),
    /** Experts for each application. */
    each: integer().notNull(),
    drawnBy: integer()
      .notNull()
      .references(() => people.id),
    drawnAt: moment().notNull(),
  },
  (table) => [index().on(table.lotId)],
)

/** What an expert may have to do with an applicant (interests are declared before the application is shown). */
export const INTERESTS = ['employer', 'founder', 'paid', 'family'] as const
export type Interest = (typeof INTERESTS)[number]

/** An application given to an expert. Where it stands is a function of the moments. */
export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    submissionId: integer()
      .notNull()
      .references(() => submissions.id),
    lotId: integer()
      .notNull()
      .references(() => lots.id),
    expertId: integer()
      .notNull()
      .references(() => people.id),
    /** Null: by hand. */
    drawId: integer().references(() => draws.id),
    assignedBy: integer()
      .notNull()
      .references(() => people.id),
    assignedAt: moment().notNull(),
    /** What the expert declared, and when; `{}`: nothing to do with the applicant. */
    interests: text().array().$type<Interest[]>(),
    declaredAt: moment(),
    /** Every criterion has points and a reason, and the expert said so. */
    finishedAt: moment(),
    /** It no longer counts: a conflict was declared, the expert abstained, or staff recused them. */
    endedAt: moment(),
    ended: text().$type<'conflict' | 'abstained' | 'recused'>(),
    endedBy: integer().references(() => people.id),
    endedWhy: text(),
  },
  (table) => [
    uniqueIndex('reviews_given').on(table.submissionId, table.expertId).where(sql`ended_at is null`),
    index().on(table.expertId),
    index().on(table.lotId),
  ],
)

/** Points with their reason. Never changed: the newest of a criterion counts, the older ones are kept. */
export const scores = pgTable(
  'scores',
  {
    id: id(),
    reviewId: integer()
      .notNull()
      .references(() => reviews.id),
    criterion: text().notNull(),
    points: real().notNull(),
    reason: text().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.reviewId)],
)

/**
 * The protocol of the results of lots of a competition. Written, agreed to by a second person, released: frozen from
 * then on. A correction after an appeal is a new one.
 */
export const resultProtocols = pgTable(
  'result_protocols',
  {
    id: id(),
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    /** 1 for the first of a competition. */
    number: integer().notNull(),
    /** The one it corrects. */
    correctsId: integer(),
    /** Ids of commission members who were there. */
    attendance: integer().array().notNull().default(sql`'{}'`),
    /** What it says (core/results): as it was agreed to, and from its release on frozen; null until then. */
    content: jsonb(),
    madeBy: integer()
      .notNull()
      .references(() => people.id),
    madeAt: moment().notNull(),
    approvedBy: integer().references(() => people.id),
    approvedAt: moment(),
    releasedBy: integer().references(() => people.id),
    releasedAt: moment(),
    /** Keys of its documents in the file storage, once made. */
    fileKk: text(),
    fileRu: text(),
  },
  (table) => [
    uniqueIndex().on(table.competitionId, table.number),
    index('result_protocols_unprinted')
      .on(table.id)
      .where(sql`released_at is not null and (file_kk is null or file_ru is null)`),
  ],
)

/** A complaint about the results (rules № 687, p. 588–598). Its state is a function of the moments. */
export const appeals = pgTable(
  'appeals',
  {
    id: id(),
    protocolId: integer()
      .notNull()
      .references(() => resultProtocols.id),
    submissionId: integer()
      .notNull()
      .references(() => submissions.id),
    filedBy: integer()
      .notNull()
      .references(() => people.id),
    filedAt: moment().notNull(),
    /** What is disputed, and the facts. */
    disputed: text().notNull(),
    facts: text().notNull(),
    withdrawnAt: moment(),
    /** Something it must contain is missing: it may be filed anew while there is time (p. 598). */
    returnedAt: moment(),
    upheldAt: moment(),
    dismissedAt: moment(),
    decidedBy: integer().references(() => people.id),
    /** Public, in kk and ru. */
    decision: localized(),
  },
  (table) => [index().on(table.submissionId), index().on(table.protocolId)],
)

/** An awarded application. */
export const projects = pgTable(
  'projects',
  {
    id: id(),
    submissionId: integer()
      .notNull()
      .references(() => submissions.id)
      .unique(),
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    lotId: integer()
      .notNull()
      .references(() => lots.id),
    title: localized().notNull(),
    /** Tenge. */
    amount: big(),
    awardedAt: moment().notNull(),
    /** After an appeal the award went to another. */
    revokedAt: moment(),
    contractNumber: text(),
    /** 'YYYY-MM-DD'. */
    contractDay: text(),
    startsOn: text(),
    endsOn: text(),
  },
  (table) => [index().on(table.competitionId)],
)

/** A report a project owes. */
export const reports = pgTable(
  'reports',
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => projects.id),
    kind: text().$type<'interim' | 'final'>().notNull(),
    /** Last day for it, 'YYYY-MM-DD'. */
    dueOn: text().notNull(),
    text: text(),
    /** Files as a file field keeps them. */
    files: jsonb().notNull().default(sql`'[]'::jsonb`),
    submittedBy: integer().references(() => people.id),
    submittedAt: moment(),
    acceptedBy: integer().references(() => people.id),
    acceptedAt: moment(),
    /** Sent back for more, with what is lacking. */
    returnedAt: moment(),
    remark: text(),
  },
  (table) => [index().on(table.projectId), index().on(table.dueOn)],
)
