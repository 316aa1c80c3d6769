import { setTimeout as pause } from 'node:timers/promises'
import type { Api } from 'grammy'
import type { Logger } from 'pino'
import { SILENCE } from '../core/outages/note-intake.ts'

interface Watching {
  api: Api
  /** Called whenever updates can reach us. */
  note(now: Date): Promise<void>
  clock: { now(): Date }
  log: Logger
}

const EVERY_MS = 15_000

/**
 * Behind a webhook silence may only mean that nobody writes, so Telegram is asked whether it got through to us (Bot API,
 * getWebhookInfo: `pending_update_count`, `last_error_date`).
 */
export function watchWebhook({ api, note, clock, log }: Watching): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const ended = watch()
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        if (!failing(await api.getWebhookInfo())) await note(clock.now())
      } catch (err) {
        log.warn({ err }, 'Telegram could not be asked whether updates reach us')
      }
      await pause(EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
}

/** Updates wait, and the last attempt to deliver one failed a short while ago. */
function failing({
  pending_update_count: pending,
  last_error_date: failedAt = 0,
}: Awaited<ReturnType<Api['getWebhookInfo']>>): boolean {
  return pending > 0 && Date.now() / 1000 - failedAt < SILENCE
}
