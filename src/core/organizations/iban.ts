import { electronicFormatIBAN, ValidationErrorsIBAN, validateIBAN } from 'ibantools'

/** An account number (ЖСК): KZ, two check digits, three digits of the bank, thirteen letters or digits. */
export type IbanProblem = 'empty' | 'letters' | 'card' | 'country' | 'length' | 'form' | 'checksum'

export interface IbanVerdict {
  problem?: IbanProblem
  details: Record<string, string | number>
}

/** Cyrillic capitals that look Latin, as typed on a Kazakh or Russian keyboard. */
// biome-ignore format: a table
const LOOKALIKES: Record<string, string> = {
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y', Х: 'X',
}

/** Capitals, without spaces, dashes and the name of the number; Cyrillic look-alikes made Latin. */
export function formatIban(text: string): string {
  const bare = text.replace(/^\s*(?:ЖСК|ИИК|IBAN)(?!\p{L})[\s:№]*/iu, '').toUpperCase()
  const latin = bare.replace(/\p{Script=Cyrillic}/gu, (letter) => LOOKALIKES[letter] ?? letter)
  return electronicFormatIBAN(latin.replace(/[\s.:\-–—−]/gu, '')) ?? ''
}

/** What is wrong with a formatted account number, the first thing first; no `problem` when nothing is. */
export function checkIban(iban: string): IbanVerdict {
  const count = iban.length
  if (count === 0) return { problem: 'empty', details: {} }
  if (/^\d{16}$/.test(iban)) return { problem: 'card', details: {} }
  const odd = iban.replace(/[A-Z0-9]/g, '')
  if (odd) return { problem: 'letters', details: { signs: odd.slice(0, 20) } }
  if (!iban.startsWith('KZ')) return { problem: 'country', details: { start: iban.slice(0, 2) } }
  if (count !== 20) return { problem: 'length', details: { count, off: Math.abs(20 - count) } }
  const { valid, errorCodes } = validateIBAN(iban)
  if (valid) return { details: {} }
  return {
    problem: errorCodes.includes(ValidationErrorsIBAN.WrongBBANFormat) ? 'form' : 'checksum',
    details: {},
  }
}

/** "KZ86 125K ZT50 0410 0100", as banks print it. */
export const spacedIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ')
