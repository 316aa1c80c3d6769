import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromAlmaty, toAlmaty } from '../../../src/core/calendar/astana-time.ts'
import { readMoment } from '../../../src/core/notices/read-moment.ts'

/** A Friday morning in Astana. */
const NOW = fromAlmaty('2026-11-27', '10:30')
const read = (text: string) => {
  const moment = readMoment(text, NOW)
  return moment && Object.values(toAlmaty(moment)).join(' ')
}

test.each([
  ['28.11 10:00', '2026-11-28 10:00'],
  ['10:00 28.11', '2026-11-28 10:00'],
  ['28.11.2026 9:05', '2026-11-28 09:05'],
  ['28 қараша 10:00', '2026-11-28 10:00'],
  ['28 қарашада сағат 10-да', '2026-11-28 10:00'],
  ['28 ноября в 18:30', '2026-11-28 18:30'],
  ['1 March 2027 at 9', '2027-03-01 09:00'],
  ['ертең 9:00', '2026-11-28 09:00'],
  ['Ертең сағат 9-да', '2026-11-28 09:00'],
  ['завтра в 9', '2026-11-28 09:00'],
  ['завтра в 9 часов', '2026-11-28 09:00'],
  ['послезавтра 9.30', '2026-11-29 09:30'],
  ['бүрсігүні 08:00', '2026-11-29 08:00'],
  ['бүгін 18:00', '2026-11-27 18:00'],
  ['сегодня 9:00', '2026-11-27 09:00'],
  ['tomorrow at 9', '2026-11-28 09:00'],
  ['18:30', '2026-11-27 18:30'],
  ['9:00', '2026-11-28 09:00'],
  ['05.01 10:00', '2027-01-05 10:00'],
])('%s is %s', (text, moment) => {
  expect(read(text)).toBe(moment)
})

test.each([
  '',
  'ертең',
  '28.11',
  '25:00',
  '10:99',
  '31.02 10:00',
  'жақында',
  '1.12 10:00 2.12',
  'кешке',
  '10:00 11:00',
])('%s is not guessed at', (text) => {
  expect(read(text)).toBeUndefined()
})

test('whatever is written, nothing breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.:-/ ертеңзавтра') }), (text) => {
      const moment = readMoment(text, NOW)
      expect(moment === undefined || !Number.isNaN(moment.getTime())).toBe(true)
    }),
    { numRuns: 500 },
  )
})
