import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  kindOf,
  removeLine,
  rowCells,
  rowSum,
  tableTotal,
} from '../../../../../src/core/applications/form/fields/index.ts'
import { allFields } from '../../../../../src/core/applications/form/form.ts'
import { formOf } from '../../../../../src/core/applications/form/forms/index.ts'
import { budgetColumns } from '../../../../../src/core/applications/form/forms/shared.ts'
import { money } from '../../../../../src/language/format.ts'
import { context, fieldOfType, outcome, read } from './read.ts'

const budget = { columns: budgetColumns, ceiling: 'lot' as const, max: 50 }
const field = fieldOfType('table', budget)
const trainer = { name: 'Тренер', unit: 'сағат', quantity: 40, price: 15_000 }
const hall = { name: 'Зал', unit: 'күн', quantity: 10, price: 25_000 }

const words = fc.stringMatching(/^[а-яәғқңөұүһі]{2,12}( [а-я(),.-]{1,8})?$/)
const rows = fc.record({
  name: words,
  unit: fc.constantFrom('дана', 'сағат', 'күн'),
  quantity: fc.integer({ min: 1, max: 999 }),
  price: fc.integer({ min: 1, max: 9_999_999 }),
})

describe('table', () => {
  it.each([
    ['with ";"', 'Тренер; сағат; 40; 15 000\nЗал;күн;10;25000 тг'],
    ['with tabs, as from a spreadsheet', 'Тренер\tсағат\t40\t15\u00A0000\nЗал\tкүн\t10\t25000'],
    ['with " | "', 'Тренер | сағат | 40 | 15 000\n| Зал | күн | 10 | 25 мың |'],
    [
      'with headings',
      'Шығыс бабы; Өлшем бірлігі; Саны; Бағасы, теңге\nТренер; сағат; 40; 15000\nЗал; күн; 10; 25000',
    ],
    ['with numbers of lines', '1; Тренер; сағат; 40; 15000\n2; Зал; күн; 10; 25000'],
    ['with the sums written out', 'Тренер; сағат; 40; 15000; 600 000\nЗал; күн; 10; 25000; 250 000'],
    ['with numbers and sums', '1\tТренер\tсағат\t40\t15000\t600000\n2\tЗал\tкүн\t10\t25000\t250000'],
    ['with empty lines and a tail of empty cells', 'Тренер; сағат; 40; 15000;;\n\nЗал; күн; 10; 25000; '],
    ['with units in the quantity', 'Тренер; сағат; 40 сағат; 15000\nЗал; күн; 10 күн; 25000'],
  ])('reads lines %s', (_how, text) => {
    expect(outcome('table', text, budget)).toEqual([trainer, hall])
  })

  it('adds to the lines before and asks for more', () => {
    const reading = read('table', { text: 'Зал; күн; 10; 25000', previous: [trainer] }, budget)
    expect(reading).toEqual({ value: [trainer, hall], more: true })
  })

  it('reads back whatever was written into it', () => {
    fc.assert(
      fc.property(
        fc.array(rows, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('; ', '\t', ' | ', ';'),
        (lines, separator) => {
          const text = lines
            .map(({ name, unit, quantity, price }) => [name, unit, quantity, price].join(separator))
            .join('\n')
          expect(outcome('table', text, budget, { ...context, lotAmount: undefined })).toEqual(lines)
        },
      ),
    )
  })

  it('counts its total as the sum of quantity × price', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 20 }), (lines) => {
        const total = lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0)
        expect(tableTotal(lines, field)).toBe(total)
        expect(lines.reduce((sum, row) => sum + (rowSum(row, field) ?? 0), 0)).toBe(total)
      }),
    )
  })

  it('keeps what is above the lot with a warning, and does not let it be submitted', () => {
    const reading = read('table', 'Көлік; дана; 1; 5 200 000', budget)
    const details = { total: money('kk', 5_200_000), lot: money('kk', 5_000_000), over: money('kk', 200_000) }
    expect(reading).toMatchObject({
      value: [{ price: 5_200_000 }],
      more: true,
      warning: 'field-table-over-lot',
      details,
    })
    expect(kindOf('table').check?.('value' in reading && reading.value, field, context)).toEqual({
      problem: 'field-table-over-lot',
      details,
    })
  })

  it.each([
    ['Тренер; 40; 15000', '! columns'],
    ['Тренер; сағат; 40; 15000; 600000; артық', '! columns'],
    ['Тренер, сағат, 40, 15000', '! columns'],
    ['Тренер; ; 40; 15000', '! empty-cell'],
    ['Тренер; сағат; көп; 15000', '! not-number'],
    ['Тренер; сағат; 40; арзан', '! not-money'],
    ['Тренер; сағат; 40; 15000,50', '! not-money'],
    ['Тренер; сағат; 40; -15000', '! not-money'],
    ['Тренер; сағат; 40; 15000; 700 000', '! sum'],
    ['', '! empty'],
    ['Шығыс бабы; Өлшем бірлігі; Саны; Бағасы, теңге', '! empty'],
  ])('«%s» → %s', (text, expected) => {
    expect(outcome('table', text, budget)).toBe(expected)
  })

  it('takes none of the lines when one is wrong, and names that one', () => {
    const reading = read(
      'table',
      { text: 'Тренер; сағат; 40; 15000\nЗал; күн; он; 25000', previous: [] },
      budget,
    )
    expect(reading).toMatchObject({
      problem: 'field-table-not-number',
      details: { line: 2, column: 'Саны', cell: 'он' },
    })
  })

  it('holds to the number of lines', () => {
    expect(
      outcome('table', { text: 'Зал; күн; 10; 25000', previous: [trainer] }, { ...budget, max: 1 }),
    ).toBe('! too-many')
    expect(kindOf('table').check?.([trainer], { ...field, min: 2 }, context)).toMatchObject({
      problem: 'field-table-too-few',
    })
  })

  it('takes a line away by its place', () => {
    expect(removeLine([trainer, hall], 0)).toEqual([hall])
    expect(removeLine([trainer, hall], 2)).toEqual([trainer, hall])
    expect(removeLine(undefined, 0)).toEqual([])
  })

  it('shows its cells, sums and total', () => {
    expect(rowCells(trainer, field, 'kk')).toEqual([
      'Тренер',
      'сағат',
      '40',
      money('kk', 15_000),
      money('kk', 600_000),
    ])
    expect(kindOf('table').show([trainer, hall], field, 'kk')).toBe(
      [
        `1. Тренер · сағат · 40 · ${money('kk', 15_000)} · ${money('kk', 600_000)}`,
        `2. Зал · күн · 10 · ${money('kk', 25_000)} · ${money('kk', 250_000)}`,
        `Жиыны: ${money('kk', 850_000)}`,
      ].join('\n'),
    )
  })

  it('reads days, and counts nothing where there is no money', () => {
    const columns = [
      { id: 'event', label: { kk: 'Іс-шара', ru: 'Мероприятие' }, type: 'text' as const },
      { id: 'day', label: { kk: 'Күні', ru: 'Дата' }, type: 'date' as const },
    ]
    expect(outcome('table', 'Семинар; 5 маусым 2027 ж.', { columns })).toEqual([
      { event: 'Семинар', day: '2027-06-05' },
    ])
    expect(outcome('table', 'Семинар; жазда', { columns })).toBe('! not-date')
    expect(
      tableTotal([{ event: 'Семинар', day: '2027-06-05' }], fieldOfType('table', { columns })),
    ).toBeUndefined()
  })

  it('reads the plan of events of a social order', () => {
    const form = formOf('social-order')
    const events = form && allFields(form).find(({ id }) => id === 'events')
    expect(outcome('table', 'Семинар; оқыту; Түркістан қ.; наурыз 2027', events)).toEqual([
      { event: 'Семинар', form: 'оқыту', place: 'Түркістан қ.', term: '2027-03-01/2027-03-31' },
    ])
  })
})
