import type { ConversationFlavor } from '@grammyjs/conversations'
import type { Context } from 'grammy'
import type { Arrival } from '../inbox/claim-updates.ts'

interface Known {
  /** The inbox row this update came from. */
  arrival: Arrival
}

export type BotContext = ConversationFlavor<Context & Known>
