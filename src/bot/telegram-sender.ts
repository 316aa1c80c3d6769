import { Api, GrammyError, HttpError } from 'grammy'
import type { Logger } from 'pino'
import type { Notification, Outcome, Sender } from '../core/notifications/sender.ts'
import type { Db } from '../database/client.ts'
import { keyboardOf } from './deliver-view.ts'
import { letterWriters } from './notifications/index.ts'

interface SenderParts {
  db: Db
  /** Made by `proactiveApi`. */
  api: Api
  clock: { now(): Date }
  log: Logger
}

/**
 * The API for proactive messages. It obeys no 429 by itself: that is for all processes to obey together, through the
 * queue. 20 s, since a call left alone for longer than its lease would be sent again.
 */
export const proactiveApi = (token: string, apiRoot?: string): Api =>
  new Api(token, { timeoutSeconds: 20, ...(apiRoot && { apiRoot }) })

/** The core's way out to Telegram. */
export function telegramSender({ db, api, clock, log }: SenderParts): Sender {
  const writers = letterWriters()
  return {
    async send(notification) {
      const letter = await writers[notification.cause]({ db, now: clock.now() }, notification)
      if (!letter) return { as: 'dropped', error: 'overtaken' }
      try {
        const message = await api.sendMessage(notification.telegramId, letter.html, {
          parse_mode: 'HTML',
          link_preview_options: { is_disabled: true },
          ...(letter.buttons && { reply_markup: keyboardOf(letter.buttons) }),
        })
        return { as: 'sent', messageId: message.message_id }
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

/** The error's payload holds the text sent, so only the description is kept. */
function answerOf({ error_code: code, description, parameters }: GrammyError): Outcome {
  const error = `${code} ${description}`
  if (code === 429) return { as: 'again', seconds: parameters.retry_after ?? 1, error }
  if (code === 403 || /chat not found|deactivated|PEER_ID_INVALID/i.test(description))
    return { as: 'blocked', error }
  if (code === 400) return { as: 'failed', error }
  // The token is refused or withdrawn: nobody can be reached, and nobody is to blame.
  if (code === 401 || code === 404) return { as: 'again', seconds: 60, error }
  return { as: 'in-doubt', error }
}

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
