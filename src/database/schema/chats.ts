import { sql } from 'drizzle-orm'
import { integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { Locale } from '../../language/locale.ts'
import { big, id, moment, preferences } from './columns.ts'
import { people } from './people.ts'

/** A group or channel an administrator added the bot to. It subscribes like a person. */
export const chats = pgTable('chats', {
  id: id(),
  /** Changes when a group becomes a supergroup (Bot API, migrate_to_chat_id). */
  telegramId: big().notNull().unique(),
  kind: text().$type<'group' | 'channel'>().notNull(),
  title: text().notNull(),
  locale: text().$type<Locale>().notNull().default('kk'),
  createdAt: moment().notNull(),
  /** The bot was removed, or may not write there. */
  leftAt: moment(),
  ...preferences(),
})

/** Administrators of a chat who may change what it hears, as Telegram confirmed at that moment. */
export const chatManagers = pgTable(
  'chat_managers',
  {
    chatId: integer()
      .notNull()
      .references(() => chats.id),
    personId: integer()
      .notNull()
      .references(() => people.id),
    confirmedAt: moment().notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.chatId, table.personId] })],
)
