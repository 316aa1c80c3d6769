import type { Db } from '../../database/client.ts'
import type { Person } from '../../core/people/meet-person.ts'
import type { Files } from '../../files/store.ts'
import type { Locale } from '../../language/locale.ts'

export type { Person }

/** What every screen is given. `db` is the transaction of this update; nothing is sent while it is open. */
export interface Visit {
  db: Db
  person: Person
  /** The person's language; kk until chosen. */
  locale: Locale
  staff: boolean
  /** When this is being handled. */
  now: Date
  /** When the update reached us: what counts for a deadline (DESIGN.md §4). */
  receivedAt: Date
  /** Things outside the database, to be used after the commit only (files in `View.files`). */
  outside: Outside
}

export interface Outside {
  files: Files
  publicUrl: string
  botUsername: string
  /** Bytes of a file people sent to the bot. */
  download(telegramFileId: string): Promise<Uint8Array>
}
