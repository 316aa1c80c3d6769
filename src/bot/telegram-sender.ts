import { type Api, GrammyError, HttpError } from 'grammy'
import type { Logger } from 'pino'
import type { Notification, Outcome, Sender } from '../core/notifications/sender.ts'
import type { Db } from '../database/client.ts'
import type { Files } from '../files/store.ts'
import { createDispatch } from './notifications/dispatch.ts'
import { letterWriters } from './notifications/index.ts'

interface SenderParts {
  db: Db
  files: Files
  /** Made by `proactiveApi`. */
  api: Api
  clock: { now(): Date }
  log: Logger
  botUsername: string
  publicUrl: string
  /** Broadcasts go out paid, past the free 30 a second (Bot API, allow_paid_broadcast). */
  paid?: boolean
}

/** The core's way out to Telegram. */
export function telegramSender({ paid = false, ...parts }: SenderParts): Sender {
  const { db, files, api, clock, log, botUsername, publicUrl } = parts
  const writers = letterWriters()
  const dispatch = createDispatch({ db, api, now: () => clock.now() })
  return {
    async send(notification) {
      const { telegramId, cause, broadcastId } = notification
      const around = { db, files, now: clock.now(), botUsername, publicUrl }
      const letter = await writers[cause](around, notification)
      if (!letter) return { as: 'dropped', error: 'overtaken' }
      if ('postpones' in letter) return { as: 'postponed', seconds: letter.postpones }
      try {
        const messageId = await dispatch(telegramId!, letter, { paid: paid && broadcastId !== null })
        return { as: 'sent', messageId }
      } catch (error) {
        return noted(log, notification, outcomeOf(error))
      }
    },
  }
}

/** What an error of Telegram, or of the way there, means for the message (Bot API, "Making requests"; ResponseParameters). */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof GrammyError) return answerOf(error)
  if (error instanceof HttpError && neverLeft(error.error))
    return { as: 'again', seconds: 5, error: 'no connection' }
  // A time-out, a connection cut: the message may have been delivered. The error's own text may name the token's address.
  return { as: 'in-doubt', error: error instanceof Error ? error.name : 'unknown' }
}

/** A server's fault of its own, said in its own words: nothing was done. */
const LATER_SECONDS = 5

/** The error's payload holds the text sent, so only the description is kept. */
function answerOf({ error_code: code, description, parameters }: GrammyError): Outcome {
  const error = `${code} ${description}`
  if (code === 429) return { as: 'again', seconds: parameters.retry_after ?? 1, error }
  if (parameters.migrate_to_chat_id !== undefined)
    return { as: 'moved', telegramId: parameters.migrate_to_chat_id, error }
  if (code === 403 || GONE.test(description)) return { as: 'blocked', error }
  if (code === 400) return { as: 'failed', error }
  // The token is refused or withdrawn: nobody can be reached, and nobody is to blame.
  if (code === 401 || code === 404) return { as: 'again', seconds: 60, error }
  return { as: 'later', seconds: LATER_SECONDS, error }
}

const GONE =
  /chat not found|deactivated|PEER_ID_INVALID|not enough rights|need administrator rights|CHAT_WRITE_FORBIDDEN/i

const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'])

/** The server was not even reached. */
function neverLeft(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } }
  return NEVER_LEFT.has(String(code)) || NEVER_LEFT.has(String(cause?.code))
}

function noted(log: Logger, { id, cause }: Notification, outcome: Outcome): Outcome {
  if (outcome.as === 'failed') log.error({ notification: id, cause, outcome }, 'telegram refused a message')
  else if (outcome.as === 'in-doubt') log.warn({ notification: id, cause, outcome }, 'a message is in doubt')
  return outcome
}
