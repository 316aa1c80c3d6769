import type { Person } from '../../core/people/meet-person.ts'
import type { Grant } from '../../core/staff/can.ts'
import type { Db } from '../../database/client.ts'
import type { Files } from '../../files/store.ts'
import type { Locale } from '../../language/locale.ts'
import type { Address, Destination } from './route.ts'

export type { Person }

/** What every screen is given. `db` is the transaction of this update; nothing is sent while it is open. */
export interface Visit {
  db: Db
  person: Person
  /** The person's language; kk until chosen. */
  locale: Locale
  /** What Telegram says of the person's app: pre-selects a language, never chooses one. */
  guess: Locale
  /** Roles at the staff's desk; empty for everybody else. */
  grants: readonly Grant[]
  /** The address that was pressed or commanded; absent when something was sent to the place the person is on. */
  asked?: Address | undefined
  /** What an address leads to, whichever area it belongs to; see go-to.ts. */
  find(address: Address): Destination | undefined
  /** When this is being handled. */
  now: Date
  /** When the update reached us: what counts for a deadline (DESIGN.md §4). */
  receivedAt: Date
  /** Things outside the database, to be used after the commit only (files in `View.files`). */
  outside: Outside
}

export interface Outside {
  /** The database itself, for what is learnt after the commit, such as Telegram's id of a file. */
  db: Db
  files: Files
  publicUrl: string
  botUsername: string
  /** Messages of our own accord a second. */
  sendRate: number
  /** A notice to more than so many needs a second member of staff. */
  approvalAbove: number
  /** Telegram ids of the first administrators. */
  staffIds: readonly number[]
  /** Bytes of a file people sent to the bot. */
  download(telegramFileId: string): Promise<Uint8Array>
  /** Groups and channels as Telegram has them now; nothing of it inside a transaction. */
  chats: {
    /** How a person stands there and what the chat is called; undefined where the bot may not ask (any more). */
    look(chatId: number, userId: number): Promise<{ administrator: boolean; title: string } | undefined>
    leave(chatId: number): Promise<void>
  }
}
