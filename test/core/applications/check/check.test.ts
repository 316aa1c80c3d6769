import { describe, expect, it } from 'vitest'
import { daysOutside } from '../../../../src/core/applications/check/days.ts'
import { personalNumbers } from '../../../../src/core/applications/check/iin.ts'
import { namesThatDiffer } from '../../../../src/core/applications/check/names.ts'
import { sumsThatDiffer } from '../../../../src/core/applications/check/sums.ts'
import type { Field } from '../../../../src/core/applications/form/form.ts'

const label = { kk: 'Өріс', ru: 'Поле' }
const field: Field = { id: 'goal', type: 'long-text', label }
const passage = (text: string) => [{ field, text }]

describe('names that differ', () => {
  const found = (text: string, known = ['Бірінші қадам', 'Жас Түркістан']) =>
    namesThatDiffer(known, passage(text)).map(({ details }) => details.written)

  it('finds a name written in another way', () => {
    expect(found('«Бiрiншi қадам» жобасы')).toEqual(['Бiрiншi қадам'])
    expect(found('«Бірінші кадам» жобасы')).toEqual(['Бірінші кадам'])
    expect(found('ҚБ "Жас Туркестан"')).toEqual(['Жас Туркестан'])
  })

  it.each(['«Бірінші қадам» жобасы', '«БІРІНШІ ҚАДАМ»', '«Екінші қадам»', '«Жас ұлан»', 'Бірінші кадам'])(
    'leaves %s alone',
    (text) => expect(found(text)).toEqual([]),
  )

  it('takes numbered names for different ones', () => {
    expect(found('«Кезең 2 жоспары»', ['Кезең 1 жоспары'])).toEqual([])
  })
})

describe('sums that differ', () => {
  const found = (text: string) =>
    sumsThatDiffer([11_800_000, 12_000_000], passage(text), 'ru').map((one) => one.details.written)

  it.each([
    'Жобаның жалпы сомасы 12,5 млн теңге.',
    'Общая стоимость проекта составляет 12 500 000 тенге',
    'Бюджет проекта: 12 500 000 тг',
  ])('finds the other total in %s', (text) => expect(found(text)).toHaveLength(1))

  it.each([
    'Жобаның жалпы сомасы 11 800 000 теңге.',
    'Общая стоимость лота 12 млн тенге',
    'Аренда зала стоит 25 000 тенге в день',
    'Всего 120 человек',
  ])('leaves %s alone', (text) => expect(found(text)).toEqual([]))
})

describe('days outside the contract', () => {
  const period: Field = { id: 'period', type: 'period', label }
  const plan: Field = {
    id: 'plan',
    type: 'table',
    label,
    columns: [
      { id: 'event', label, type: 'text' },
      { id: 'when', label, type: 'date' },
    ],
  }
  const lot = { from: '2027-02-01', until: '2027-11-30' }

  it('names the line of a plan', () => {
    const rows = [
      { event: 'a', when: '2027-03-01' },
      { event: 'b', when: '2027-12-01/2027-12-03' },
    ]
    expect(daysOutside([plan], { plan: rows }, lot, 'kk')[0]?.details.line).toBe(2)
    expect(daysOutside([plan], { plan: rows.slice(0, 1) }, lot, 'kk')).toEqual([])
    expect(daysOutside([plan], { plan: [{ event: 'a', when: 'наурыз' }] }, lot, 'kk')).toEqual([])
  })

  it('measures the plan by the project’s own period, and that by the lot', () => {
    const answers = {
      period: { from: '2027-01-15', to: '2027-06-30' },
      plan: [{ event: 'a', when: '2027-07-01' }],
    }
    expect(daysOutside([period, plan], answers, lot, 'kk').map(({ field: one }) => one?.id)).toEqual([
      'period',
      'plan',
    ])
  })
})

describe('personal numbers', () => {
  it('finds an IIN and no BIN', () => {
    expect(personalNumbers(passage('Жетекші: 850101300019'))).toHaveLength(0)
    expect(personalNumbers(passage('Жетекші: 850101300015'))).toHaveLength(1)
    expect(personalNumbers(passage('БСН 250340000010'))).toEqual([])
  })
})
