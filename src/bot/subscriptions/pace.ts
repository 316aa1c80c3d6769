import { PACES } from '../../core/subscriptions/get-subscription.ts'
import { saveSubscription } from '../../core/subscriptions/save-subscription.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { titleLine } from './chat-title.ts'
import { subscriptions } from './overview.ts'
import { asksTelegram, hearerOf, WHOSE, type Whose } from './whose.ts'
import { wishesOf } from './wishes.ts'

/** Each at once, or together once a day or once a week. */
export const subpace = screen('subpace', WHOSE, { ...asksTelegram, open: paceView })

export const subpaceto = action(
  'subpaceto',
  { pace: 'string', ...WHOSE },
  {
    ...asksTelegram,
    async open(visit, { pace: wanted, whose }) {
      const pace = PACES.find((one) => one === wanted)
      if (!pace) return subpace.open(visit, { whose })
      const wishes = await wishesOf(visit, { whose })
      await saveSubscription(visit.db, await hearerOf(visit, { whose }), { ...wishes, pace }, visit.now)
      const toast = t(visit.locale, 'subscription-pace-saved')
      return { ...(await subscriptions.open(visit, { whose })), toast }
    },
  },
)

async function paceView(visit: Visit, whose: Whose): Promise<View> {
  const { locale } = visit
  const { pace } = await wishesOf(visit, whose)
  const buttons = PACES.map((one): Button => {
    const name = lookUp(locale, `subscription-pace-${one}.short`)
    return { text: one === pace ? `✓ ${name}` : name, data: subpaceto.at({ pace: one, ...whose }) }
  })
  return {
    html: [...(await titleLine(visit, whose)), markup(locale, 'subscription-pace')].join('\n\n'),
    buttons: [...buttons.map((one) => [one]), back(visit, whose)],
  }
}

const back = ({ locale }: Visit, whose: Whose): Button[] => [
  { text: t(locale, 'ui-back-button'), data: subscriptions.at(whose) },
]
