import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText } from '../../src/language/clean-text.ts'
import { foldForSearch, matches } from '../../src/language/search.ts'

describe('an incoming text', () => {
  test('loses what cannot be seen and keeps what was meant', () => {
    expect(cleanText('\u202A 970\u00A0140\u202F000\u200B123\u2069\u0000\r\nБСН\u00AD\uFEFF ')).toBe(
      '970 140 000123\nБСН',
    )
    expect(cleanText('и\u0306 \uD800 a\u200Db')).toBe('й \uFFFD ab')
    expect(cleanText('👩🏽‍🎓 👨‍👩‍👧 ❤️‍🔥')).toBe('👩🏽‍🎓 👨‍👩‍👧 ❤️‍🔥')
    expect(cleanText('a\tb\nc')).toBe('a\tb\nc')
  })

  test('once cleaned stays the same, can be stored and holds nothing unwanted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (input) => {
        const clean = cleanText(input)
        expect(cleanText(clean)).toBe(clean)
        expect(clean).not.toMatch(/[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a search', () => {
  test('finds Kazakh names typed on a Russian keyboard', () => {
    expect(matches('кызылорда', 'Қызылорда облысы')).toBe(true)
    expect(matches('облысы улытау', 'Ұлытау облысы')).toBe(true)
    expect(matches('ӨСКЕМЕН', 'Оскемен')).toBe(true)
    expect(matches('атырау', 'Ұлытау облысы')).toBe(false)
    expect(matches('  ', 'Ұлытау облысы')).toBe(true)
  })

  test('takes ё for е, a Latin i within Kazakh for і, and tells й from и', () => {
    expect(foldForSearch('Ёлка')).toBe('елка')
    expect(foldForSearch('Жетiсу')).toBe(foldForSearch('Жетісу'))
    expect(foldForSearch('Айгүл')).toBe('айгул')
    expect(foldForSearch('Café IT')).toBe('cafe it')
  })

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
      }),
    )
  })
})
