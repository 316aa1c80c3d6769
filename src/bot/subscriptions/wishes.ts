import { EVERYTHING, getSubscription, type Subscription } from '../../core/subscriptions/get-subscription.ts'
import { listOr, money } from '../../language/format.ts'
import type { Locale } from '../../language/locale.ts'
import {
  isKind,
  isRegion,
  isSphere,
  KINDS,
  kindShortName,
  REGIONS,
  regionShortName,
  SPHERES,
  sphereShortName,
} from '../../language/reference.ts'
import { themeName } from '../../language/themes.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { themeDigest, themesIn } from '../competitions/filter.ts'
import { clip } from '../ui/paging.ts'
import type { Visit } from '../ui/visit.ts'
import { hearerOf, type Whose } from './whose.ts'

/** The lists of a subscription; an empty one means any. */
export type List = 'kinds' | 'regions' | 'spheres' | 'themes'
export const LISTS: readonly List[] = ['kinds', 'regions', 'spheres', 'themes']

export const isList = (name: string): name is List => LISTS.some((list) => list === name)

export const wishesOf = async (visit: Visit, whose: Whose): Promise<Subscription> =>
  (await getSubscription(visit.db, await hearerOf(visit, whose))) ?? EVERYTHING

/** What can be chosen in a list; themes are those competitions have named, and those chosen before. */
export async function valuesIn(visit: Visit, list: List, wishes: Subscription): Promise<readonly string[]> {
  if (list === 'kinds') return KINDS
  if (list === 'regions') return REGIONS
  if (list === 'spheres') return SPHERES
  return [...new Set([...(await themesIn(visit)), ...wishes.themes])].sort()
}

/** A theme's tag is too long for an address, so its digest stands for it. */
export const codeOf = (list: List, value: string): string => (list === 'themes' ? themeDigest(value) : value)

export function nameOf(locale: Locale, list: List, value: string): string {
  if (list === 'kinds' && isKind(value)) return kindShortName(locale, value)
  if (list === 'regions' && isRegion(value)) return regionShortName(locale, value)
  if (list === 'spheres' && isSphere(value)) return sphereShortName(locale, value)
  return list === 'themes' ? themeName(locale, value) : value
}

/** What was chosen, a line for each list that asks something; `length` is what a line of names may take. */
export function wishLines(locale: Locale, wishes: Subscription, length: number): string[] {
  const lines = LISTS.filter((list) => wishes[list].length > 0).map((list) => {
    const names = wishes[list].map((value) => nameOf(locale, list, value))
    return lookUpMarkup(locale, `subscription-chosen-${list}`, { names: clip(listOr(locale, names), length) })
  })
  const amounts = amountsText(locale, wishes)
  if (amounts !== undefined) lines.push(markup(locale, 'subscription-chosen-amounts', { amounts }))
  return lines.length > 0 ? lines : [markup(locale, 'subscription-everything')]
}

/** Undefined when any sum will do. */
export function amountsText(locale: Locale, { amountFrom, amountTo }: Subscription): string | undefined {
  const [from, to] = [amountFrom, amountTo].map((sum) => (sum === null ? undefined : money(locale, sum)))
  if (from !== undefined && to !== undefined) return t(locale, 'subscription-amount-between', { from, to })
  if (from !== undefined) return t(locale, 'subscription-amount-from', { from })
  return to === undefined ? undefined : t(locale, 'subscription-amount-to', { to })
}
