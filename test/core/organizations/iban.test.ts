import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIban, formatIban, spacedIban } from '../../../src/core/organizations/iban.ts'

const CHARACTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** ISO 13616: letters as numbers from 10, the country and "00" moved to the end, 98 less the remainder by 97. */
const checkDigits = (account: string) => {
  const digits = [...`${account}KZ00`].map((one) => Number.parseInt(one, 36)).join('')
  return String(98n - (BigInt(digits) % 97n)).padStart(2, '0')
}

const ibans = fc
  .tuple(
    fc.integer({ min: 0, max: 999 }),
    fc.array(fc.constantFrom(...CHARACTERS), { minLength: 13, maxLength: 13 }),
  )
  .map(([bank, account]) => `${String(bank).padStart(3, '0')}${account.join('')}`)
  .map((account) => `KZ${checkDigits(account)}${account}`)

describe('IBAN', () => {
  it('takes every account number made by the rule', () => {
    fc.assert(
      fc.property(ibans, (iban) => {
        expect(checkIban(iban).problem).toBeUndefined()
      }),
    )
  })

  it('notices any single character typed otherwise', () => {
    fc.assert(
      fc.property(ibans, fc.integer({ min: 2, max: 19 }), fc.integer({ min: 1, max: 9 }), (iban, at, by) => {
        const place = CHARACTERS.indexOf(iban[at] ?? '')
        // 0–9 stay digits, letters stay letters: so the form is right and only the check number can notice.
        const other = place < 10 ? (place + by) % 10 : 10 + ((place - 10 + by) % 26)
        expect(checkIban(iban.slice(0, at) + CHARACTERS[other] + iban.slice(at + 1)).problem).toBe('checksum')
      }),
    )
  })

  it('comes back from the way banks print it', () => {
    fc.assert(
      fc.property(ibans, (iban) => {
        expect(formatIban(spacedIban(iban))).toBe(iban)
      }),
    )
    expect(spacedIban('KZ86125KZT5004100100')).toBe('KZ86 125K ZT50 0410 0100')
  })

  it.each([
    'kz86 125k zt50 0410 0100',
    'KZ86-125K-ZT50-0410-0100',
    'ЖСК: KZ86125KZT5004100100',
    'КZ86125КZТ5004100100',
  ])('survives small letters, dashes, its name and look-alike Cyrillic: «%s»', (text) => {
    expect(formatIban(text)).toBe('KZ86125KZT5004100100')
  })

  it.each([
    ['', 'empty'],
    ['4400430112345678', 'card'],
    ['KZ86125KЖT5004100100', 'letters'],
    ['DE89370400440532013000', 'country'],
    ['KZ86125KZT500410010', 'length'],
    ['KZ8612AKZT5004100100', 'form'],
    ['KZ86125KZT5004100101', 'checksum'],
  ])('says what is wrong with «%s»: %s', (iban, problem) => {
    expect(checkIban(iban).problem).toBe(problem)
  })
})
