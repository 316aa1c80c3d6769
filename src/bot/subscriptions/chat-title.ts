import { openChat } from '../../core/chats/change-chat.ts'
import { markup } from '../../language/translate.ts'
import { clip } from '../ui/paging.ts'
import type { Visit } from '../ui/visit.ts'
import { chatIn, type Whose } from './whose.ts'

/** Says which group or channel a screen is about; nothing when it is about oneself. */
export async function titleLine({ db, person, locale }: Visit, whose: Whose): Promise<string[]> {
  const chatId = chatIn(whose)
  if (chatId === undefined) return []
  const { kind, title } = await openChat(db, { chatId, by: person.id })
  return [markup(locale, kind === 'channel' ? 'chat-channel' : 'chat-group', { title: clip(title, 120) })]
}
