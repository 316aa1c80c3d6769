import { sql } from 'drizzle-orm'
import { index, integer, pgTable } from 'drizzle-orm/pg-core'
import { big, id, jsonb, moment } from './columns.ts'

/** Every update from Telegram, kept before it is handled. A repeat of an `update_id` is a no-op. */
export const inbox = pgTable(
  'inbox',
  {
    /** Order of arrival; order within a chat. */
    id: id(),
    updateId: big().notNull().unique(),
    /** Chat id, else the person's id: what keeps its order. */
    chatKey: big().notNull(),
    update: jsonb().notNull(),
    /** What counts for a deadline. */
    receivedAt: moment().notNull(),
    claimedUntil: moment(),
    attempts: integer().notNull().default(0),
    /** The use case is committed. */
    doneAt: moment(),
    /** The person has the reply; the next update of the chat may go. */
    repliedAt: moment(),
    /** Given up after three failures. */
    setAsideAt: moment(),
    fault: jsonb(),
  },
  (table) => [
    index('inbox_open').on(table.chatKey, table.id).where(sql`replied_at is null and set_aside_at is null`),
    // The same rows in order of arrival: a claim reads from the oldest on, however many were handled before.
    index('inbox_queue').on(table.id).where(sql`replied_at is null and set_aside_at is null`),
  ],
)
