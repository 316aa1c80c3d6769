import { worldPeople } from '../database/seed/read-world.ts'
import { registerPersonas } from './chat-page/people.ts'
import type { PretendTelegram } from './telegram/start.ts'

/**
 * Gives accounts to the people of the invented world who have met the bot already (they have a language there): they
 * pressed start long ago and cleared the chat since, so the bot may write to them. Whoever has an account is left alone.
 */
export function registerAcquainted(telegram: PretendTelegram): void {
  const { store } = telegram.world
  for (const { telegramId: id, name, username, locale } of worldPeople()) {
    if (!locale || store.people.has(String(id))) continue
    registerPersonas(telegram, [{ id, name, description: '', locale, ...(username ? { username } : {}) }])
    store.put('people', id, { ...store.people.get(String(id))!, started: true })
  }
}
