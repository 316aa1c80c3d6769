import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, moment } from './columns.ts'
import { people } from './people.ts'

/** What a member of staff is there to do; what each may do says core/staff/can.ts. */
export const STAFF_ROLES = ['administrator', 'editor', 'publisher', 'secretary', 'expert', 'auditor'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** Where a role holds; null: everywhere, everybody's. */
const reach = () => ({
  role: text().$type<StaffRole>().notNull(),
  /** Code of the region whose competitions it is for. */
  region: text(),
  /** The customer whose competitions it is for, as named in Kazakh. */
  customer: text(),
})

/** A person may hold several roles. The first administrators are those of ADMIN_IDS, and are not here. */
export const staffRoles = pgTable(
  'staff_roles',
  {
    id: id(),
    personId: integer()
      .notNull()
      .references(() => people.id),
    ...reach(),
    /** Null: the service itself, for the invented world. */
    grantedBy: integer().references(() => people.id),
    grantedAt: moment().notNull(),
    endedBy: integer().references(() => people.id),
    endedAt: moment(),
  },
  (table) => [index('staff_roles_held').on(table.personId).where(sql`ended_at is null`)],
)

/** A link by which an administrator gives somebody a role: used once, and only for a while. */
export const staffInvitations = pgTable('staff_invitations', {
  id: id(),
  /** SHA-256 in hex of the secret in the link. */
  secretHash: text().notNull().unique(),
  ...reach(),
  invitedBy: integer()
    .notNull()
    .references(() => people.id),
  createdAt: moment().notNull(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
  usedBy: integer().references(() => people.id),
  revokedAt: moment(),
})

/** A file staff asked for, made by a sweep: a table of figures, a journal, the dossier of a competition. */
export const exports = pgTable(
  'exports',
  {
    id: id(),
    /** Names what is in it (core/exports). */
    kind: text().notNull(),
    competitionId: integer(),
    /** Contains personal data: only for roles that may read them. */
    personal: text().$type<'with' | 'without'>().notNull(),
    askedBy: integer()
      .notNull()
      .references(() => people.id),
    askedAt: moment().notNull(),
    madeAt: moment(),
    fileKey: text(),
    fileName: text(),
    size: integer(),
    failedAt: moment(),
  },
  (table) => [index('exports_waiting').on(table.id).where(sql`made_at is null and failed_at is null`)],
)
