import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations'
import { Bot, type Context } from 'grammy'
import type { Update } from 'grammy/types'
import { talkStore } from '../../src/bot/clarifications/talk-store.ts'
import type { DatabaseHandle } from '../../src/database/client.ts'
import type { Telegram } from './telegram.ts'

type Ctx = ConversationFlavor<Context>

export interface LongForm {
  bot: Bot<Ctx>
  /** Answers of people who came to the end, by the id of the chat. */
  finished: Map<number, Record<string, string>>
  /** Texts that no conversation took. */
  unclaimed: string[]
}

/** The form as one function that asks each field in turn; its state is a row of JSON in Postgres. */
export async function longForm(
  { token, apiRoot }: Telegram,
  { db }: DatabaseHandle,
  fields: string[],
  version = 1,
): Promise<LongForm> {
  const bot = new Bot<Ctx>(token, { client: { apiRoot } })
  const finished: LongForm['finished'] = new Map()
  const unclaimed: string[] = []
  const adapter = talkStore<ConversationData>(db, () => new Date())
  bot.use(conversations<Ctx, Context>({ storage: { type: 'key', version, adapter } }))
  bot.use(createConversation(fillIn, 'form'))
  bot.on('message:text', async (ctx) => {
    if (ctx.message.text === '/begin') await ctx.conversation.enter('form')
    else unclaimed.push(ctx.message.text)
  })
  await bot.init()
  return { bot, finished, unclaimed }

  async function fillIn(conversation: Conversation<Ctx, Context>, ctx: Context): Promise<void> {
    const answers: Record<string, string> = {}
    for (const field of fields) {
      await ctx.reply(`Сұрақ ${field}`)
      answers[field] = (await conversation.waitFor('message:text')).message.text
    }
    await conversation.external(() => void finished.set(ctx.chatId!, answers))
  }
}

let number = 0

/** A text from somebody, as getUpdates gives it. */
export function textUpdate(id: number, text: string): Update {
  number++
  const from = { id, is_bot: false, first_name: 'Person' } as const
  const chat = { id, type: 'private', first_name: 'Person' } as const
  return { update_id: number, message: { message_id: number, date: 0, from, chat, text } } as Update
}
