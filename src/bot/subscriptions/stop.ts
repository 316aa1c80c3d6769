import { type Bonds, bondsWith } from '../../core/subscriptions/bonds.ts'
import { getSubscription, type Subscription } from '../../core/subscriptions/get-subscription.ts'
import { getPreferences } from '../../core/subscriptions/preferences.ts'
import type { Mutable } from '../../database/schema/index.ts'
import { pick } from '../../language/locale.ts'
import { lookUp, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { published } from '../competitions/published.ts'
import { distancesButton } from '../reminders/distances.ts'
import { clip } from '../ui/paging.ts'
import { type Address, action } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { isMutable, mute } from './mute.ts'
import { quiet } from './quiet.ts'

/** Which message this is about: its kind, and the competition if it is about one. */
export const ABOUT = { kind: 'string', id: 'number?' } as const

export interface About {
  kind: Mutable
  id?: number | undefined
}

/** What can be stopped, and how each is taken back. */
export type Act = 'mute' | 'unmute' | 'unfollow' | 'follow' | 'daily' | 'each' | 'off' | 'on'

/** The address of stop-act.ts, which leads back here. */
export const toAct = (act: Act, { kind, id }: About): Address =>
  ['stopdo', act, kind, ...(id === undefined ? [] : [id])].join(':')

/** `stop:changes:12`, under every message of our own accord. Not a place of its own: whoever fills in a field stays there. */
export const stop = action('stop', ABOUT, {
  open: (visit, { kind, id }) => (isMutable(kind) ? stopView(visit, { kind, id }) : mute.open(visit, {})),
})

/** What is so now, from which follows what can be stopped. */
interface Now {
  silent: boolean
  wishes: Subscription | undefined
  bonds: Bonds
}

/** `done`: what was just changed, and the way back from it. */
export async function stopView(
  visit: Visit,
  about: About,
  done?: { text: string; undo: Button },
): Promise<View> {
  const { locale } = visit
  const now = await standing(visit, about)
  return {
    html: [
      ...(done ? [done.text] : []),
      lookUpMarkup(locale, `subscription-why-${about.kind}`),
      ...(await titleOf(visit, about)),
      ...(now.bonds.applies ? [markup(locale, 'subscription-why-applying')] : []),
      markup(locale, 'subscription-stop'),
    ].join('\n\n'),
    buttons: [
      ...(done ? [[done.undo]] : []),
      ...choices(visit, about, now).map((one) => [one]),
      [{ text: t(locale, 'home-settings-button'), data: 'settings' }],
    ],
  }
}

async function standing({ db, person }: Visit, { kind, id }: About): Promise<Now> {
  const hearer = { personId: person.id }
  const { muted } = await getPreferences(db, hearer)
  return {
    silent: muted.includes(kind),
    wishes: await getSubscription(db, hearer),
    bonds: id === undefined ? { follows: false, applies: false } : await bondsWith(db, person.id, id),
  }
}

function choices({ locale }: Visit, about: About, { silent, wishes, bonds }: Now): Button[] {
  const { kind } = about
  const to = (text: string, act: Act): Button => ({ text, data: toAct(act, about) })
  const bySubscription = wishes?.active && ['new', 'changes', 'results'].includes(kind)
  return [
    ...(bonds.follows ? [to(t(locale, 'subscription-unfollow-button'), 'unfollow')] : []),
    ...(kind === 'reminders' && !silent ? [distancesButton(locale)] : []),
    ...(silent ? [] : [to(lookUp(locale, `subscription-mute-${kind}-button`), 'mute')]),
    ...(bySubscription && wishes.pace === 'each'
      ? [to(t(locale, 'subscription-daily-button'), 'daily')]
      : []),
    ...(kind === 'reminders' || kind === 'yearly'
      ? []
      : [{ text: t(locale, 'subscription-quiet-button'), data: quiet.at({}) }]),
    ...(bySubscription ? [to(t(locale, 'subscription-mute-button'), 'off')] : []),
  ]
}

async function titleOf(visit: Visit, { id }: About): Promise<string[]> {
  if (id === undefined) return []
  const { title } = await published(visit, id)
  return [markup(visit.locale, 'competition-title', { title: clip(pick(title, visit.locale), 200) })]
}
