import { markup, t } from '../../language/translate.ts'
import { homeButton } from '../ui/buttons.ts'
import { goTo } from '../ui/go-to.ts'
import { action } from '../ui/route.ts'
import type { Button } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'

/** Back to what was being done, unless that is home. */
export const whereWasI = ({ locale, person }: Visit): Button[][] =>
  person.place === 'home' ? [] : [[{ text: t(locale, 'ui-where-was-i-button'), data: person.place }]]

/** Not a place of its own: what is typed after reading it still answers the field. */
export const help = action(
  'help',
  {},
  {
    open: async (visit) => ({
      html: markup(visit.locale, 'home-help'),
      buttons: [
        ...whereWasI(visit),
        [{ text: t(visit.locale, 'home-ask-button'), data: 'ask:0' }, homeButton(visit.locale)],
      ],
    }),
  },
)

/** Leaves what is being typed; every answer given is saved already. */
export const cancel = action(
  'cancel',
  {},
  {
    async open(visit) {
      const { locale, person } = visit
      const home = await goTo(visit, 'home')
      const typing = visit.find(person.place)?.receive !== undefined
      if (!typing) return { ...home, before: [{ html: markup(locale, 'home-nothing-to-cancel') }] }
      return { ...home, before: [{ html: markup(locale, 'home-cancelled'), buttons: whereWasI(visit) }] }
    },
  },
)
