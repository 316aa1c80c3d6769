import type { Localized } from '../../../../language/locale.ts'
import type { Region } from '../../../../language/reference.ts'
import type { Day } from '../../../calendar/astana-time.ts'
import { Refusal } from '../../../errors.ts'
import type { LotContent } from '../../file/content.ts'
import { type Edit, editContent, type Language, written } from './edit.ts'

/** Letters of a lot's texts, as in a file. */
export const LOT_TEXTS = { theme: 500, description: 4000, place: 500 } as const
export type LotText = keyof typeof LOT_TEXTS

const MOST = 500

const numbersOf = (lots: readonly LotContent[]) => lots.map(({ number }) => number)

/** The number the next lot gets. */
export const nextLotNumber = (lots: readonly LotContent[]): number => Math.max(0, ...numbersOf(lots)) + 1

/** A new lot by its theme in one language. @throws Refusal 'text-empty', 'text-over', 'lots-full' */
export function addLot(language: Language, theme: string): Edit {
  const words = written(theme, LOT_TEXTS.theme)
  return editContent('lots', (content) => {
    if (content.lots.length >= MOST) throw new Refusal('lots-full', { most: MOST })
    const lot = { number: nextLotNumber(content.lots), theme: { kk: '', ru: '', [language]: words } }
    return { ...content, lots: [...content.lots, lot] }
  })
}

/** @throws Refusal 'text-empty', 'text-over', 'not-found' */
export function setLotText(number: number, part: LotText, language: Language, text: string): Edit {
  const words = written(text, LOT_TEXTS[part])
  return editLot(number, (lot) => ({ ...lot, [part]: { ...empty(lot[part]), [language]: words } }))
}

const empty = (text: Localized | undefined): Localized => text ?? { kk: '', ru: '' }

/** What a lot may be without. @throws Refusal 'not-found' */
export const clearLotPart = (
  number: number,
  part: 'description' | 'place' | 'region' | 'amount' | 'service',
): Edit =>
  editLot(number, ({ [part as keyof LotContent]: _, ...lot }) =>
    part === 'service'
      ? { ...(lot as LotContent), serviceFrom: undefined, serviceUntil: undefined }
      : (lot as LotContent),
  )

/** `amount` in tenge. @throws Refusal 'not-found' */
export const setLotAmount = (number: number, amount: number): Edit =>
  editLot(number, (lot) => ({ ...lot, amount }))

export const setLotRegion = (number: number, region: Region): Edit =>
  editLot(number, (lot) => ({ ...lot, region }))

/** First and last day of the service. @throws Refusal 'not-found', 'service-order' */
export const setLotService = (number: number, from: Day, until: Day): Edit =>
  editLot(number, (lot) => {
    if (until < from) throw new Refusal('service-order')
    return { ...lot, serviceFrom: from, serviceUntil: until }
  })

/**
 * Changes places with the lot before it or after it, and takes its number. Once published a lot is known by its number.
 * @throws Refusal 'not-found', 'field-fixed'
 */
export const moveLot = (number: number, by: 1 | -1): Edit =>
  editContent('lots', (content, state) => {
    if (state !== 'draft') throw new Refusal('field-fixed')
    const at = indexOf(content.lots, number)
    const other = content.lots[at + by]
    if (!other) return content
    const lots = content.lots.map((lot, index) => {
      if (index === at) return { ...other, number }
      return index === at + by ? { ...content.lots[at]!, number: other.number } : lot
    })
    return { ...content, lots }
  })

/** @throws Refusal 'not-found' */
export const removeLot = (number: number): Edit =>
  editContent('lots', (content) => {
    const at = indexOf(content.lots, number)
    return { ...content, lots: content.lots.filter((_, index) => index !== at) }
  })

/** The same lot once more under a number of its own: lots are often alike but for the place. @throws Refusal 'not-found', 'lots-full' */
export const copyLot = (number: number): Edit =>
  editContent('lots', (content) => {
    if (content.lots.length >= MOST) throw new Refusal('lots-full', { most: MOST })
    const lot = content.lots[indexOf(content.lots, number)]!
    return { ...content, lots: [...content.lots, { ...lot, number: nextLotNumber(content.lots) }] }
  })

function editLot(number: number, change: (lot: LotContent) => LotContent): Edit {
  return editContent('lots', (content) => {
    const at = indexOf(content.lots, number)
    return { ...content, lots: content.lots.map((lot, index) => (index === at ? change(lot) : lot)) }
  })
}

function indexOf(lots: readonly LotContent[], number: number): number {
  const at = numbersOf(lots).indexOf(number)
  if (at < 0) throw new Refusal('not-found')
  return at
}
