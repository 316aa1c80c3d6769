import type { Api, RawApi } from 'grammy'
import type { BotCommand, LanguageCode } from 'grammy/types'
import { LOCALES, type Locale } from '../language/locale.ts'
import { lookUp, t } from '../language/translate.ts'
import { COMMANDS } from './whereto.ts'

/** Staff find their desk by /staff and the journal by /audit; it is nobody else's business. */
const MENU = Object.keys(COMMANDS).filter((command) => command !== 'staff' && command !== 'audit')

const SCOPE = { type: 'all_private_chats' } as const

interface Audience {
  /** Absent: whoever's app speaks none of ours. */
  language_code?: LanguageCode
  locale: Locale
}

const AUDIENCES: Audience[] = [
  { locale: 'kk' },
  ...LOCALES.map((locale) => ({ language_code: locale, locale })),
]

/**
 * Commands, descriptions and the menu button, in every language. Only what differs is set: Telegram limits how often
 * (Bot API, setMyCommands, setMyDescription, setMyShortDescription, setChatMenuButton).
 */
export async function publishCommands(api: Api<RawApi>): Promise<void> {
  for (const audience of AUDIENCES) {
    await publishMenu(api, audience)
    await publishTexts(api, audience)
  }
  const menu = await api.getChatMenuButton()
  if (menu.type !== 'commands') await api.setChatMenuButton({ menu_button: { type: 'commands' } })
}

async function publishMenu(api: Api<RawApi>, { locale, ...language }: Audience): Promise<void> {
  const wanted: BotCommand[] = MENU.map((command) => ({
    command,
    description: lookUp(locale, `home-command-${command}`),
  }))
  const there = await api.getMyCommands({ scope: SCOPE, ...language })
  if (!sameCommands(there, wanted)) await api.setMyCommands(wanted, { scope: SCOPE, ...language })
}

async function publishTexts(api: Api<RawApi>, { locale, ...language }: Audience): Promise<void> {
  const long = t(locale, 'home-description')
  const short = t(locale, 'home-short-description')
  const { description } = await api.getMyDescription(language)
  if (description !== long) await api.setMyDescription(long, language)
  const { short_description } = await api.getMyShortDescription(language)
  if (short_description !== short) await api.setMyShortDescription(short, language)
}

const sameCommands = (a: readonly BotCommand[], b: readonly BotCommand[]): boolean =>
  a.length === b.length &&
  a.every(({ command, description }, at) => command === b[at]?.command && description === b[at]?.description)
