import { eq } from 'drizzle-orm'
import { type Api, GrammyError } from 'grammy'
import { type Chat, grewOutOfKnown } from '../../core/chats/list-chats.ts'
import type { Met } from '../../core/chats/meet-chat.ts'
import { people } from '../../database/schema/index.ts'
import { markup, t } from '../../language/translate.ts'
import type { BotParts } from '../bot-parts.ts'
import { keyboardOf } from '../deliver-view.ts'
import { chatPayload, deepLink } from '../home/link.ts'
import { whoseChat } from '../subscriptions/whose.ts'
import type { Button } from '../ui/view.ts'

/** A button of a message that stands in a group or channel: it opens the settings in the bot. */
export const chatSettingsButton = (
  username: string,
  { id, locale }: Pick<Chat, 'id' | 'locale'>,
): Button => ({
  text: t(locale, 'chat-settings-button'),
  url: deepLink(username, chatPayload(id)),
})

/** Says once what will come: in a group to all; of a channel, whose readers need not know, to whoever added the bot. */
export async function greet(
  { db, log }: Pick<BotParts, 'db' | 'log'>,
  api: Api,
  { username, adder }: { username: string; adder: number },
  { chat, how, subscribed }: Met,
): Promise<void> {
  if (how === 'known' || (await grewOutOfKnown(db, chat))) return
  try {
    if (chat.kind === 'channel') await tellAdder(db, api, adder, chat)
    else {
      const html = markup(chat.locale, subscribed ? 'chat-greeting' : 'chat-greeting-silent')
      await say(api, chat.telegramId, html, chatSettingsButton(username, chat))
    }
  } catch (err) {
    if (!(err instanceof GrammyError)) throw err
    log.info({ chat: chat.id, err }, 'a chat could not be greeted')
  }
}

/** Only one who has met the bot can be written to. */
async function tellAdder(db: BotParts['db'], api: Api, adder: number, { id, title }: Chat): Promise<void> {
  const [person] = await db.select().from(people).where(eq(people.telegramId, adder))
  if (!person?.locale || person.blockedAt) return
  const html = markup(person.locale, 'chat-channel-greeting', { title })
  const button = { text: t(person.locale, 'chat-settings-button'), data: `chat:${whoseChat(id)}` }
  await say(api, adder, html, button)
}

export const say = (api: Api, chatId: number, html: string, button: Button) =>
  api.sendMessage(chatId, html, { parse_mode: 'HTML', reply_markup: keyboardOf([[button]]) })
