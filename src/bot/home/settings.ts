import { getSubscription } from '../../core/subscriptions/get-subscription.ts'
import { date } from '../../language/dates.ts'
import { LOCALE_NAMES } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

export const settings = screen('settings', {}, { open: settingsView })

async function settingsView({ db, person, locale }: Visit): Promise<View> {
  const subscription = await getSubscription(db, person.id)
  const { consentedAt } = person
  const lines = [
    markup(locale, 'home-settings'),
    markup(locale, 'home-settings-language', { language: LOCALE_NAMES[locale] }),
    markup(locale, subscription?.active ? 'home-settings-subscribed' : 'home-settings-not-subscribed'),
    ...(consentedAt ? [markup(locale, 'home-settings-consent', { date: date(locale, consentedAt) })] : []),
  ]
  return {
    html: lines.join('\n'),
    buttons: [
      [{ text: t(locale, 'home-language-button'), data: 'language' }],
      [{ text: t(locale, 'home-subscriptions-button'), data: 'subscriptions' }],
      [{ text: t(locale, 'home-my-data-button'), data: 'mydata' }],
      [{ text: t(locale, 'home-delete-me-button'), data: 'deleteme' }],
      [homeButton(locale)],
    ],
  }
}
