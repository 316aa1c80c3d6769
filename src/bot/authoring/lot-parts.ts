import type { Address } from '../ui/route.ts'

/** On the way through a new lot. */
export const LOT_WALK = 'w'

/** What is written of a lot, in its order. */
export const LOT_PARTS = ['theme', 'amount', 'place', 'region', 'description', 'service'] as const
export type LotPart = (typeof LOT_PARTS)[number]
export const isLotPart = (name: string): name is LotPart => LOT_PARTS.some((part) => part === name)

export const isLotText = (part: LotPart): part is 'theme' | 'place' | 'description' =>
  part === 'theme' || part === 'place' || part === 'description'

export interface LotStep {
  id: number
  number: number
  part: LotPart
  language?: 'kk' | 'ru' | undefined
  walk?: string | undefined
}

export const lotPartAddress = ({ id, number, part, language, walk }: LotStep): Address =>
  ['authorlotpart', id, number, part, language ?? '', walk ?? ''].join(':').replace(/:+$/, '')

/** After the Kazakh text the Russian one; on the way through a new lot its next part; otherwise the lot. */
export function lotStepAfter(step: LotStep): Address {
  const { id, number, part, language, walk } = step
  if (isLotText(part) && language !== 'ru') return lotPartAddress({ ...step, language: 'ru' })
  const next = walk ? LOT_PARTS[LOT_PARTS.indexOf(part) + 1] : undefined
  if (!next) return `authorlot:${id}:${number}`
  return lotPartAddress({ id, number, part: next, walk, ...(isLotText(next) && { language: 'kk' }) })
}
