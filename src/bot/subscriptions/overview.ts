import { EVERYTHING, getSubscription, type Subscription } from '../../core/subscriptions/get-subscription.ts'
import { listMatching } from '../../core/subscriptions/list-matching.ts'
import { saveSubscription } from '../../core/subscriptions/save-subscription.ts'
import { switchSubscription } from '../../core/subscriptions/switch-subscription.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { rowsOf } from '../ui/buttons.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { titleLine } from './chat-title.ts'
import { asksTelegram, hearerOf, to, WHOSE, type Whose, wayBack } from './whose.ts'
import { LISTS, type List, wishesOf, wishLines } from './wishes.ts'

/** The whole subscription on one screen. */
export const subscriptions = screen('subscriptions', WHOSE, { ...asksTelegram, open: overview })

/** Everything, at its pace. */
export const suball = action('suball', WHOSE, {
  ...asksTelegram,
  async open(visit, whose) {
    const { pace } = await wishesOf(visit, whose)
    await saveSubscription(visit.db, await hearerOf(visit, whose), { ...EVERYTHING, pace }, visit.now)
    await switchSubscription(visit.db, await hearerOf(visit, whose), true, visit.now)
    return shown(visit, whose, t(visit.locale, 'subscription-saved'))
  },
})

/** Silent; what was chosen is kept. */
export const submute = action('submute', WHOSE, {
  ...asksTelegram,
  async open(visit, whose) {
    await switchSubscription(visit.db, await hearerOf(visit, whose), false, visit.now)
    return shown(visit, whose, t(visit.locale, 'subscription-muted'))
  },
})

export const subon = action('subon', WHOSE, {
  ...asksTelegram,
  async open(visit, whose) {
    await switchSubscription(visit.db, await hearerOf(visit, whose), true, visit.now)
    return shown(visit, whose, t(visit.locale, 'subscription-saved'))
  },
})

const shown = async (visit: Visit, whose: Whose, toast: string): Promise<View> => ({
  ...(await subscriptions.open(visit, whose)),
  toast,
})

async function overview(visit: Visit, whose: Whose): Promise<View> {
  const { db, locale, now } = visit
  const known = await getSubscription(db, await hearerOf(visit, whose))
  const wishes = known ?? EVERYTHING
  const { total } = await listMatching(db, wishes, { now, limit: 1 })
  const lines = [
    ...(await titleLine(visit, whose)),
    stateText(locale, known),
    [...wishLines(locale, wishes, 700), lookUpMarkup(locale, `subscription-pace-${wishes.pace}`)].join('\n'),
    markup(locale, 'subscription-matching', { count: total }),
  ]
  return { html: lines.join('\n\n'), buttons: buttonsFor(visit, whose, known, total) }
}

function buttonsFor(
  visit: Visit,
  whose: Whose,
  known: Subscription | undefined,
  matching: number,
): Button[][] {
  const { locale } = visit
  const wishes = known ?? EVERYTHING
  const on: Button = { text: t(locale, 'subscription-on-button'), data: subon.at(whose), style: 'primary' }
  const off = { text: t(locale, 'subscription-mute-button'), data: submute.at(whose) }
  return [
    ...(known?.active ? [] : [[on]]),
    ...rowsOf(
      [
        ...LISTS.map((list) => listButton(locale, list, wishes, whose)),
        sums(locale, wishes, whose),
        { text: t(locale, 'subscription-pace-button'), data: to('subpace', whose) },
      ],
      2,
    ),
    ...(matching > 0
      ? [
          [
            {
              text: t(locale, 'subscription-matching-button', { count: matching }),
              data: to('submatch:1', whose),
            },
          ],
        ]
      : []),
    [{ text: t(locale, 'subscription-all-button'), data: suball.at(whose) }],
    ...(known?.active ? [[off]] : []),
    wayBack(visit, whose),
  ]
}

function stateText(locale: Locale, known: Subscription | undefined): string {
  if (known?.active) return markup(locale, 'subscription-on')
  return known ? markup(locale, 'subscription-off') : markup(locale, 'subscription-none')
}

function listButton(locale: Locale, list: List, wishes: Subscription, whose: Whose): Button {
  const name = lookUp(locale, `subscription-${list}.short`)
  const count = wishes[list].length
  return { text: count > 0 ? `✓ ${name} (${count})` : name, data: to(`subpick:${list}:1`, whose) }
}

function sums(locale: Locale, { amountFrom, amountTo }: Subscription, whose: Whose): Button {
  const name = t(locale, 'subscription-amounts.short')
  return { text: amountFrom === null && amountTo === null ? name : `✓ ${name}`, data: to('subsums', whose) }
}
