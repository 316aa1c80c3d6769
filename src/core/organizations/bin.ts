/**
 * The business identification number (БСН): YYMM of registration, a type digit (4 resident, 5 non-resident, 6 joint
 * entrepreneurs), a sign of head unit or branch, a serial number of five digits and a check digit.
 */
export type BinProblem = 'empty' | 'letters' | 'length' | 'person' | 'month' | 'type' | 'check-digit'

export interface BinVerdict {
  problem?: BinProblem
  details: Record<string, string | number>
}

const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/** Without the name of the number, spaces, dashes, dots; nothing else is taken away. */
export const formatBin = (text: string): string =>
  text.replace(/^\s*(?:БСН|БИН|BIN)(?!\p{L})/iu, '').replace(/[\s.:№\-–—−]/gu, '')

/** What is wrong with a formatted number, the first thing first; no `problem` when nothing is. */
export function checkBin(bin: string): BinVerdict {
  const count = bin.length
  if (count === 0) return { problem: 'empty', details: {} }
  if (!/^\d+$/.test(bin))
    return { problem: 'letters', details: { signs: bin.replace(/\d/g, '').slice(0, 20) } }
  if (count !== 12) return { problem: 'length', details: { count, off: Math.abs(12 - count) } }
  // In the number of a person (IIN) the fifth digit begins the day of birth. It is personal data: never kept or shown.
  if (/^\d{4}[0-3]/.test(bin)) return { problem: 'person', details: {} }
  const month = bin.slice(2, 4)
  if (month < '01' || month > '12') return { problem: 'month', details: { month } }
  const type = bin.slice(4, 5)
  if (type > '6') return { problem: 'type', details: { type } }
  return binCheckDigit(bin.slice(0, 11)) === Number(bin[11])
    ? { details: {} }
    : { problem: 'check-digit', details: {} }
}

/** The twelfth digit for the first eleven; undefined for a prefix that is never issued. */
export function binCheckDigit(first: string): number | undefined {
  const sum = (weights: number[]) =>
    weights.reduce((total, weight, at) => total + weight * Number(first[at]), 0) % 11
  const once = sum(WEIGHTS)
  if (once < 10) return once
  const twice = sum(SECOND_WEIGHTS)
  return twice < 10 ? twice : undefined
}
