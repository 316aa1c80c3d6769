import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareLanguages, figuresOf } from '../../../../src/core/competitions/authoring/compare-languages.ts'

const reasons = (kk: string, ru: string) => compareLanguages({ kk, ru }).map(({ reason }) => reason)

describe('two languages that say the same raise no doubt', () => {
  test.each([
    ['5 жұмыс күні ішінде', 'в течение 5 рабочих дней'],
    ['2027 жылғы 12 маусымға дейін', 'до 12 июня 2027 года'],
    ['12.06.2027 сағат 18.00-ге дейін', 'до 18:00 12 июня 2027 г.'],
    ['сомасы 5 млн теңге', 'сумма 5 000 000 тенге'],
    ['шығыстың 12,5 пайызы', '12.5 % расходов'],
    ['№ 687 Ережеде, 3-тармақ', 'пункт 3 Правил № 687'],
    ['кемінде үш жыл', 'не менее 3 лет'.replace('3', 'трёх')],
    ['бір лот', 'один лот'],
  ])('%s | %s', (kk, ru) => expect(reasons(kk, ru)).toEqual([]))
})

test('a figure, a date or a share that differs is named with its language', () => {
  expect(compareLanguages({ kk: '5 жұмыс күні', ru: '3 рабочих дня' })).toEqual([
    { reason: 'figures', kk: ['5'], ru: ['3'] },
  ])
  expect(compareLanguages({ kk: '12 маусымға дейін', ru: 'до 13 июня' })).toEqual([
    { reason: 'figures', kk: ['12.06'], ru: ['13.06'] },
  ])
  expect(compareLanguages({ kk: '10 пайыз, 20 пайыз', ru: '10 %' })).toEqual([
    { reason: 'figures', kk: ['20'], ru: [] },
  ])
})

test('a text twice as long, and one that is missing, are doubts; short words and nothing at all are not', () => {
  expect(reasons('Қысқа мәтін ғана жазылған екен', 'Длинный текст '.repeat(10))).toEqual(['length'])
  expect(reasons('Жас', 'Молодёжь')).toEqual([])
  expect(compareLanguages({ kk: 'Мәтін', ru: ' ' })).toEqual([{ reason: 'missing', language: 'ru' }])
  expect(compareLanguages({ kk: '', ru: '' })).toEqual([])
})

const figure = fc.integer({ min: 1, max: 9_999_999 })
const word = fc.constantFrom('жоба', 'өңір', 'лот', 'сала')

test('the order of figures and the words between them say nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, figure), { minLength: 1, maxLength: 6 }), (pairs) => {
      const kk = pairs.map(([one, value]) => `${one}: ${value};`).join(' ')
      const ru = pairs
        .toReversed()
        .map(([, value]) => `дело: ${value};`)
        .join(' ')
      expect(compareLanguages({ kk, ru }).filter(({ reason }) => reason === 'figures')).toEqual([])
    }),
  )
})

test('whichever figure is left out in one language is found, and the languages mirror each other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(figure, { minLength: 2, maxLength: 6 }), fc.nat(), (values, seed) => {
      const left = values[seed % values.length]!
      const all = values.map((value) => `сан ${value};`).join(' ')
      const less = values
        .filter((value) => value !== left)
        .map((value) => `сан ${value};`)
        .join(' ')
      const found = { kk: [String(left)], ru: [] }
      expect(compareLanguages({ kk: all, ru: less })).toContainEqual({ reason: 'figures', ...found })
      expect(compareLanguages({ kk: less, ru: all })).toContainEqual({
        reason: 'figures',
        kk: [],
        ru: found.kk,
      })
    }),
  )
})

test('a number grouped by spaces of any kind is the same number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 999_999_999 }),
      fc.constantFrom(' ', '\u00A0', '\u202F'),
      (value, space) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, space)
        expect(figuresOf(`сома ${grouped} теңге`)).toEqual([String(value)])
      },
    ),
  )
})

test('a text of any kind is compared without failing, and never with itself in doubt of its figures', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(reasons(text, text)).toEqual([])
    }),
  )
})
