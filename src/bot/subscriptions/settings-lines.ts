import { EVERYTHING, getSubscription } from '../../core/subscriptions/get-subscription.ts'
import { getPreferences } from '../../core/subscriptions/preferences.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import type { Button } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { mutedLine } from './mute.ts'
import { quietLine } from './quiet.ts'
import { hearerOf, to, type Whose } from './whose.ts'
import { wishLines } from './wishes.ts'

/** Letters a line of names may take where everything stands on one screen. */
const SHORT = 120

/** The subscription, the quiet hours and the muted kinds of a person or chat, as the screens of all settings have them. */
export async function settingsLines(visit: Visit, whose: Whose): Promise<string[]> {
  const { db, locale } = visit
  const hearer = await hearerOf(visit, whose)
  const known = await getSubscription(db, hearer)
  const preferences = await getPreferences(db, hearer)
  const pace = lookUp(locale, `subscription-pace-${(known ?? EVERYTHING).pace}.short`)
  return [
    known?.active
      ? markup(locale, 'subscription-on.short', { pace })
      : markup(locale, 'subscription-off.short'),
    ...(known?.active ? wishLines(locale, known, SHORT) : []),
    quietLine(locale, preferences),
    mutedLine(locale, preferences.muted),
  ]
}

export const settingsButtons = (
  { locale }: Visit,
  whose: Whose,
): Record<'wishes' | 'quiet' | 'mute', Button> => ({
  wishes: { text: t(locale, 'home-subscriptions-button'), data: to('subscriptions', whose) },
  quiet: { text: t(locale, 'subscription-quiet-button'), data: to('quiet', whose) },
  mute: { text: t(locale, 'subscription-kinds-button'), data: to('mute', whose) },
})
