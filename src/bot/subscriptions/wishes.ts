import { EVERYTHING, getSubscription, type Subscription } from '../../core/subscriptions/get-subscription.ts'
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
import { themeDigest, themesIn } from '../competitions/filter.ts'
import { themeName } from '../ui/themes.ts'
import type { Visit } from '../ui/visit.ts'

/** The lists of a subscription; an empty one means any. */
export type List = 'kinds' | 'regions' | 'spheres' | 'themes'
export const LISTS: readonly List[] = ['kinds', 'regions', 'spheres', 'themes']

export const isList = (name: string): name is List => LISTS.some((list) => list === name)

export const wishesOf = async ({ db, person }: Visit): Promise<Subscription> =>
  (await getSubscription(db, person.id)) ?? EVERYTHING

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
