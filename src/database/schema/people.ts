import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import type { Locale } from '../../language/locale.ts'
import { big, id, jsonb, moment, preferences } from './columns.ts'
import type { DeadlineKind } from './notifications.ts'

/** A person behind a Telegram account. After erasure the row stays, without identity, so that history keeps its author. */
export const people = pgTable(
  'people',
  {
    id: id(),
    telegramId: big().unique(),
    name: text(),
    username: text(),
    /** Chosen by the person; until then nothing but the language screen is shown. */
    locale: text().$type<Locale>(),
    /** Address of the screen the person is on: the data of the button that opens it. */
    place: text().notNull().default('home'),
    /** What the bot has in view for that screen, for edits in place. */
    placeMessageId: big(),
    /** When a screen was last shown to them: an answer may be being typed. */
    shownAt: moment(),
    /** At what distances from a deadline they want to be reminded. */
    reminderKinds: text().array().$type<DeadlineKind[]>().notNull().default(sql`'{7d,3d,1d,3h,1h}'`),
    /** A deep link kept until the language is chosen. */
    startPayload: text(),
    consentedAt: moment(),
    /** When they were first given a role; null: never staff, and no role has to be looked for. */
    staffSince: moment(),
    blockedAt: moment(),
    erasedAt: moment(),
    createdAt: moment().notNull(),
    ...preferences(),
  },
  // The few members of staff who watch a broadcast.
  (table) => [index('people_watching').on(table.place).where(sql`place like 'bcast:%'`)],
)

/** State of the short side conversations (two or three messages); nothing that may not be lost. */
export const talks = pgTable('talks', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
  updatedAt: moment().notNull(),
})

/** Who did what, when, before and after; append only. */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: id(),
    at: moment().notNull(),
    personId: integer().references(() => people.id),
    event: text().notNull(),
    subject: text().notNull(),
    before: jsonb(),
    after: jsonb(),
    /** Why, in the words of whoever did it. */
    reason: text(),
    /** Names of the fields that changed, never their values. */
    fields: text().array(),
  },
  (table) => [index().on(table.subject), index().on(table.at), index().on(table.personId)],
)

/** Facts about this database itself, such as that it holds the invented world. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
})
