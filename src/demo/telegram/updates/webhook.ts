import type { Update, WebhookInfo } from '@grammyjs/types'
import { badRequest } from '../errors.ts'
import type { Store } from '../store.ts'
import type { UpdateQueue } from './queue.ts'

/** Where updates are pushed to, as setWebhook left it. */
export interface WebhookSettings {
  url: string
  secret: string
  connections: number
}

export interface Webhook {
  settings(): WebhookSettings | undefined
  set(settings: WebhookSettings): void
  /** Drops the webhook; updates wait for getUpdates again. */
  clear(): void
  info(allowedUpdates: string[] | undefined): WebhookInfo
  close(): void
}

/** How long Telegram waits for an answer. */
const PATIENCE_MS = 60_000
const LONGEST_PAUSE_MS = 30_000

/**
 * Pushes updates to the bot's address: those of one person one after another, those of different people side by side,
 * each again and again until it is answered with 2xx. `call` runs the method a webhook's answer may carry.
 */
export function createWebhook(
  store: Store,
  queue: UpdateQueue,
  now: () => Date,
  call: (answer: Record<string, unknown>) => void,
  firstPauseMs: number,
): Webhook {
  const busy = new Set<string>()
  const timers = new Set<NodeJS.Timeout>()
  let lastError: { at: number; message: string } | undefined
  let stopped = new AbortController()
  queue.onAdded(pump)

  function pump(): void {
    const settings = webhook.settings()
    if (!settings) return
    for (const update of queue.takeRepeats()) void deliver(settings, update, `repeat-${update.update_id}`, 0)
    for (const update of store.updates.values()) {
      if (busy.size >= settings.connections) return
      const lane = laneOf(update)
      if (!busy.has(lane)) void deliver(settings, update, lane, 0)
    }
  }

  async function deliver(
    settings: WebhookSettings,
    update: Update,
    lane: string,
    failures: number,
  ): Promise<void> {
    busy.add(lane)
    const { signal } = stopped
    const problem = await push(settings, update, signal)
    if (signal.aborted) return
    if (problem === undefined) {
      queue.confirm(update.update_id)
      busy.delete(lane)
      return pump()
    }
    lastError = { at: Math.floor(now().getTime() / 1000), message: problem }
    const pause = Math.min(firstPauseMs * 2 ** failures, LONGEST_PAUSE_MS)
    const timer = setTimeout(() => {
      timers.delete(timer)
      void deliver(settings, update, lane, failures + 1)
    }, pause)
    timers.add(timer)
  }

  async function push(
    settings: WebhookSettings,
    update: Update,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (settings.secret) headers['x-telegram-bot-api-secret-token'] = settings.secret
    try {
      const response = await fetch(settings.url, {
        method: 'POST',
        headers,
        body: JSON.stringify(update),
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
      })
      const body = await response.text()
      if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`
      if (body.startsWith('{') && body.includes('"method"')) call(JSON.parse(body))
      return undefined
    } catch (error) {
      return error instanceof Error && error.name === 'TimeoutError'
        ? 'Read timeout expired'
        : 'Connection refused'
    }
  }

  const webhook: Webhook = {
    settings: () => store.bot.get('webhook') as WebhookSettings | undefined,
    set(settings) {
      halt()
      store.put('bot', 'webhook', settings)
      queue.interrupt('terminated by setWebhook request')
      pump()
    },
    clear() {
      halt()
      if (store.bot.has('webhook')) store.remove('bot', 'webhook')
    },
    info(allowed_updates) {
      const settings = webhook.settings()
      return {
        url: settings?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: store.updates.size,
        ...(settings ? { max_connections: settings.connections, ip_address: '127.0.0.1' } : {}),
        ...(lastError ? { last_error_date: lastError.at, last_error_message: lastError.message } : {}),
        ...(allowed_updates ? { allowed_updates } : {}),
      } as WebhookInfo
    },
    close: halt,
  }
  setImmediate(pump)
  return webhook

  function halt(): void {
    stopped.abort()
    stopped = new AbortController()
    for (const timer of timers) clearTimeout(timer)
    timers.clear()
    busy.clear()
    lastError = undefined
  }
}

/** Telegram's rule for the address; plain http only on this machine, which the real server never allows. */
export function checkWebhookUrl(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed) throw badRequest('invalid webhook URL specified')
  const local = ['localhost', '127.0.0.1'].includes(parsed.hostname)
  if (parsed.protocol !== 'https:' && !local) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  }
}

function laneOf(update: Update): string {
  const chat =
    update.message ??
    update.edited_message ??
    update.channel_post ??
    update.my_chat_member ??
    update.callback_query?.message
  const from = update.callback_query?.from ?? update.inline_query?.from ?? update.chosen_inline_result?.from
  return String(chat?.chat.id ?? from?.id ?? update.update_id)
}
