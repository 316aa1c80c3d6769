import { EVERYTHING, getSubscription, type Subscription } from '../../core/subscriptions/get-subscription.ts'
import { saveSubscription } from '../../core/subscriptions/save-subscription.ts'
import { listOr } from '../../language/format.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp, markup, t } from '../../language/translate.ts'
import { homeButton, rowsOf } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { LISTS, type List, nameOf, wishesOf } from './wishes.ts'

/** The whole subscription on one screen. */
export const subscriptions = screen('subscriptions', {}, { open: overview })

/** Everything, at once. */
export const suball = action(
  'suball',
  {},
  { open: (visit) => save(visit, EVERYTHING, t(visit.locale, 'subscription-saved')) },
)

/** Silent; what was chosen is kept. */
export const submute = action(
  'submute',
  {},
  {
    open: async (visit) =>
      save(visit, { ...(await wishesOf(visit)), active: false }, t(visit.locale, 'subscription-muted')),
  },
)

export const subon = action(
  'subon',
  {},
  {
    open: async (visit) =>
      save(visit, { ...(await wishesOf(visit)), active: true }, t(visit.locale, 'subscription-saved')),
  },
)

async function save(visit: Visit, wishes: Subscription, toast: string): Promise<View> {
  await saveSubscription(visit.db, visit.person.id, wishes, visit.now)
  return { ...(await subscriptions.open(visit, {})), toast }
}

async function overview({ db, person, locale }: Visit): Promise<View> {
  const known = await getSubscription(db, person.id)
  const wishes = known ?? EVERYTHING
  const told = LISTS.map((list) => [list, chosen(locale, list, wishes)] as const)
  const [kinds = '', regions = '', spheres = '', themes = ''] = told.map(([, names]) => names)
  const state = known?.active
    ? markup(locale, 'subscription-on')
    : known
      ? markup(locale, 'subscription-off')
      : markup(locale, 'subscription-none')
  return {
    html: [state, markup(locale, 'subscription-wishes', { kinds, regions, spheres, themes })].join('\n\n'),
    buttons: [
      ...(known?.active ? [] : [[switchOn(locale)]]),
      ...rowsOf(
        LISTS.map((list) => listButton(locale, list, wishes)),
        2,
      ),
      [{ text: t(locale, 'subscription-all-button'), data: suball.at({}) }],
      ...(known?.active ? [[{ text: t(locale, 'subscription-mute-button'), data: submute.at({}) }]] : []),
      [homeButton(locale)],
    ],
  }
}

const switchOn = (locale: Locale): Button => ({
  text: t(locale, 'subscription-on-button'),
  data: subon.at({}),
  style: 'primary',
})

function listButton(locale: Locale, list: List, wishes: Subscription): Button {
  const name = lookUp(locale, `subscription-${list}.short`)
  const count = wishes[list].length
  return { text: count > 0 ? `✓ ${name} (${count})` : name, data: `subpick:${list}` }
}

function chosen(locale: Locale, list: List, wishes: Subscription): string {
  const names = wishes[list].map((value) => nameOf(locale, list, value))
  return names.length === 0 ? t(locale, 'subscription-any') : clip(listOr(locale, names), 700)
}
