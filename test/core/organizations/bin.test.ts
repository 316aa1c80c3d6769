import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binCheckDigit, checkBin, formatBin } from '../../../src/core/organizations/bin.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** Numbers as they are issued: registration month, type, sign, serial and the check digit that fits. */
const bins = fc
  .tuple(
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(4, 5, 6),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 99_999 }),
  )
  .map(
    ([year, month, type, sign, serial]) =>
      `${two(year)}${two(month)}${type}${sign}${String(serial).padStart(5, '0')}`,
  )
  .filter((prefix) => binCheckDigit(prefix) !== undefined)
  .map((prefix) => `${prefix}${binCheckDigit(prefix)}`)

const firstPass = (bin: string) =>
  [...bin.slice(0, 11)].reduce((sum, digit, at) => sum + (at + 1) * Number(digit), 0) % 11

describe('BIN', () => {
  it.each(['940140000385', '971240001315', '941240000193', '010940000162', '250340000010', '250340000107'])(
    'takes %s, a number in use or a vector of the second pass',
    (bin) => {
      expect(checkBin(bin)).toEqual({ details: {} })
    },
  )

  it('knows that some prefixes are never issued', () => {
    expect(binCheckDigit('25034000017')).toBeUndefined()
    for (let digit = 0; digit < 10; digit++)
      expect(checkBin(`25034000017${digit}`).problem).toBe('check-digit')
  })

  it('takes every number made by the rule', () => {
    fc.assert(
      fc.property(bins, (bin) => {
        expect(checkBin(bin).problem).toBeUndefined()
      }),
    )
  })

  it('notices any single digit typed otherwise, as far as the rule itself can', () => {
    fc.assert(
      fc.property(
        bins,
        fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11),
        fc.integer({ min: 1, max: 9 }),
        (bin, at, by) => {
          const typed = bin.slice(0, at) + ((Number(bin[at]) + by) % 10) + bin.slice(at + 1)
          // The eleventh digit weighs 11, that is nothing modulo 11, and a change of pass may meet the same digit.
          fc.pre(firstPass(bin) < 10 && firstPass(typed) < 10)
          expect(checkBin(typed).problem).toBeDefined()
        },
      ),
    )
  })

  it.each([
    ['', 'empty'],
    ['25034000001О', 'letters'],
    ['25034000001', 'length'],
    ['2503400000100', 'length'],
    ['850615300123', 'person'],
    ['251340000010', 'month'],
    ['250040000010', 'month'],
    ['250370000010', 'type'],
    ['250340000011', 'check-digit'],
  ])('says what is wrong with «%s»: %s', (bin, problem) => {
    expect(checkBin(bin).problem).toBe(problem)
  })

  it('never repeats the number of a person', () => {
    expect(JSON.stringify(checkBin('850615300123'))).not.toMatch(/850615/)
  })

  it.each([
    '250340 000010',
    '2503-4000-0010',
    ' 250340\u00A0000010 ',
    'БСН: 250340000010',
    'БИН 250340000010',
    '250340–000010',
  ])('survives the way it is written: «%s»', (text) => {
    expect(formatBin(text)).toBe('250340000010')
  })
})
