import { giveConsent } from '../../core/people/give-consent.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { type Address, action } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** An address inside an address: its colons would be taken for the outer one's. */
const wrap = (address: Address): string => (address.length > 56 ? 'home' : address.replaceAll(':', '~'))
const unwrap = (next: string | undefined): Address => next?.replaceAll('~', ':') ?? 'home'

/** Asks for consent, once, and then opens `next`: `consent:apply~5`. */
export const consent = action(
  'consent',
  { next: 'string?' },
  {
    open: (visit, { next }) => askConsent(visit, unwrap(next)),
  },
)

export const agree = action(
  'agree',
  { next: 'string?' },
  {
    async open(visit, { next }) {
      const { db, locale, now } = visit
      if (visit.person.consentedAt) return goTo(visit, unwrap(next))
      const person = await giveConsent(db, visit.person, now)
      return { ...(await goTo({ ...visit, person }, unwrap(next))), toast: t(locale, 'home-consent-given') }
    },
  },
)

/** What is kept, why, for how long and how to erase it; whoever has agreed goes on at once. */
export async function askConsent(visit: Visit, next: Address): Promise<View> {
  const { locale, person } = visit
  if (person.consentedAt) return goTo(visit, next)
  const yes = {
    text: t(locale, 'home-agree-button'),
    data: agree.at({ next: wrap(next) }),
    style: 'success' as const,
  }
  return { html: markup(locale, 'home-consent'), buttons: [[yes], [homeButton(locale)]] }
}
