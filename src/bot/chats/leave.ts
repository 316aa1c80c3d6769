import { openChat } from '../../core/chats/change-chat.ts'
import { leaveChat } from '../../core/chats/leave-chat.ts'
import { managedChat } from '../../core/chats/list-chats.ts'
import { markup, t } from '../../language/translate.ts'
import { titleLine } from '../subscriptions/chat-title.ts'
import { askWhoThatIs, chatIn } from '../subscriptions/whose.ts'
import { backButton } from '../ui/buttons.ts'
import { type Asker, action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Outside, Visit } from '../ui/visit.ts'
import { acting, chat, chats } from './chat.ts'

interface Leaving {
  whose: string
  sure?: string | undefined
}

/** Takes the bot out of a group or channel; asked once. It goes before the transaction, for a manager alone. */
export const chatleave = action(
  'chatleave',
  { whose: 'string', sure: 'string?' },
  {
    ahead: (outside, args, asker) => goOut(outside, args, asker),
    open: (visit, { whose, sure }) => (sure === 'yes' ? left(visit, whose) : confirmation(visit, whose)),
  },
)

async function goOut(outside: Outside, { whose, sure }: Leaving, asker: Asker): Promise<void> {
  const chatId = chatIn({ whose })
  await askWhoThatIs(outside, chatId, asker)
  if (sure !== 'yes' || chatId === undefined) return
  const managed = await managedChat(outside.db, chatId, asker.from.id)
  if (managed) await outside.chats.leave(managed.telegramId)
}

async function confirmation(visit: Visit, whose: string): Promise<View> {
  const { locale } = visit
  await openChat(visit.db, acting(visit, { whose }))
  return {
    html: [...(await titleLine(visit, { whose })), markup(locale, 'chat-remove')].join('\n\n'),
    buttons: [
      [
        {
          text: t(locale, 'chat-remove-sure-button'),
          data: chatleave.at({ whose, sure: 'yes' }),
          style: 'danger',
        },
      ],
      [backButton(locale, chat.at({ whose }))],
    ],
  }
}

async function left(visit: Visit, whose: string): Promise<View> {
  const { telegramId } = await openChat(visit.db, acting(visit, { whose }))
  await leaveChat(visit.db, telegramId, visit.now)
  return { ...(await chats.open(visit, {})), toast: t(visit.locale, 'chat-removed') }
}
