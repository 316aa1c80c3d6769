import { eq } from 'drizzle-orm'
import { people } from '../../database/schema/index.ts'
import { markDone } from '../../inbox/settle-update.ts'
import type { BotParts } from '../bot-parts.ts'
import type { BotContext } from '../context.ts'

/** In a private chat Telegram says exactly when a person blocks the bot and comes back (Bot API, my_chat_member). */
export function noteBlocking({ db, clock }: BotParts) {
  return async ({ myChatMember, arrival }: BotContext): Promise<void> => {
    if (myChatMember?.chat.type !== 'private' || arrival.done) return
    const now = clock.now()
    const blockedAt = myChatMember.new_chat_member.status === 'kicked' ? now : null
    await db.transaction(async (tx) => {
      await tx.update(people).set({ blockedAt }).where(eq(people.telegramId, myChatMember.chat.id))
      await markDone(tx, arrival.id, now)
    })
  }
}
