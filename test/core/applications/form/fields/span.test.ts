import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSpan } from '../../../../../src/core/applications/form/fields/reading/span.ts'
import { span } from '../../../../../src/language/spans.ts'

it.each([
  ['05.03.2027', '2027-03-05/2027-03-05'],
  ['5–7 наурыз 2027', '2027-03-05/2027-03-07'],
  ['2027 жылғы 5–7 наурыз', '2027-03-05/2027-03-07'],
  ['наурыз 2027', '2027-03-01/2027-03-31'],
  ['2027 жылғы наурыз', '2027-03-01/2027-03-31'],
  ['сәуір–мамыр 2027', '2027-04-01/2027-05-31'],
  ['март-апрель 2027 г.', '2027-03-01/2027-04-30'],
  ['с 5 по 7 марта 2027 года', '2027-03-05/2027-03-07'],
  ['5 наурыздан 7 сәуірге дейін 2027 ж.', '2027-03-05/2027-04-07'],
  ['April–May 2027', '2027-04-01/2027-05-31'],
  ['01.03.2027 - 15.04.2027', '2027-03-01/2027-04-15'],
  ['ноябрь 2027 – февраль 2028', '2027-11-01/2028-02-29'],
  ['қараша–ақпан 2028', '2027-11-01/2028-02-29'],
  ['II тоқсан 2027', '2027-04-01/2027-06-30'],
  ['3 квартал 2027 года', '2027-07-01/2027-09-30'],
  ['2027 жыл', '2027-01-01/2027-12-31'],
  ['наурыз', '2027-03-01/2027-03-31'],
  ['желтоқсан', '2026-12-01/2026-12-31'],
  ['5 маусым', '2027-06-05/2027-06-05'],
  ['31.02.2027', undefined],
  ['жоба бойы', undefined],
  ['7–5 наурыз 2027', undefined],
  ['5', undefined],
])('«%s» → %s', (text, expected) => {
  expect(readSpan(text, '2026-11-23')).toBe(expected)
})

it('is shown in a way that reads back the same', () => {
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  const iso = (date: Date) => date.toISOString().slice(0, 10)
  fc.assert(
    fc.property(day, day, fc.constantFrom('kk', 'ru', 'en'), (one, two, locale) => {
      const interval = [one, two].map(iso).sort().join('/')
      expect(readSpan(span(locale, interval), '2026-11-23')).toBe(interval)
    }),
  )
  expect(span('kk', '2027-04-01/2027-05-31')).toBe('2027 жылғы сәуір–мамыр')
  expect(span('ru', '2027-03-05/2027-03-07')).toBe('5–7 марта 2027 г.')
  expect(span('kk', 'көктемде')).toBe('көктемде')
})
