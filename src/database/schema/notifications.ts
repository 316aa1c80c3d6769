import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Localized } from '../../language/locale.ts'
import { big, id, jsonb, moment } from './columns.ts'
import { competitions } from './competitions.ts'
import { people } from './people.ts'

export type Cause =
  | 'announcement'
  | 'notice'
  | 'reminder'
  | 'clarification'
  | 'question'
  | 'join'
  | 'receipt'
  | 'result'
  | 'report'

/** One message to one person, whatever its cause. It ends exactly once: sent, blocked, failed, unknown or dropped. */
export const notifications = pgTable(
  'notifications',
  {
    id: id(),
    personId: integer()
      .notNull()
      .references(() => people.id),
    cause: text().$type<Cause>().notNull(),
    /** Which announcement, notice, reminder…: unique per person, so nobody is told twice. */
    causeKey: text().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Deadline reminders pass broadcasts. */
    urgent: boolean().notNull().default(false),
    dueAt: moment().notNull(),
    /** Not worth sending after this moment. */
    expiresAt: moment(),
    createdAt: moment().notNull(),
    claimedAt: moment(),
    attempts: integer().notNull().default(0),
    endedAt: moment(),
    outcome: text().$type<'sent' | 'blocked' | 'failed' | 'unknown' | 'dropped'>(),
    repeated: boolean().notNull().default(false),
    messageId: big(),
    error: text(),
  },
  (table) => [
    uniqueIndex().on(table.cause, table.causeKey, table.personId),
    // In the order in which chunks are claimed, so that claiming costs the same however many wait.
    index('notifications_waiting')
      .on(table.urgent.desc().nullsFirst(), table.dueAt, table.id)
      .where(sql`ended_at is null and claimed_at is null`),
    index('notifications_in_hand')
      .on(table.claimedAt)
      .where(sql`ended_at is null and claimed_at is not null`),
    index().on(table.personId),
  ],
)

/** A new or changed competition, told to its audience. */
export const announcements = pgTable('announcements', {
  id: id(),
  competitionId: integer()
    .notNull()
    .references(() => competitions.id),
  kind: text().$type<'published' | 'changed' | 'cancelled' | 'results'>().notNull(),
  at: moment().notNull(),
  audience: integer().notNull().default(0),
})

/** A broadcast by staff; a draft until sent. */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    authorId: integer()
      .notNull()
      .references(() => people.id),
    text: jsonb().$type<Partial<Localized>>().notNull().default(sql`'{}'::jsonb`),
    createdAt: moment().notNull(),
    sentAt: moment(),
    discardedAt: moment(),
    audience: integer().notNull().default(0),
  },
  (table) => [index().on(table.authorId)],
)

export type ReminderKind = '3d' | '1d' | '3h'

/** A reminder key: unique per person, application, kind and deadline revision. Ends sent, merged or superseded. */
export const reminders = pgTable(
  'reminders',
  {
    id: id(),
    personId: integer()
      .notNull()
      .references(() => people.id),
    applicationId: integer().notNull(),
    kind: text().$type<ReminderKind>().notNull(),
    revision: integer().notNull(),
    /** When it goes out; after a quiet night, 08:00. */
    at: moment().notNull(),
    notificationId: integer().references(() => notifications.id),
    endedAs: text().$type<'sent' | 'merged' | 'superseded'>(),
  },
  (table) => [
    uniqueIndex().on(table.personId, table.applicationId, table.kind, table.revision),
    index('reminders_open').on(table.notificationId).where(sql`ended_as is null`),
  ],
)
