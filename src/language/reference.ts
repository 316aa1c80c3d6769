import { listAnd } from './format.ts'
import type { Locale } from './locale.ts'
import { lookUp, t } from './translate.ts'

/**
 * The kinds of competition: the state social order, the three terms of state grants, awards.
 * Law of 12.04.2005 № 36-III, articles 6, 6-1, 6-3.
 */
export const KINDS = ['social-order', 'short-grant', 'medium-grant', 'long-grant', 'award'] as const

export type Kind = (typeof KINDS)[number]

/** The competition or project that covers the whole country. */
export const NATIONWIDE = 'KZ'

/**
 * Regions by the first two digits of their KATO code, which ISO 3166-2:KZ shares, and the republic as a whole.
 * Abai, Zhetisu and Ulytau exist since 08.06.2022: older figures count their lands under 63, 19 and 35.
 */
// biome-ignore format: a table
export const REGIONS = [
  '10', '11', '15', '19', '23', '27', '31', '33', '35', '39', '43', '47', '55', '59', '61', '62', '63', '71', '75', '79',
  NATIONWIDE,
] as const

export type Region = (typeof REGIONS)[number]

/**
 * Spheres by their number in article 5 of the law (edition of 04.07.2022 № 134-VII). 6, 13-3 and 14 are repealed.
 * "2.1" is item 1 of part 2, whose spheres are open to the state social order alone.
 */
// biome-ignore format: a table
export const SPHERES = [
  '1', '2', '3', '4', '5', '7', '8', '9', '10', '11', '12', '13', '13-1', '13-2', '15', '16',
  '2.1', '2.2', '2.3',
] as const

export type Sphere = (typeof SPHERES)[number]

export function isKind(value: unknown): value is Kind {
  return KINDS.some((kind) => kind === value)
}

export function isRegion(value: unknown): value is Region {
  return REGIONS.some((region) => region === value)
}

export function isSphere(value: unknown): value is Sphere {
  return SPHERES.some((sphere) => sphere === value)
}

/** The spheres a competition of this kind may name: part 2 of article 5 is for the social order. */
export function spheresOf(kind: Kind): readonly Sphere[] {
  return kind === 'social-order' ? SPHERES : SPHERES.filter((sphere) => !sphere.startsWith('2.'))
}

export function kindName(locale: Locale, kind: Kind): string {
  return t(locale, `language-kind-${kind}`)
}

/** At most 28 characters, for buttons. */
export function kindShortName(locale: Locale, kind: Kind): string {
  return t(locale, `language-kind-${kind}.short`)
}

export function regionName(locale: Locale, region: Region): string {
  return t(locale, `language-region-${region}`)
}

/** At most 28 characters, for buttons and charts. */
export function regionShortName(locale: Locale, region: Region): string {
  return t(locale, `language-region-${region}.short`)
}

const REGIONS_NAMED = 3

/** Where, in one line: three regions by their short names, or two and how many more. */
export function regionNames(locale: Locale, codes: readonly string[]): string {
  const names = codes.filter(isRegion).map((code) => regionShortName(locale, code))
  if (names.length <= REGIONS_NAMED) return listAnd(locale, names)
  const named = names.slice(0, REGIONS_NAMED - 1).join(', ')
  return t(locale, 'language-regions-more', { named, more: names.length - REGIONS_NAMED + 1 })
}

/** The sphere in the words of the law. */
export function sphereName(locale: Locale, sphere: Sphere): string {
  return lookUp(locale, sphereKey(sphere))
}

/** At most 28 characters, for buttons and charts. */
export function sphereShortName(locale: Locale, sphere: Sphere): string {
  return lookUp(locale, `${sphereKey(sphere)}.short`)
}

/** A Fluent key has no dots. */
function sphereKey(sphere: Sphere): string {
  return `language-sphere-${sphere.replace('.', '_')}`
}
