import { expect, test } from 'vitest'
import { readSums } from '../../../src/core/subscriptions/read-sums.ts'

const M = 1_000_000

test.each([
  ['5 млн', { from: 5 * M }],
  ['1 500 000 тг', { from: 1.5 * M }],
  ['500 мың', { from: 500_000 }],
  ['3 миллион теңге', { from: 3 * M }],
  ['500 мыңнан бастап', { from: 500_000 }],
  ['5 млн дейін', { to: 5 * M }],
  ['5 млн-ға дейін', { to: 5 * M }],
  ['до 5 млн', { to: 5 * M }],
  ['up to 2 mln', { to: 2 * M }],
  ['1 000 000 теңгеден бастап', { from: M }],
  ['от 500 тыс', { from: 500_000 }],
  ['1-5 млн', { from: M, to: 5 * M }],
  ['1 млн – 5 млн', { from: M, to: 5 * M }],
  ['500 мың - 2 млн', { from: 500_000, to: 2 * M }],
  ['от 1 до 5 млн', { from: M, to: 5 * M }],
  ['from 1 mln to 5 mln', { from: M, to: 5 * M }],
  ['1 млн-нан бастап 5 млн-ға дейін', { from: M, to: 5 * M }],
  ['150 000-00', { from: 150_000 }],
])('"%s" is read as it is meant', (text, sums) => {
  expect(readSums(text, 'from')).toEqual(sums)
})

test('a sum alone is the bound that was asked for', () => {
  expect(readSums('5 млн', 'to')).toEqual({ to: 5 * M })
})

test.each(['көп', '5-1 млн', '1-2-3', '-5', '0,5', ''])('"%s" is not taken', (text) => {
  expect(readSums(text, 'from')).toBeUndefined()
})
