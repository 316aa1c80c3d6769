import { cleanText } from '../../../../../language/clean-text.ts'
import { foldForSearch } from '../../../../../language/search.ts'

const SCALES: [RegExp, number][] = [
  [/^(млрд|миллиард\p{L}*|bn|billion)$/u, 1e9],
  [/^(млн|миллион\p{L}*|mln|million)$/u, 1e6],
  [/^(мын|тыс|тысяч\p{L}*|thousand|к|k)$/u, 1e3],
]
const CURRENCY = /^(тг|тнг|тенге\p{L}*|тенге|kzt|tg|tenge|₸)$/u

/** One number followed by words; dashes and signs that accountants put around sums belong to the number. */
const PART = /^(\d[\d .,'’=–—-]*)((?:[\p{L}₸][\p{L}₸]*[ .]*)*)/u
const IN_WORDS = /\([^()\d]*\)/g

export interface AmountRules {
  /** Words after the number that are neither a scale nor a currency ("120 адам") are passed over. */
  units?: boolean
}

/**
 * A number as people write it: "1 500 000 тг", "1.500.000,00", "150 000-00", "1,5 млн", "2 млн 500 мың".
 * Undefined when it may mean two things ("500-600", "2 млн 500").
 */
export function readAmount(text: string, rules: AmountRules = {}): number | undefined {
  let rest = foldForSearch(cleanText(text)).replace(IN_WORDS, ' ').replace(/\s+/g, ' ').trim()
  const negative = /^[-–−]\d/.test(rest)
  if (negative) rest = rest.slice(1)
  let total = 0
  let lastScale = Number.POSITIVE_INFINITY
  while (rest) {
    const [whole, digits, words] = PART.exec(rest) ?? []
    if (!whole || digits === undefined) return undefined
    rest = rest.slice(whole.length).trim()
    const scale = scaleOf(words ?? '', rules.units === true && rest === '')
    const plain = scale && readPlain(digits.trim(), scale > 1)
    if (!scale || plain === undefined || !fitsAfter(lastScale, plain * scale, scale)) return undefined
    total += plain * scale
    lastScale = scale
  }
  if (lastScale === Number.POSITIVE_INFINITY) return undefined
  // 2.3 × 1e6 is 2299999.9999999995: fifteen digits is what a double holds for sure.
  const rounded = Number(total.toPrecision(15))
  return negative ? -rounded : rounded
}

/** "2 млн 500 мың": each part smaller than the scale before it, and not so small that it is a slip of the tongue. */
function fitsAfter(lastScale: number, amount: number, scale: number): boolean {
  if (lastScale === Number.POSITIVE_INFINITY) return true
  return scale < lastScale && amount < lastScale && amount >= lastScale / 1000
}

function scaleOf(words: string, unitsAllowed: boolean): number | undefined {
  let scale = 1
  for (const word of words.split(/[ .]+/).filter(Boolean)) {
    const found = SCALES.find(([name]) => name.test(word))?.[1]
    if (found && scale === 1) scale = found
    else if (found || (!CURRENCY.test(word) && !unitsAllowed)) return undefined
  }
  return scale
}

/** Digits with their separators, no words. */
function readPlain(written: string, scaled: boolean): number | undefined {
  const digits = written.replace(/(?:[.,]? ?[-–—=]|[.,])$/, '').replace(/[-–—=]00$/, '')
  if (/^\d+$/.test(digits)) return Number(digits)
  const decimal = /^(\d+)[.,](\d+)$/.exec(digits)
  if (decimal && (scaled || decimal[1] === '0' || decimal[2]?.length !== 3))
    return Number(`${decimal[1]}.${decimal[2]}`)
  const spaced = /^(\d+(?: \d{3})+)(?:[.,](\d{1,2}))?$/.exec(digits)
  const grouped = /^(\d{1,3}(?:([.,'’])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?$/.exec(digits)
  const dashed = /^\d{1,3}(?:([-–—])\d{3})(?:\1\d{3})+$/.exec(digits)
  const whole = spaced?.[1] ?? grouped?.[1] ?? dashed?.[0]
  return whole === undefined
    ? undefined
    : Number(`${whole.replace(/\D/g, '')}.${spaced?.[2] ?? grouped?.[3] ?? '0'}`)
}
