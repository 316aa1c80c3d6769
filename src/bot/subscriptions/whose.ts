import { chatToConfirm, confirmManager } from '../../core/chats/confirm-manager.ts'
import { ensureMayChange, type Hearer } from '../../core/subscriptions/hearer.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import type { Address, Asker } from '../ui/route.ts'
import type { Button } from '../ui/view.ts'
import type { Outside, Visit } from '../ui/visit.ts'

/** Whose wishes a screen is about, last in its address: `g12` is a group or channel; absent, one's own. */
export const WHOSE = { whose: 'string?' } as const

export interface Whose {
  whose?: string | undefined
}

/** The id in `g12`. */
export function chatIn({ whose }: Whose): number | undefined {
  const [, id] = whose?.match(/^g(\d{1,9})$/) ?? []
  return id === undefined ? undefined : Number(id)
}

export const whoseChat = (id: number): string => `g${id}`

/** @throws Refusal not-chat-admin */
export async function hearerOf({ db, person }: Visit, args: Whose): Promise<Hearer> {
  const chatId = chatIn(args)
  const hearer = chatId === undefined ? { personId: person.id } : { chatId, by: person.id }
  await ensureMayChange(db, hearer)
  return hearer
}

/** For every route with a `whose`: before a chat's settings are opened, Telegram says who is asking. */
export const asksTelegram = {
  ahead: (outside: Outside, args: Whose, asker: Asker) => askWhoThatIs(outside, chatIn(args), asker),
}

/** Whether somebody is an administrator of a chat, asked of Telegram (Bot API, getChatMember) every few minutes. */
export async function askWhoThatIs(
  { db, chats }: Outside,
  chatId: number | undefined,
  { from, now }: Asker,
): Promise<void> {
  const chat = chatId === undefined ? undefined : await chatToConfirm(db, chatId, from.id, now)
  if (!chat) return
  const seen = await chats.look(chat.telegramId, from.id)
  const { administrator = false, title } = seen ?? {}
  await db.transaction((tx) =>
    confirmManager(tx, { chatId: chat.id, identity: from, administrator, title }, now),
  )
}

/** An address of one of these screens, for the same hearer. */
export const to = (address: Address, { whose }: Whose): Address =>
  whose === undefined ? address : `${address}:${whose}`

/** All settings of whom the screen is about. */
export const settingsOf = ({ whose }: Whose): Address => (whose === undefined ? 'settings' : `chat:${whose}`)

export const wayBack = ({ locale }: Visit, args: Whose): Button[] => [
  backButton(locale, settingsOf(args)),
  homeButton(locale),
]
