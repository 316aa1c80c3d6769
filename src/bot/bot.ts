import { Bot, BotError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Arrival } from '../inbox/claim-updates.ts'
import type { InboxHandler } from '../inbox/work-inbox.ts'
import { apologize } from './apologize.ts'
import type { BotParts } from './bot-parts.ts'
import { serveSharedChats } from './chats/shared-chats.ts'
import { createTalks } from './clarifications/talks.ts'
import { shareCompetition } from './competitions/share.ts'
import type { BotContext } from './context.ts'
import { noteBlocking } from './home/blocking.ts'
import { outsideOf } from './outside.ts'
import { ROUTES } from './routes.ts'
import { serveVisit } from './serve-visit.ts'
import { telegramFetch } from './telegram-fetch.ts'
import { siteMap } from './ui/route.ts'

export interface AriptesBot extends InboxHandler {
  api: Bot<BotContext>['api']
  username: string
  /** Inline queries change nothing and are answered at once, outside the inbox. */
  handleNow(update: Arrival['update']): Promise<void>
}

/** Updates handled (DESIGN.md §3); Telegram remembers the last list, so it is always sent. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const

/** The life of an update, top to bottom. */
export async function createBot(parts: BotParts): Promise<AriptesBot> {
  const { token, apiRoot, log } = parts
  const client = { fetch: telegramFetch(log), timeoutSeconds: 20, ...(apiRoot && { apiRoot }) }
  const bot = new Bot<BotContext>(token, { client })
  await bot.init()
  const { username } = bot.botInfo
  const arrivals = new WeakMap<object, Arrival>()
  const outside = outsideOf(parts, bot)

  bot.on('inline_query', shareCompetition(parts))
  bot.use((ctx, next) => {
    const arrival = arrivals.get(ctx.update)
    if (!arrival) throw new Error('an update came past the inbox')
    ctx.arrival = arrival
    return next()
  })
  bot.chatType(['group', 'supergroup', 'channel']).use(serveSharedChats(parts))
  bot.on('my_chat_member', noteBlocking(parts))
  bot.on(
    ['message', 'edited_message', 'callback_query'],
    serveVisit(parts, siteMap(ROUTES), outside, createTalks(parts)),
  )

  const handleNow = (update: Arrival['update']) =>
    bot.handleUpdate(update as unknown as Update).catch((error: unknown) => {
      // grammY's wrapper holds the whole context, with what the person wrote.
      throw error instanceof BotError ? error.error : error
    })
  return {
    api: bot.api,
    username,
    handleNow,
    handle(arrival) {
      arrivals.set(arrival.update, arrival)
      return handleNow(arrival.update)
    },
    apologize: (arrival) => apologize(parts, bot.api, arrival),
  }
}
