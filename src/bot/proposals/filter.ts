import { isPublicState, type ProposalFilter } from '../../core/proposals/list-proposals.ts'
import type { Locale } from '../../language/locale.ts'
import { isRegion, isSphere, regionShortName, sphereShortName } from '../../language/reference.ts'
import type { Args } from '../ui/route.ts'

/** What the list is narrowed to, as an address carries it. */
export const NARROWED = { page: 'number?', sphere: 'string?', region: 'string?', state: 'string?' } as const
export type Narrowed = Args<typeof NARROWED>

export const filterOf = ({ sphere, region, state }: Narrowed): ProposalFilter => ({
  sphere,
  region,
  state: isPublicState(state) ? state : undefined,
})

export const sphereIn = (locale: Locale, code: string): string =>
  isSphere(code) ? sphereShortName(locale, code) : code

export const regionIn = (locale: Locale, code: string): string =>
  isRegion(code) ? regionShortName(locale, code) : code
