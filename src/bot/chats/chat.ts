import { openChat, speakIn } from '../../core/chats/change-chat.ts'
import { type Chat, listChats } from '../../core/chats/list-chats.ts'
import { Refusal } from '../../core/errors.ts'
import { isLocale, LOCALE_NAMES, LOCALES } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { titleLine } from '../subscriptions/chat-title.ts'
import { settingsButtons, settingsLines } from '../subscriptions/settings-lines.ts'
import { asksTelegram, chatIn, type Whose, whoseChat } from '../subscriptions/whose.ts'
import { backButton, homeButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

const CHAT = { whose: 'string' } as const

/** The groups and channels whose settings a person may change, and how to add one. */
export const chats = screen('chats', {}, { open: chatsView })

/** All that can be chosen for a group or channel. */
export const chat = screen('chat', CHAT, { ...asksTelegram, open: chatView })

export const chatlang = screen('chatlang', CHAT, { ...asksTelegram, open: languageView })

export const chatspeak = action(
  'chatspeak',
  { locale: 'string', ...CHAT },
  {
    ...asksTelegram,
    async open(visit, { locale, whose }) {
      if (isLocale(locale)) await speakIn(visit.db, acting(visit, { whose }), locale)
      return chat.open(visit, { whose })
    },
  },
)

/** @throws Refusal not-chat-admin for an address that names no chat */
export function acting({ person }: Visit, whose: Whose) {
  const chatId = chatIn(whose)
  if (chatId === undefined) throw new Refusal('not-chat-admin')
  return { chatId, by: person.id }
}

async function chatsView({ db, person, locale, outside }: Visit): Promise<View> {
  const known = await listChats(db, person.id)
  const link = `https://t.me/${outside.botUsername}`
  return {
    html: [
      known.length > 0 ? markup(locale, 'chat-list') : markup(locale, 'chat-list-none'),
      markup(locale, 'chat-how-to-add'),
    ].join('\n\n'),
    buttons: [
      ...known.map((one) => [chatButton(one)]),
      [{ text: t(locale, 'chat-add-group-button'), url: `${link}?startgroup=settings` }],
      [{ text: t(locale, 'chat-add-channel-button'), url: `${link}?startchannel&admin=post_messages` }],
      [backButton(locale, 'settings'), homeButton(locale)],
    ],
  }
}

const chatButton = ({ id, kind, title }: Chat): Button => ({
  text: `${kind === 'channel' ? '📢' : '👥'} ${clip(title, 40)}`,
  data: chat.at({ whose: whoseChat(id) }),
})

async function chatView(visit: Visit, whose: { whose: string }): Promise<View> {
  const { db, locale } = visit
  const { locale: spoken, leftAt } = await openChat(db, acting(visit, whose))
  const title = await titleLine(visit, whose)
  const back = [backButton(locale, 'chats'), homeButton(locale)]
  if (leftAt) return { html: [...title, markup(locale, 'chat-left')].join('\n\n'), buttons: [back] }
  const { wishes, quiet, mute } = settingsButtons(visit, whose)
  const language = markup(locale, 'home-settings-language', { language: LOCALE_NAMES[spoken] })
  return {
    html: [...title, [language, ...(await settingsLines(visit, whose))].join('\n')].join('\n\n'),
    buttons: [
      [{ text: t(locale, 'home-language-button'), data: chatlang.at(whose) }, wishes],
      [quiet, mute],
      [{ text: t(locale, 'chat-remove-button'), data: `chatleave:${whose.whose}` }],
      back,
    ],
  }
}

async function languageView(visit: Visit, whose: { whose: string }): Promise<View> {
  const { db, locale } = visit
  const { locale: spoken } = await openChat(db, acting(visit, whose))
  const buttons = LOCALES.map((one): Button[] => [
    {
      text: one === spoken ? `✓ ${LOCALE_NAMES[one]}` : LOCALE_NAMES[one],
      data: chatspeak.at({ locale: one, ...whose }),
    },
  ])
  return {
    html: [...(await titleLine(visit, whose)), markup(locale, 'chat-language')].join('\n\n'),
    buttons: [...buttons, [backButton(locale, chat.at(whose))]],
  }
}
