import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { SiteParts } from './site-parts.ts'

/** Under the public address; `setWebhook` is called with it. */
export const WEBHOOK_PATH = '/telegram/webhook'

/** Telegram's updates are a few kilobytes; a whole megabyte is nobody's. */
const LIMIT = 1024 * 1024

/**
 * Takes updates from Telegram: checks the secret header, stores, and only then answers 200. Anything else makes
 * Telegram send the update again. Bot API: setWebhook, X-Telegram-Bot-Api-Secret-Token.
 */
export function webhook({
  ingest,
  webhookSecret,
  log,
}: Pick<SiteParts, 'ingest' | 'webhookSecret' | 'log'>): Hono {
  const app = new Hono()
  if (!ingest || !webhookSecret) return app
  return app.post(
    WEBHOOK_PATH,
    bodyLimit({ maxSize: LIMIT, onError: (c) => c.body(null, 413) }),
    async (c) => {
      if (!same(c.req.header('x-telegram-bot-api-secret-token') ?? '', webhookSecret))
        return c.body(null, 401)
      const update = parse(await c.req.text())
      if (!update) return c.body(null, 400)
      try {
        await ingest(update)
        return c.body(null, 200)
      } catch (err) {
        log.error({ err }, 'an update could not be stored; Telegram will send it again')
        return c.body(null, 500)
      }
    },
  )
}

/** In constant time; hashing first makes the lengths equal. */
function same(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}

function parse(body: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return isUpdate(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isUpdate(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'update_id' in value &&
    Number.isSafeInteger(value.update_id)
  )
}
