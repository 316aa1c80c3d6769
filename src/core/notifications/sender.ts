import type { Cause } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'

/** A claimed notification, with whom it is for: a person, or a group or channel. */
export interface Notification {
  id: number
  personId: number | null
  chatId: number | null
  broadcastId: number | null
  telegramId: number | null
  locale: Locale
  cause: Cause
  causeKey: string
  data: Record<string, unknown>
  expiresAt: Date | null
  /** This one included. */
  attempts: number
  /** Sent once more after its first attempt was left in doubt. */
  repeated: boolean
}

/**
 * What became of one attempt.
 * `dropped`: no longer worth sending · `in-doubt`: it may have arrived or not · `again`: certainly not sent, try after
 * so many seconds; everybody waits, as the limit is the bot's and not the addressee's · `later`: certainly not sent, only
 * this one waits · `postponed`: on purpose, and no failure · `moved`: the group lives on under another id.
 */
export type Outcome =
  | { as: 'sent'; messageId: number }
  | { as: 'dropped'; error: string }
  | { as: 'blocked'; error: string }
  | { as: 'failed'; error: string }
  | { as: 'in-doubt'; error: string }
  | { as: 'again'; seconds: number; error: string }
  | { as: 'later'; seconds: number; error: string }
  | { as: 'postponed'; seconds: number }
  | { as: 'moved'; telegramId: number; error: string }

/** The way out of the core. Never throws for what Telegram answers; a throw counts as in doubt. */
export interface Sender {
  send(notification: Notification): Promise<Outcome>
}
