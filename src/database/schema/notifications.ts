import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Locale, Localized } from '../../language/locale.ts'
import { applications } from './applications.ts'
import { chats } from './chats.ts'
import { big, id, jsonb, localized, moment } from './columns.ts'
import { competitions } from './competitions.ts'
import { people } from './people.ts'

export type Cause =
  | 'announcement'
  | 'notice'
  | 'correction'
  | 'removal'
  | 'digest'
  | 'reminder'
  | 'clarification'
  | 'question'
  | 'join'
  | 'receipt'
  | 'result'
  | 'report'
  | 'approval'
  | 'closed'
  | 'opening'
  | 'extension'
  | 'outage'
  | 'duty'
  | 'yearly'
  | 'assignment'
  | 'ready'
  | 'staff'
  | 'review'
  | 'appeal'
  | 'project'
  | 'proposal'
  | 'export'

/** What is told to many at once. A correction edits, a removal deletes a notice that was sent. */
export type BroadcastCause = 'announcement' | 'notice' | 'correction' | 'removal'

/** The sending of one announcement or notice to its audience; where it stands is a function of the moments. */
export const broadcasts = pgTable(
  'broadcasts',
  {
    id: id(),
    cause: text().$type<BroadcastCause>().notNull(),
    /** Which announcement, notice…; the `cause_key` of its notifications. */
    causeKey: text().notNull(),
    /** Hears how it went; null when the service itself began it. */
    authorId: integer().references(() => people.id),
    createdAt: moment().notNull(),
    /** Counted by the statement that took the audience down. */
    audience: integer().notNull().default(0),
    pausedAt: moment(),
    /** By staff. */
    cancelledAt: moment(),
    /** By itself, because Telegram refused its first messages. */
    stoppedAt: moment(),
    /** Nothing waits any more. */
    endedAt: moment(),
    /** How many ended how, written once it ended. */
    tally: jsonb().$type<Tally>(),
  },
  (table) => [
    uniqueIndex().on(table.cause, table.causeKey),
    index('broadcasts_open').on(table.id).where(sql`ended_at is null`),
  ],
)

export type NotificationOutcome = 'sent' | 'blocked' | 'failed' | 'unknown' | 'dropped'
export type Tally = Record<NotificationOutcome | 'repeated', number>

/**
 * One message to one person, group or channel, whatever its cause. It ends exactly once: sent, blocked, failed, unknown
 * or dropped. One with a carrier travels inside that message and ends with it.
 */
export const notifications = pgTable(
  'notifications',
  {
    id: id(),
    personId: integer().references(() => people.id),
    chatId: integer().references(() => chats.id),
    broadcastId: integer().references(() => broadcasts.id),
    /** The digest it travels in. */
    carrierId: integer().references((): AnyPgColumn => notifications.id),
    cause: text().$type<Cause>().notNull(),
    /** Which announcement, notice, reminder…: unique per addressee, so nobody is told twice. */
    causeKey: text().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Deadline reminders pass everything else. */
    urgent: boolean().notNull().default(false),
    dueAt: moment().notNull(),
    /** Not worth sending after this moment. */
    expiresAt: moment(),
    createdAt: moment().notNull(),
    claimedAt: moment(),
    attempts: integer().notNull().default(0),
    endedAt: moment(),
    outcome: text().$type<NotificationOutcome>(),
    repeated: boolean().notNull().default(false),
    messageId: big(),
    error: text(),
  },
  (table) => [
    check('notifications_addressee', sql`num_nonnulls(${table.personId}, ${table.chatId}) = 1`),
    // A person's id, or a chat's with a minus: one key for both.
    uniqueIndex('notifications_once').on(
      table.cause,
      table.causeKey,
      sql`(coalesce(${table.personId}, -${table.chatId}))`,
    ),
    // In the order in which chunks are claimed, so that claiming costs the same however many wait.
    index('notifications_waiting')
      .on(table.urgent.desc().nullsFirst(), table.dueAt, table.id)
      .where(sql`ended_at is null and claimed_at is null and carrier_id is null and broadcast_id is null`),
    index('notifications_waiting_broadcast')
      .on(table.broadcastId, table.dueAt, table.id)
      .where(
        sql`ended_at is null and claimed_at is null and carrier_id is null and broadcast_id is not null`,
      ),
    index('notifications_in_hand')
      .on(table.claimedAt)
      .where(sql`ended_at is null and claimed_at is not null`),
    index('notifications_carried').on(table.carrierId).where(sql`carrier_id is not null`),
    index('notifications_ended').on(table.broadcastId, table.endedAt).where(sql`broadcast_id is not null`),
    index().on(table.personId),
    index('notifications_chat').on(table.chatId).where(sql`chat_id is not null`),
  ],
)

/** One field of a competition that changed, as readers are told it; values as the file has them. */
export interface Change {
  /** `deadline`, `title`, `lot.2.amount`, `document`… */
  field: string
  before: unknown
  after: unknown
}

/** A new or changed competition, told to its audience. */
export const announcements = pgTable(
  'announcements',
  {
    id: id(),
    competitionId: integer()
      .notNull()
      .references(() => competitions.id),
    kind: text().$type<'published' | 'changed' | 'cancelled' | 'results'>().notNull(),
    at: moment().notNull(),
    byId: integer().references(() => people.id),
    /** Of a change: what was and what is, in the order of the card. */
    changes: jsonb().$type<Change[]>().notNull().default(sql`'[]'::jsonb`),
    /** Public reason of a change or a cancellation. */
    reason: localized(),
    /** When its audience was taken down. */
    toldAt: moment(),
  },
  (table) => [
    index().on(table.competitionId),
    index('announcements_untold').on(table.id).where(sql`told_at is null`),
  ],
)

/** A photo or document by Telegram's id. */
export interface NoticeMedia {
  type: 'photo' | 'document'
  fileId: string
  name?: string | undefined
}

/** A link under a notice, its label in each language. */
export interface NoticeLink {
  label: { kk: string; ru: string }
  url: string
}

/** Whom a notice is for; an absent or empty list asks nothing, all that is named must hold. */
export interface NoticeAudience {
  locales?: Locale[]
  regions?: string[]
  spheres?: string[]
  themes?: string[]
  /** Those who began to apply: to a competition, or to one lot of it. */
  applicants?: { competitionId: number; lotId?: number; which: 'drafts' | 'submitted' | 'all' }
  /** Groups and channels are left out. */
  chats?: false
  /** It corrects this notice, for all who got that one; asks nothing else. */
  corrects?: number
}

/** A broadcast by staff; a draft until sent. */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    authorId: integer()
      .notNull()
      .references(() => people.id),
    /** Telegram HTML in each language. */
    text: jsonb().$type<Partial<Localized>>().notNull().default(sql`'{}'::jsonb`),
    /** A language without its own shows the other's. */
    media: jsonb().$type<Partial<Record<'kk' | 'ru', NoticeMedia>>>().notNull().default(sql`'{}'::jsonb`),
    links: jsonb().$type<NoticeLink[]>().notNull().default(sql`'[]'::jsonb`),
    audience: jsonb().$type<NoticeAudience>().notNull().default(sql`'{}'::jsonb`),
    createdAt: moment().notNull(),
    /** When it is to go out; absent: once it is sent. */
    scheduledAt: moment(),
    /** The author is done; a second member of staff is to agree. */
    approvalAskedAt: moment(),
    approvedAt: moment(),
    approvedBy: integer().references(() => people.id),
    sentAt: moment(),
    /** Grows with every edit after sending. */
    revision: integer().notNull().default(0),
    /** Taken back from all who got it. */
    removedAt: moment(),
    discardedAt: moment(),
  },
  (table) => [
    index().on(table.authorId),
    index('notices_scheduled').on(table.scheduledAt).where(sql`sent_at is null and scheduled_at is not null`),
  ],
)

/** A picture Telegram has already: by the SHA-256 of what it shows. */
export const cards = pgTable('cards', {
  hash: text().primaryKey(),
  telegramFileId: text().notNull(),
  at: moment().notNull(),
})

/** Kinds of reminder of a deadline, by how long before it. */
export const REMINDER_KINDS = ['7d', '3d', '1d', '3h', '1h'] as const
export type DeadlineKind = (typeof REMINDER_KINDS)[number]
/** `snooze:` and the moment the person asked for, in minutes since 1970. */
export type ReminderKind = DeadlineKind | `snooze:${number}`

/**
 * A reminder key: unique per person, kind and deadline revision, of an application or, for one who follows without a draft, of
 * a competition. Ends sent, merged or superseded.
 */
export const reminders = pgTable(
  'reminders',
  {
    id: id(),
    personId: integer()
      .notNull()
      .references(() => people.id),
    /** One of these two. */
    applicationId: integer().references(() => applications.id),
    competitionId: integer().references(() => competitions.id),
    kind: text().$type<ReminderKind>().notNull(),
    revision: integer().notNull(),
    /** When it goes out; after a quiet night, 08:00. */
    at: moment().notNull(),
    notificationId: integer().references(() => notifications.id),
    endedAs: text().$type<'sent' | 'merged' | 'superseded'>(),
  },
  (table) => [
    check('reminders_subject', sql`num_nonnulls(${table.applicationId}, ${table.competitionId}) = 1`),
    // An application's id, or a competition's with a minus: one key for both.
    uniqueIndex('reminders_once').on(
      table.personId,
      sql`(coalesce(${table.applicationId}, -${table.competitionId}))`,
      table.kind,
      table.revision,
    ),
    index('reminders_open').on(table.notificationId).where(sql`ended_as is null`),
  ],
)
