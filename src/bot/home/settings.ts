import { listChats } from '../../core/chats/list-chats.ts'
import { listCompetitions } from '../../core/competitions/list-competitions.ts'
import { date } from '../../language/dates.ts'
import { LOCALE_NAMES } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { distancesButton, distancesLine } from '../reminders/distances.ts'
import { settingsButtons, settingsLines } from '../subscriptions/settings-lines.ts'
import { homeButton } from '../ui/buttons.ts'
import { screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** Everything a person can choose, each line with its button. */
export const settings = screen('settings', {}, { open: settingsView })

async function settingsView(visit: Visit): Promise<View> {
  const { db, person, locale, now } = visit
  const { consentedAt } = person
  const asked = { followedBy: person.id, state: 'any', now, limit: 1, offset: 0 } as const
  const { total: followed } = await listCompetitions(db, asked)
  const chats = (await listChats(db, person.id)).length
  const lines = [
    markup(locale, 'home-settings-language', { language: LOCALE_NAMES[locale] }),
    ...(await settingsLines(visit, {})),
    await distancesLine(visit),
    markup(locale, 'home-settings-follows', { count: followed }),
    ...(chats > 0 ? [markup(locale, 'home-settings-chats', { count: chats })] : []),
    ...(consentedAt ? [markup(locale, 'home-settings-consent', { date: date(locale, consentedAt) })] : []),
  ]
  return {
    html: [markup(locale, 'home-settings'), lines.join('\n')].join('\n\n'),
    buttons: settingsRows(visit, followed, chats),
  }
}

function settingsRows(visit: Visit, followed: number, chats: number): Button[][] {
  const { locale } = visit
  const { wishes, quiet, mute } = settingsButtons(visit, {})
  return [
    [{ text: t(locale, 'home-language-button'), data: 'language' }, wishes],
    [quiet, mute],
    [distancesButton(locale)],
    [{ text: counted(t(locale, 'home-follows-button'), followed), data: 'follows' }],
    [{ text: counted(t(locale, 'home-chats-button'), chats), data: 'chats' }],
    [{ text: t(locale, 'home-my-data-button'), data: 'mydata' }],
    [{ text: t(locale, 'home-delete-me-button'), data: 'deleteme' }],
    [homeButton(locale)],
  ]
}

const counted = (text: string, count: number) => (count > 0 ? `${text} (${count})` : text)
