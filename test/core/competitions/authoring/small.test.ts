import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guessDocument } from '../../../../src/core/competitions/authoring/guess-document.ts'
import { latinWords } from '../../../../src/core/competitions/authoring/latin.ts'
import { readLotAmount } from '../../../../src/core/competitions/authoring/read-lot-amount.ts'
import type { StoredDocument } from '../../../../src/core/competitions/file/store-documents.ts'

const DAY = '2026-06-01'

test.each([
  ['6 500 000', 6_500_000],
  ['6500000 тг', 6_500_000],
  ['6,5 млн теңге', 6_500_000],
  ['12 млн', 12_000_000],
  ['500 АЕК', 500 * 4325],
  ['3 000 МРП', 3000 * 4325],
  ['2 000 мың теңге', 2_000_000],
  ['750 тыс.', 750_000],
])('an amount is read as people write it: %s', (text, tenge) => expect(readLotAmount(text, DAY)).toBe(tenge))

test.each(['', 'көп', '0', '-5', '1 000 доллар', '5 млн 3'])('what is no amount is declined: «%s»', (text) =>
  expect(() => readLotAmount(text, DAY)).toThrow('amount-unclear'),
)

test('the monthly index is that of the day', () => {
  expect(readLotAmount('100 АЕК', '2025-03-01')).toBe(393_200)
  expect(readLotAmount('100 АЕК', '2026-03-01')).toBe(432_500)
})

test('a title becomes words of a code', () => {
  expect(latinWords('Ауыл жастарының бастамаларын қолдау', 30)).toBe('auyl-zhastarynyn-bastamalaryn')
  expect(latinWords('Жас ғалымдар: № 1', 30)).toBe('zhas-galymdar-1')
  expect(latinWords('Қоғамдықсалауаттылықорталығы', 10)).toBe('qogamdyqsa')
})

test('whatever the title, what comes of it fits a code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
      const code = latinWords(title, 30)
      expect(code === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)).toBe(true)
      expect(code.length).toBeLessThanOrEqual(30)
    }),
  )
})

const stored = (kind: StoredDocument['kind'], language: 'kk' | 'ru'): StoredDocument => ({
  ...{ kind, language, title: 'A', fileName: 'a.pdf', fileKey: 'a', mime: 'application/pdf', size: 1 },
})

test('what a file is, is guessed by its name', () => {
  expect(guessDocument([], 'Техникалық_ерекшелік_kk.pdf')).toEqual({
    ...{ title: 'Техникалық ерекшелік kk', kind: 'specification', language: 'kk' },
  })
  expect(guessDocument([], 'Договор рус.docx')).toMatchObject({ kind: 'contract', language: 'ru' })
})

test('a file whose name says nothing is taken for the counterpart of the one that has none', () => {
  expect(guessDocument([stored('contract', 'kk')], 'scan001.pdf')).toMatchObject({
    kind: 'contract',
    language: 'ru',
  })
  expect(guessDocument([], 'scan001.pdf')).toMatchObject({ kind: 'rules', language: 'kk' })
})
