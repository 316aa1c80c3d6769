import { readAmount } from '../applications/form/fields/reading/amount.ts'

/** Bounds as somebody writes them; absent where nothing is said of one. */
export interface Sums {
  from?: number
  to?: number
}

const FROM = /(^|\s)(от|бастап|кемінде|кем емес|from|at least)(?=\s|\d|$)/giu
const TO = /(^|\s)(до|дейін|ең көбі|артық емес|up to|to|at most)(?=\s|\d|$)/giu
/** Case endings that Kazakh puts on a sum: "5 млн-ға дейін", "500 мыңнан бастап". Those of "теңге" the amount knows. */
const ENDING = /(?:(?<=\p{L}|\d)-|(?<=мың|млн))(нан|нен|дан|ден|тан|тен|ға|ге|қа|ке)(?=\s|$)/giu

/**
 * One sum, or two with a dash between them, in any spelling an amount may have: "1–5 млн", "от 500 тыс", "5 млн дейін". Of a
 * sum alone `side` says which bound it is. Undefined when it cannot be read.
 */
export function readSums(text: string, side: 'from' | 'to'): Sums | undefined {
  const saysFrom = matches(FROM, text)
  const saysTo = matches(TO, text)
  const plain = text.replace(ENDING, '')
  if (saysFrom && saysTo) return between(plain.split(/\s(?:до|to|бастап)\s/iu).map(bare))
  const only = whole(bare(plain))
  if (only !== undefined) return saysTo ? { to: only } : saysFrom ? { from: only } : { [side]: only }
  return between(plain.split(/\s*[-–—]\s*/u).map(bare))
}

const matches = (pattern: RegExp, text: string) => new RegExp(pattern.source, 'iu').test(text)
const bare = (text: string) => text.replace(FROM, ' ').replace(TO, ' ').trim()

/** "1–5 млн": what is written of the second counts for the first as well. */
function between([first, second, ...more]: string[]): Sums | undefined {
  if (first === undefined || second === undefined || more.length > 0) return undefined
  const to = whole(second)
  const unit = second.replace(/[\d\s.,]+/u, ' ')
  const from = /\p{L}/u.test(first) ? whole(first) : whole(`${first}${unit}`)
  return from === undefined || to === undefined || from > to ? undefined : { from, to }
}

function whole(text: string): number | undefined {
  const amount = readAmount(text)
  return amount === undefined || !Number.isInteger(amount) || amount < 0 || amount > 1e12 ? undefined : amount
}
