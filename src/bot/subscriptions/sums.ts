import type { Subscription } from '../../core/subscriptions/get-subscription.ts'
import { readSums, type Sums } from '../../core/subscriptions/read-sums.ts'
import { saveSubscription } from '../../core/subscriptions/save-subscription.ts'
import { money, number } from '../../language/format.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUp, lookUpMarkup, markup, t } from '../../language/translate.ts'
import { backButton, rowsOf } from '../ui/buttons.ts'
import { action, type Sent, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { titleLine } from './chat-title.ts'
import { asksTelegram, hearerOf, to, WHOSE, type Whose } from './whose.ts'
import { amountsText, wishesOf } from './wishes.ts'

/** Tenge. */
const USUAL = [500_000, 1_000_000, 3_000_000, 5_000_000, 10_000_000, 20_000_000, 50_000_000, 100_000_000]
const MILLION = 1_000_000

const SIDES = ['from', 'to'] as const
type Side = (typeof SIDES)[number]
const KEYS = { from: 'amountFrom', to: 'amountTo' } as const
const isSide = (text: string): text is Side => SIDES.some((side) => side === text)

/** From how much and up to how much a lot may be. A range may be typed here. */
export const subsums = screen('subsums', WHOSE, {
  ...asksTelegram,
  open: sumsView,
  receive: (visit, whose, sent) => taken(visit, undefined, whose, sent),
})

/** One of the bounds: by a button, or typed. */
export const subsum = screen(
  'subsum',
  { side: 'string', ...WHOSE },
  {
    ...asksTelegram,
    open: (visit, { side, whose }) =>
      isSide(side) ? sideView(visit, side, { whose }) : subsums.open(visit, { whose }),
    receive: (visit, { side, whose }, sent) => taken(visit, isSide(side) ? side : 'from', { whose }, sent),
  },
)

/** Without an amount, any will do; without a side, on both. */
export const subsumto = action(
  'subsumto',
  { side: 'string?', amount: 'number?', ...WHOSE },
  {
    ...asksTelegram,
    open: (visit, { side, amount, whose }) =>
      save(visit, side && isSide(side) ? { [side]: amount } : { from: undefined, to: undefined }, { whose }),
  },
)

async function taken(visit: Visit, side: Side | undefined, whose: Whose, { text = '' }: Sent): Promise<View> {
  const sums = readSums(text, side ?? 'from')
  if (sums) return save(visit, sums, whose)
  const again = await (side ? sideView(visit, side, whose) : sumsView(visit, whose))
  return {
    ...again,
    html: `${markup(visit.locale, 'subscription-amounts-unclear')}\n\n${again.html}`,
    fresh: true,
  }
}

/** Of two bounds that exclude each other the newer holds. */
async function save(visit: Visit, sums: { [side in keyof Sums]: Sums[side] | undefined }, whose: Whose) {
  const wishes = { ...(await wishesOf(visit, whose)) }
  for (const side of SIDES) if (side in sums) wishes[KEYS[side]] = sums[side] ?? null
  const { amountFrom, amountTo } = wishes
  if (amountFrom !== null && amountTo !== null && amountFrom > amountTo)
    wishes[sums.to === undefined ? 'amountTo' : 'amountFrom'] = null
  await saveSubscription(visit.db, await hearerOf(visit, whose), wishes, visit.now)
  return subsums.open(visit, whose)
}

async function sumsView(visit: Visit, whose: Whose): Promise<View> {
  const { locale } = visit
  const wishes = await wishesOf(visit, whose)
  const chosen = amountsText(locale, wishes)
  const amounts = chosen ?? t(locale, 'subscription-any')
  return {
    html: [
      ...(await titleLine(visit, whose)),
      markup(locale, 'subscription-amounts'),
      markup(locale, 'subscription-chosen-amounts', { amounts }),
    ].join('\n\n'),
    buttons: [
      ...SIDES.map((side) => [sideButton(locale, side, wishes, whose)]),
      ...(chosen ? [[{ text: t(locale, 'subscription-any-button'), data: subsumto.at(whose) }]] : []),
      [{ text: t(locale, 'ui-done-button'), data: to('subscriptions', whose), style: 'primary' }],
    ],
  }
}

function sideButton(locale: Locale, side: Side, wishes: Subscription, whose: Whose): Button {
  const sum = wishes[KEYS[side]]
  const amount = sum === null ? t(locale, 'subscription-any') : money(locale, sum)
  return {
    text: lookUp(locale, `subscription-sum-${side}.short`, { amount }),
    data: subsum.at({ side, ...whose }),
  }
}

async function sideView(visit: Visit, side: Side, whose: Whose): Promise<View> {
  const { locale } = visit
  const chosen = (await wishesOf(visit, whose))[KEYS[side]]
  const buttons = USUAL.map(
    (amount): Button => ({
      text: `${amount === chosen ? '✓ ' : ''}${short(locale, amount)}`,
      data: subsumto.at({ side, amount, ...whose }),
    }),
  )
  return {
    html: [...(await titleLine(visit, whose)), lookUpMarkup(locale, `subscription-sum-${side}`)].join('\n\n'),
    buttons: [
      ...rowsOf(buttons, 2),
      [{ text: t(locale, 'subscription-any-button'), data: subsumto.at({ side, ...whose }) }],
      [backButton(locale, subsums.at(whose))],
    ],
  }
}

const short = (locale: Locale, amount: number): string =>
  amount < MILLION
    ? t(locale, 'subscription-thousands', { count: number(locale, amount / 1000) })
    : t(locale, 'subscription-millions', { count: number(locale, amount / MILLION) })
