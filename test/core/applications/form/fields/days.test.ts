import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../../../src/core/applications/form/fields/index.ts'
import { addDays, daysBetween } from '../../../../../src/core/applications/form/fields/reading/days.ts'
import { date, officialDate, shortDate } from '../../../../../src/language/dates.ts'
import { LOCALES } from '../../../../../src/language/locale.ts'
import { fieldOfType, outcome } from './read.ts'

const days = fc.integer({ min: 0, max: 36_000 }).map((after) => addDays('1990-01-01', after))

describe('date', () => {
  it.each([
    '05.06.2026',
    '5.6.2026',
    '05/06/2026',
    '05-06-2026',
    '2026-06-05',
    '2026.06.05',
    '05.06.26',
    '05.06.2026 ж.',
    '05.06.2026 г.',
    '5 маусым 2026',
    '5 маусым 2026 ж.',
    '5 маусым 2026 жыл',
    '2026 жылғы 5 маусым',
    '2026 ж. 5 маусым',
    '2026 жылдың 5 маусымы',
    '5 Маусым 2026 жылы',
    '5 июня 2026',
    '5 июня 2026 г.',
    '5 июня 2026 года',
    '05 июнь 2026',
    '5 июн. 2026',
    '«5» июня 2026 года',
    '5-го июня 2026',
    '5 June 2026',
    'June 5, 2026',
    '5th June 2026',
    '5\u00A0маусым\u00A02026',
    '5-маусым 2026 жыл',
  ])('reads «%s»', (text) => {
    expect(outcome('date', text)).toBe('2026-06-05')
  })

  it('reads back any day as every language and every paper writes it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...LOCALES), (day, locale) => {
        for (const text of [date(locale, day), officialDate(locale, day), shortDate(day), day]) {
          expect(outcome('date', text), text).toBe(day)
        }
        expect(outcome('date', kindOf('date').show(day, fieldOfType('date'), locale))).toBe(day)
      }),
    )
  })

  it.each([
    ['бүгін', '2026-11-23'],
    ['вчера', '2026-11-22'],
    ['ертең', '2026-11-24'],
    ['2 кантар 2026', '2026-01-02'],
    ['11 қыркүйек 2026', '2026-09-11'],
    ['11 кыркуйек 2026', '2026-09-11'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2026', '! no-such-day'],
    ['31.04.2026', '! no-such-day'],
    ['05.13.2026', '! no-such-day'],
    ['5 маусым', '! no-year'],
    ['05.06', '! no-year'],
    ['маусым', '! unclear'],
    ['2026', '! unclear'],
    ['05.06.2026 12', '! unclear'],
    ['05.06.2026 – 07.06.2026', '! unclear'],
    ['5 картоп 2026', '! unclear'],
    ['', '! unclear'],
  ])('«%s» → %s', (text, expected) => {
    expect(outcome('date', text)).toBe(expected)
  })

  it('counts its limits from today', () => {
    expect(outcome('date', '24.11.2026', { max: 0 })).toBe('! too-late')
    expect(outcome('date', '23.11.2026', { max: 0 })).toBe('2026-11-23')
    expect(outcome('date', '22.11.2026', { min: 0 })).toBe('! too-early')
  })
})

describe('period', () => {
  const spring = { from: '2027-03-01', to: '2027-11-30' }

  it.each([
    '01.03.2027 – 30.11.2027',
    '01.03.2027-30.11.2027',
    '01.03–30.11.2027',
    '01.03-30.11.2027',
    '2027-03-01 2027-11-30',
    '2027-03-01 - 2027-11-30',
    '1 наурыз – 30 қараша 2027',
    '2027 ж. 1 наурыз – 2027 ж. 30 қараша',
    '2027 жылғы 1 наурыздан 30 қарашаға дейін',
    '1 наурыз 2027 – 30 қараша 2027',
    'с 1 марта по 30 ноября 2027 года',
    'с 01.03.2027 по 30.11.2027',
    '1 марта 2027 г. — 30 ноября 2027 г.',
    'from 1 March to 30 November 2027',
    '01.03.2027\n30.11.2027',
  ])('reads «%s»', (text) => {
    expect(outcome('period', text)).toEqual(spring)
  })

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(...LOCALES),
        (from, length, locale) => {
          const value = { from, to: addDays(from, length) }
          expect(daysBetween(value.from, value.to)).toBe(length)
          expect(outcome('period', kindOf('period').show(value, fieldOfType('period'), locale))).toEqual(
            value,
          )
        },
      ),
    )
  })

  it.each([
    ['30.11.2027 – 01.03.2027', {}, '! order'],
    ['01.03.2027', {}, '! one-day'],
    ['1 наурыз – 30 қараша', {}, '! no-year'],
    ['01.03.2027 – 31.11.2027', {}, '! no-such-day'],
    ['келесі жыл', {}, '! unclear'],
    ['01.03.2027 – 02.03.2027 – 03.03.2027', {}, '! unclear'],
    ['01.03.2027 – 30.03.2027', { min: 90 }, '! too-short'],
    ['01.03.2027 – 30.03.2030', { max: 366 }, '! too-long'],
    ['01.03.2027 – 01.03.2027', { max: 1 }, { from: '2027-03-01', to: '2027-03-01' }],
  ])('«%s» %o → %s', (text, more, expected) => {
    expect(outcome('period', text, more)).toEqual(expected)
  })
})
