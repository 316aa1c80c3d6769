import type { Logger } from 'pino'

/** A reply to a person waits this long for Telegram at most; longer waits go back to the inbox. */
const PATIENCE_SECONDS = 3

interface Flood {
  error_code?: number
  parameters?: { retry_after?: number }
}

/**
 * The one layer under every outgoing call, conversations included: obeys a short 429 once (Bot API, ResponseParameters), and
 * counts calls. It never repeats a call whose fate is unknown.
 */
export function telegramFetch(log: Logger): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (response.status !== 429) return response
    const flood = (await response.clone().json()) as Flood
    const seconds = flood.parameters?.retry_after ?? 1
    log.warn({ seconds }, 'telegram asks to wait')
    // A streamed body (a file) was used up by the first attempt and cannot be sent again.
    if (seconds > PATIENCE_SECONDS || typeof init?.body !== 'string') return response
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    return fetch(input, init)
  }
}
