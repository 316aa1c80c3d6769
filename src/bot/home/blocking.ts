import { eq } from 'drizzle-orm'
import { welcomeBack } from '../../core/people/welcome-back.ts'
import { people } from '../../database/schema/index.ts'
import { markDone } from '../../inbox/settle-update.ts'
import type { BotParts } from '../bot-parts.ts'
import type { BotContext } from '../context.ts'

/** In a private chat Telegram says exactly when a person blocks the bot and comes back (Bot API, my_chat_member). */
export function noteBlocking({ db, clock }: BotParts) {
  return async ({ myChatMember, arrival }: BotContext): Promise<void> => {
    if (!myChatMember || arrival.done) return
    const { chat, new_chat_member: own } = myChatMember
    const now = clock.now()
    await db.transaction(async (tx) => {
      if (own.status !== 'kicked') await welcomeBack(tx, chat.id, now)
      else await tx.update(people).set({ blockedAt: now }).where(eq(people.telegramId, chat.id))
      await markDone(tx, arrival.id, now)
    })
  }
}
