import type { CompetitionFilter } from '../../core/competitions/list-competitions.ts'
import { isKind, isRegion, isSphere, type Kind, type Region, type Sphere } from '../../language/reference.ts'

export const SEARCH_STATES = ['any', 'open', 'upcoming', 'closed', 'results', 'archive'] as const
export type SearchState = (typeof SEARCH_STATES)[number]

/** What the address asks for; an unknown value asks nothing. */
export interface Search {
  query: string
  kind: Kind | undefined
  region: Region | undefined
  sphere: Sphere | undefined
  state: SearchState
  /** From 1. */
  page: number
}

export function readSearch(given: Record<string, string>): Search {
  const { q = '', kind, region, sphere, state, page = '1' } = given
  return {
    query: q.trim().slice(0, 200),
    kind: isKind(kind) ? kind : undefined,
    region: isRegion(region) ? region : undefined,
    sphere: isSphere(sphere) ? sphere : undefined,
    state: SEARCH_STATES.find((known) => known === state) ?? 'any',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}

export function toFilter({
  query,
  kind,
  region,
  sphere,
  state,
}: Search): Omit<CompetitionFilter, 'now' | 'limit' | 'offset'> {
  return {
    query,
    state,
    kinds: kind && [kind],
    regions: region && [region],
    spheres: sphere && [sphere],
  }
}
