import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../../../src/core/applications/form/fields/index.ts'
import { readAmount } from '../../../../../src/core/applications/form/fields/reading/amount.ts'
import { money } from '../../../../../src/language/format.ts'
import { LOCALES } from '../../../../../src/language/locale.ts'
import { fieldOfType, outcome, read } from './read.ts'

const NBSP = '\u00A0'
const groups = (amount: number, by: string) => String(amount).replace(/\B(?=(\d{3})+$)/g, by)

const comma = (number: number) => String(number).replace('.', ',')

/** Ways people and programs write the same sum. */
const SPELLINGS: ((amount: number) => string)[] = [
  String,
  (amount) => groups(amount, ' '),
  (amount) => groups(amount, NBSP),
  (amount) => groups(amount, '\u202F'),
  (amount) => groups(amount, '.'),
  (amount) => groups(amount, ','),
  (amount) => groups(amount, "'"),
  (amount) => `${groups(amount, ' ')} тг`,
  (amount) => `${groups(amount, ' ')}тг.`,
  (amount) => `${groups(amount, NBSP)}${NBSP}₸`,
  (amount) => `${amount} теңге`,
  (amount) => `${groups(amount, ' ')} тенге.`,
  (amount) => `${groups(amount, ' ')} KZT`,
  (amount) => `${groups(amount, ' ')},00 тг`,
  (amount) => `${groups(amount, ' ')}.00`,
  (amount) => `${groups(amount, '.')},00`,
  (amount) => `${groups(amount, ',')}.00`,
  (amount) => `${groups(amount, ' ')}-00`,
  (amount) => `${groups(amount, ' ')}=`,
  (amount) => `${groups(amount, ' ')},-`,
  (amount) => `  ${amount}  `,
  (amount) => `${groups(amount, ' ')} (сома сөзбен) теңге`,
  (amount) => `${comma(amount / 1_000_000)} млн`,
  (amount) => `${comma(amount / 1_000_000)} миллион теңге`,
  (amount) => `${comma(amount / 1_000_000)} млн.`,
  (amount) => `${comma(amount / 1000)} мың`,
  (amount) => `${comma(amount / 1000)} мын тг`,
  (amount) => `${comma(amount / 1000)} тыс. тенге`,
  (amount) => `${comma(amount / 1000)}к`,
  ...LOCALES.map((locale) => (amount: number) => money(locale, amount)),
]

/** "2 млн 500 мың": millions and thousands apart. */
const parted = (amount: number) => {
  const [millions, thousands, rest] = [
    Math.floor(amount / 1e6),
    Math.floor((amount % 1e6) / 1000),
    amount % 1000,
  ]
  return [millions && `${millions} млн`, thousands && `${thousands} мың`, rest && String(rest)]
    .filter(Boolean)
    .join(' ')
}

describe('amounts', () => {
  it('reads back any sum in any spelling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 900_000_000_000 }),
        fc.constantFrom(...SPELLINGS),
        (amount, spell) => {
          // What JavaScript itself would write as 1e-7 nobody types.
          fc.pre(!spell(amount).includes('e'))
          expect(readAmount(spell(amount)), spell(amount)).toBe(amount)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('adds up millions and thousands', () => {
    const sums = fc
      .integer({ min: 1, max: 999 })
      .chain((millions) =>
        fc.integer({ min: 1, max: 999 }).map((thousands) => millions * 1e6 + thousands * 1000),
      )
    fc.assert(
      fc.property(sums, (amount) => {
        expect(readAmount(parted(amount))).toBe(amount)
      }),
    )
    expect(readAmount('2 млн 500 мың')).toBe(2_500_000)
    expect(readAmount('1 млн 250 000')).toBe(1_250_000)
    expect(readAmount('2 миллиона 500 тысяч тенге')).toBe(2_500_000)
  })

  it.each([
    ['1500 000', 1_500_000],
    ['0', 0],
    ['1,5', 1.5],
    ['0,125', 0.125],
    ['1-500-000', 1_500_000],
    ['1,500 млн', 1_500_000],
    ['1,500', 1500],
    ['500 тыс', 500_000],
    ['1,5млн.тг', 1_500_000],
    ['-500', -500],
    ['2 млрд', 2_000_000_000],
  ])('reads «%s» as %d', (text, amount) => {
    expect(readAmount(text)).toBe(amount)
  })

  it.each([
    '',
    'тг',
    'көп',
    '500-600',
    '1 000 000 – 2 000 000',
    '2 млн 500',
    '20 30',
    '1.2.3',
    '500 доллар',
    '5 мың 2 млн',
    '١٢٣',
    '1e5',
    '12%',
  ])('refuses to guess what «%s» means', (text) => {
    expect(readAmount(text)).toBeUndefined()
  })

  it('never throws and never makes a sum out of nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const amount = readAmount(text)
        expect(amount === undefined || /\d/.test(text.normalize('NFKC'))).toBe(true)
      }),
    )
  })
})

describe('number and money', () => {
  it.each([
    ['number', '120 адам', {}, 120],
    ['number', '45 человек', {}, 45],
    ['number', '2,5', {}, '! not-whole'],
    ['number', '2,5 жыл', { decimals: 1 }, 2.5],
    ['number', '2,55', { decimals: 1 }, '! too-fine'],
    ['number', '0', { min: 1 }, '! too-small'],
    ['number', '-3', {}, '! too-small'],
    ['number', '41', { max: 40 }, '! too-big'],
    ['number', 'жүз', {}, '! unclear'],
    ['number', '', {}, '! unclear'],
    ['money', '1,5 млн', {}, 1_500_000],
    ['money', '1500,50', {}, '! not-whole'],
    ['money', '100 адам', {}, '! unclear'],
    ['money', '5 000 000', { ceiling: 'lot' }, 5_000_000],
    ['money', '5 000 001', { ceiling: 'lot' }, '! over-lot'],
    ['money', '10', { min: 100 }, '! too-small'],
    ['money', '10 млн', { max: 1000 }, '! too-big'],
  ] as const)('%s «%s» %o → %s', (type, text, more, expected) => {
    expect(outcome(type, text, more)).toBe(expected)
  })

  it('says by how much a sum is above the lot', () => {
    expect(read('money', '5 300 000', { ceiling: 'lot' })).toMatchObject({
      problem: 'field-money-over-lot',
      details: { over: money('kk', 300_000), lot: money('kk', 5_000_000) },
    })
  })

  it('shows what it read in a way it can read again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.constantFrom(...LOCALES),
        (value, locale) => {
          for (const type of ['number', 'money'] as const) {
            expect(outcome(type, kindOf(type).show(value, fieldOfType(type), locale))).toBe(value)
          }
        },
      ),
    )
  })
})
