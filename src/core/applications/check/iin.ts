import { binCheckDigit } from '../../organizations/bin.ts'
import type { Doubt, Passage } from './finding.ts'

/** Personal numbers in the answers: nobody may ask for them here, and what is published must not hold them. */
export const personalNumbers = (passages: readonly Passage[]): Doubt[] =>
  passages.flatMap(({ field, text }) =>
    (text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []).some(isPersonal)
      ? [{ kind: 'iin', field, details: {} } as const]
      : [],
  )

/** YYMMDD of birth, a digit for sex and century, a serial number and a check digit as in the number of an organization. */
const isPersonal = (digits: string): boolean =>
  /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]/.test(digits) &&
  binCheckDigit(digits.slice(0, 11)) === Number(digits[11])
