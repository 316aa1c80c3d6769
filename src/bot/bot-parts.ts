import type { Logger } from 'pino'
import type { Db } from '../database/client.ts'
import type { Files } from '../files/store.ts'

/** What the bot is built from; made by hand in parts.ts. */
export interface BotParts {
  token: string
  /** Bot API server; Telegram's own when absent. */
  apiRoot?: string | undefined
  db: Db
  clock: { now(): Date }
  files: Files
  publicUrl: string
  adminIds: readonly number[]
  /** Messages of our own accord a second. */
  sendRate: number
  /** A notice to more than so many needs a second member of staff. */
  approvalAbove: number
  /** Makes what was just committed go out sooner; a sweep finds it anyway. */
  wake(): void
  log: Logger
}
