import { eq } from 'drizzle-orm'
import { chooseLanguage } from '../../core/people/choose-language.ts'
import { people } from '../../database/schema/index.ts'
import { isLocale, LOCALE_NAMES, LOCALES, type Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { action } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import type { Wish } from '../whereto.ts'
import { followLink } from './link.ts'

/** Until a language is chosen every update shows the choice; a deep link that came first is kept for after it. */
export async function languageGate(visit: Visit, wish: Wish | undefined): Promise<View | undefined> {
  const { db, person } = visit
  if (person.locale) return undefined
  const address = wish && 'address' in wish ? wish.address : ''
  if (address.startsWith('speak:')) return undefined
  const [, payload] = address.match(/^start:(.+)$/) ?? []
  if (payload) await db.update(people).set({ startPayload: payload }).where(eq(people.id, person.id))
  return languageView(visit)
}

/** Not a place of its own: whoever was filling in a field is still on it, and reads it in the new language. */
export const language = action('language', {}, { open: async (visit) => languageView(visit) })

export const speak = action(
  'speak',
  { locale: 'string' },
  {
    async open(visit, { locale }) {
      if (!isLocale(locale)) return languageView(visit)
      const { startPayload, locale: before } = visit.person
      const person = await chooseLanguage(visit.db, visit.person, locale)
      const spoken = { ...visit, person, locale }
      if (before) return { ...(await goTo(spoken, person.place)), toast: t(locale, 'home-language-chosen') }
      return welcome(spoken, startPayload)
    },
  },
)

/** What the bot does, then what the person came for. */
async function welcome(visit: Visit, payload: string | null): Promise<View> {
  const linked = payload ? await followLink(visit, payload) : undefined
  return {
    ...(linked ?? (await goTo(visit, 'home'))),
    before: [{ html: markup(visit.locale, 'home-welcome') }, ...(linked?.before ?? [])],
  }
}

function languageView({ person, locale, guess }: Visit): View {
  const first = person.locale ?? guess
  const order = [first, ...LOCALES.filter((one) => one !== first)]
  const chosen = (one: Locale) => one === person.locale
  const button = (one: Locale): Button => ({
    text: chosen(one) ? `✓ ${LOCALE_NAMES[one]}` : LOCALE_NAMES[one],
    data: speak.at({ locale: one }),
    ...(one === first && { style: 'primary' }),
  })
  return {
    html: order.map((one) => markup(one, 'home-greeting')).join('\n\n'),
    buttons: [...order.map((one) => [button(one)]), ...(person.locale ? [[homeButton(locale)]] : [])],
  }
}
