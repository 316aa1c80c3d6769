import type { Api } from 'grammy'
import { ALLOWED_UPDATES } from './bot.ts'

/** Tells Telegram where to push updates (Bot API, setWebhook); asked first, since these calls are rate-limited. */
export async function useWebhook(api: Api, url: string, secret: string): Promise<void> {
  await api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES })
}
