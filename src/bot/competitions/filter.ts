import { createHash } from 'node:crypto'
import {
  type CompetitionFilter,
  type CompetitionSummary,
  listCompetitions,
} from '../../core/competitions/list-competitions.ts'
import type { Locale } from '../../language/locale.ts'
import {
  isKind,
  isRegion,
  isSphere,
  kindShortName,
  REGIONS,
  regionShortName,
  SPHERES,
  sphereShortName,
} from '../../language/reference.ts'
import { themeName } from '../../language/themes.ts'
import type { Visit } from '../ui/visit.ts'

/** What a list shows, as it travels in an address; an absent part asks nothing, an absent state is `open`. */
export const FILTER = {
  kind: 'string?',
  region: 'string?',
  sphere: 'string?',
  theme: 'string?',
  state: 'string?',
} as const

export interface Filter {
  kind?: string | undefined
  region?: string | undefined
  sphere?: string | undefined
  /** Digest of the tag: a tag is too long for an address, and a number would change its meaning. */
  theme?: string | undefined
  state?: string | undefined
}

export type Facet = 'kind' | 'region' | 'sphere' | 'theme'
export const FACETS: readonly Facet[] = ['kind', 'region', 'sphere', 'theme']

/** Most competitions looked at when counting what a filter would find. */
const COUNTED = 1000

/** Letters of the states in addresses. */
export const STATES = { o: 'open', u: 'upcoming', c: 'closed', r: 'results', a: 'archive' } as const
export type ListState = (typeof STATES)[keyof typeof STATES]

export const stateOf = ({ state = 'o' }: Filter): ListState => STATES[state as keyof typeof STATES] ?? 'open'

export const themeDigest = (tag: string): string => createHash('sha256').update(tag).digest('hex').slice(0, 6)

/** The filter as the core understands it. */
export async function criteria(
  visit: Visit,
  filter: Filter,
): Promise<Omit<CompetitionFilter, 'limit' | 'offset'>> {
  const { kind, region, sphere, theme } = filter
  const tag = theme && (await themesIn(visit)).find((one) => themeDigest(one) === theme)
  return {
    state: stateOf(filter),
    now: visit.now,
    ...(isKind(kind) && { kinds: [kind] }),
    ...(isRegion(region) && { regions: [region] }),
    ...(isSphere(sphere) && { spheres: [sphere] }),
    ...(tag && { themes: [tag] }),
  }
}

/** One value of a facet, how it is called and how many competitions it would leave. */
export interface Choice {
  value: string
  name: string
  count: number
}

/** The values that leave something, given the rest of the filter; nobody is led to an empty list. */
export async function choicesOf(visit: Visit, filter: Filter, facet: Facet): Promise<Choice[]> {
  const rest = await criteria(visit, { ...filter, [facet]: undefined })
  const { items } = await listCompetitions(visit.db, { ...rest, limit: COUNTED, offset: 0 })
  const counts = new Map<string, number>()
  for (const item of items)
    for (const value of valuesOf(item, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const known = order(facet, counts)
  return known.map((value) => ({
    value: facet === 'theme' ? themeDigest(value) : value,
    name: facetName(visit.locale, facet, value),
    count: counts.get(value)!,
  }))
}

/** The names of what is chosen, for the head of a list. */
export async function chosenNames(visit: Visit, filter: Filter): Promise<string[]> {
  const names = await Promise.all(FACETS.map((facet) => chosenName(visit, filter, facet)))
  return names.filter((name) => name !== undefined)
}

export async function chosenName(visit: Visit, filter: Filter, facet: Facet): Promise<string | undefined> {
  const chosen = filter[facet]
  if (chosen === undefined) return undefined
  if (facet !== 'theme') return facetName(visit.locale, facet, chosen)
  const tag = (await themesIn(visit)).find((one) => themeDigest(one) === chosen)
  return tag && themeName(visit.locale, tag)
}

/** Every theme a published competition names. */
export async function themesIn({ db, now }: Pick<Visit, 'db' | 'now'>): Promise<string[]> {
  const { items } = await listCompetitions(db, { state: 'any', now, limit: COUNTED, offset: 0 })
  return [...new Set(items.flatMap(({ themes }) => themes))].sort()
}

/** A competition for the whole country is found under every region. */
function valuesOf(item: CompetitionSummary, facet: Facet): readonly string[] {
  if (facet === 'kind') return [item.kind]
  if (facet === 'sphere') return item.spheres
  if (facet === 'theme') return item.themes
  return item.regions.includes('KZ') ? REGIONS : item.regions
}

function order(facet: Facet, counts: Map<string, number>): string[] {
  const found = [...counts.keys()]
  const usual: readonly string[] = facet === 'region' ? REGIONS : facet === 'sphere' ? SPHERES : found.sort()
  return usual.filter((value) => counts.has(value))
}

function facetName(locale: Locale, facet: Facet, value: string): string {
  if (facet === 'kind' && isKind(value)) return kindShortName(locale, value)
  if (facet === 'region' && isRegion(value)) return regionShortName(locale, value)
  if (facet === 'sphere' && isSphere(value)) return sphereShortName(locale, value)
  return facet === 'theme' ? themeName(locale, value) : value
}
