import type { Subscription } from '../../core/subscriptions/get-subscription.ts'
import { saveSubscription } from '../../core/subscriptions/save-subscription.ts'
import { lookUpMarkup, t } from '../../language/translate.ts'
import { rowsOf } from '../ui/buttons.ts'
import { pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { titleLine } from './chat-title.ts'
import { subscriptions } from './overview.ts'
import { asksTelegram, hearerOf, WHOSE, type Whose } from './whose.ts'
import { codeOf, isList, type List, nameOf, valuesIn, wishesOf } from './wishes.ts'

const PAGE = 12

/** Several may be chosen; every press is saved at once. */
export const subpick = screen(
  'subpick',
  { list: 'string', page: 'number?', ...WHOSE },
  {
    ...asksTelegram,
    open: (visit, { list, page = 1, whose }) =>
      isList(list) ? pickView(visit, list, page, { whose }) : subscriptions.open(visit, { whose }),
  },
)

/** Takes a value in or out of a list; without a value, empties the list. */
export const subflip = action(
  'subflip',
  { list: 'string', page: 'number', code: 'string?', ...WHOSE },
  {
    ...asksTelegram,
    async open(visit, { list, page, code, whose }) {
      if (!isList(list)) return subscriptions.open(visit, { whose })
      const wishes = await wishesOf(visit, { whose })
      const chosen =
        code === undefined ? [] : flipped(wishes, list, await valueBehind(visit, list, wishes, code))
      const hearer = await hearerOf(visit, { whose })
      await saveSubscription(visit.db, hearer, { ...wishes, [list]: chosen }, visit.now)
      return subpick.open(visit, { list, page, whose })
    },
  },
)

async function pickView(visit: Visit, list: List, page: number, whose: Whose): Promise<View> {
  const { locale } = visit
  const wishes = await wishesOf(visit, whose)
  const { items, ...paged } = pageOf(await valuesIn(visit, list, wishes), page, PAGE)
  const mark = (on: boolean, text: string) => (on ? `✓ ${text}` : text)
  const any: Button = {
    text: mark(wishes[list].length === 0, t(locale, 'subscription-any-button')),
    data: subflip.at({ list, page: paged.page, ...whose }),
  }
  const buttons = items.map(
    (value): Button => ({
      text: mark(wishes[list].includes(value), nameOf(locale, list, value)),
      data: subflip.at({ list, page: paged.page, code: codeOf(list, value), ...whose }),
    }),
  )
  return {
    html: [...(await titleLine(visit, whose)), lookUpMarkup(locale, `subscription-${list}`)].join('\n\n'),
    buttons: [
      [any],
      ...rowsOf(buttons, list === 'regions' || list === 'themes' ? 2 : 1),
      pagerRow(locale, paged, (to) => subpick.at({ list, page: to, ...whose })),
      [{ text: t(locale, 'ui-done-button'), data: subscriptions.at(whose), style: 'primary' }],
    ],
  }
}

async function valueBehind(
  visit: Visit,
  list: List,
  wishes: Subscription,
  code: string,
): Promise<string | undefined> {
  const values = await valuesIn(visit, list, wishes)
  return values.find((value) => codeOf(list, value) === code)
}

function flipped(wishes: Subscription, list: List, value: string | undefined): string[] {
  const chosen = wishes[list]
  if (value === undefined) return chosen
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
}
