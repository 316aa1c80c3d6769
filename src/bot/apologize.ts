import { eq } from 'drizzle-orm'
import type { Api } from 'grammy'
import { people } from '../database/schema/index.ts'
import type { Arrival } from '../inbox/claim-updates.ts'
import { chatKeyOf } from '../inbox/store-updates.ts'
import { markup } from '../language/translate.ts'
import type { BotParts } from './bot-parts.ts'

/** Said once when an update is given up after three failures; what was saved is safe. */
export async function apologize({ db }: BotParts, api: Api, { update }: Arrival): Promise<void> {
  const chatId = chatKeyOf(update)
  const [person] = await db.select().from(people).where(eq(people.telegramId, chatId))
  await api.sendMessage(chatId, markup(person?.locale ?? 'kk', 'ui-apology'), { parse_mode: 'HTML' })
}
