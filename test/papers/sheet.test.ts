import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetOf } from '../../src/bot/applications/sheet-of.ts'
import { readGrid } from '../../src/core/applications/form/fields/reading/grid.ts'
import { type Field, fieldOf } from '../../src/core/applications/form/form.ts'
import { formOf } from '../../src/core/applications/form/forms/index.ts'
import { readSheets, unpacksWithin } from '../../src/papers/read-sheet.ts'
import { writeSheet } from '../../src/papers/sheet.ts'

const budget = fieldOf(formOf('grant')!, 'budget')!
const plan = fieldOf(formOf('grant')!, 'calendar')!
const context = { locale: 'kk', today: '2026-11-23', lotAmount: 5_000_000, kind: 'short-grant' } as const

const words = fc.stringMatching(/^[а-яәғқңөұүһі]{2,12}( [а-я(),.-]{1,8})?$/)
const line = fc
  .record({
    name: words,
    kind: fc.constantFrom('direct', 'administrative', 'institution'),
    unit: fc.constantFrom('дана', '1', 'күн'),
    quantity: fc.integer({ min: 1, max: 4000 }).map((quarters) => quarters / 4),
    price: fc.integer({ min: 4, max: 9_999_999 }),
    own: fc.option(fc.integer({ min: 0, max: 1 }), { nil: undefined }),
  })
  .map(({ own, ...rest }) => (own === undefined ? rest : { ...rest, own }))
const day = fc.date({ min: new Date('2027-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
const event = fc
  .record({ event: words, place: words, responsible: words, result: words, days: fc.tuple(day, day) })
  .map(({ days, ...rest }) => {
    const [from = '', to = ''] = days.map((one) => one.toISOString().slice(0, 10)).sort()
    return { ...rest, term: `${from}/${to}` }
  })
const locale = fc.constantFrom('kk' as const, 'ru' as const, 'en' as const)

async function roundTrip(field: Field, rows: object[], written: 'kk' | 'ru' | 'en') {
  const bytes = await writeSheet(sheetOf(field, rows, { ...context, locale: written }))
  const [sheet] = (await readSheets(bytes)) ?? []
  return readGrid(sheet ?? [], field, context)
}

test('a table written as a file in any language reads back the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), locale, async (rows, written) => {
      expect(await roundTrip(budget, rows, written)).toEqual({ rows })
    }),
    { numRuns: 15 },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 6 }), locale, async (rows, written) => {
      expect(await roundTrip(plan, rows, written)).toEqual({ rows })
    }),
    { numRuns: 15 },
  )
})

test('headings in any order and language, empty rows, values as text; every faulty cell is named', () => {
  const head = ['№', 'Цена, тенге', 'Количество', 'Статья расходов', 'Единица измерения', 'Вид расходов']
  const good = [1, '15 000 тг', '40 часов', 'Тренер', 'час', 'прямые']
  expect(readGrid([['Смета'], [], head, [null], good], budget, context)).toEqual({
    rows: [{ name: 'Тренер', kind: 'direct', unit: 'час', quantity: 40, price: 15_000 }],
  })
  const bad = [2, 'дорого', -4, null, 'час', 'прочие']
  expect(readGrid([head, good, bad], budget, context)).toMatchObject({
    faults: [
      { row: 2, column: 3, problem: 'table-cell-empty' },
      { row: 2, column: 5, problem: 'table-cell-not-choice' },
      { row: 2, column: 2, problem: 'table-cell-not-number' },
      { row: 2, column: 1, problem: 'table-cell-not-money' },
    ],
  })
  expect(readGrid([head.slice(0, 4), good], budget, context)).toMatchObject({
    trouble: { problem: 'table-sheet-no-column' },
  })
  expect(readGrid([good], budget, context)).toMatchObject({ trouble: { problem: 'table-sheet-no-heading' } })
})

test('what is no workbook, or would unpack into more than we take, is not read', async () => {
  expect(await readSheets(Buffer.from('а;б;в'))).toBeUndefined()
  const bytes = await writeSheet(sheetOf(budget, [], context))
  expect(unpacksWithin(bytes, 30_000_000)).toBe(true)
  expect(unpacksWithin(bytes, 100)).toBe(false)
  expect(deflateRawSync(Buffer.alloc(0)).length).toBe(2)
})
