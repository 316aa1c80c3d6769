import { describe, expect, it } from 'vitest'
import type { Context } from '../../../../src/core/applications/form/fields/index.ts'
import { allFields } from '../../../../src/core/applications/form/form.ts'
import { socialOrder } from '../../../../src/core/applications/form/forms/social-order.ts'
import { formProblems, priceOffer } from '../../../../src/core/applications/form/total.ts'

const context: Context = { locale: 'kk', today: '2026-11-23', lotAmount: 5_000_000 }
const long = 'Жобаның толық сипаттамасы. '.repeat(20)
const line = { name: 'Тренер', unit: 'сағат', quantity: 40, price: 15_000 }
const event = { event: 'Семинар', form: 'оқыту', place: 'Түркістан', term: 'наурыз' }
const whole: Record<string, unknown> = {
  ...Object.fromEntries(
    allFields(socialOrder)
      .filter(({ type }) => type === 'long-text')
      .map(({ id }) => [id, long]),
  ),
  'project-title': 'Бірінші қадам',
  events: [event, event],
  beneficiaries: 120,
  budget: [line],
  'co-executors': 'no',
  charter: [{ name: 'жарғы.pdf', size: 1000, telegramFileId: 'f', telegramUniqueId: 'u' }],
  accuracy: true,
  restrictions: true,
}
const problems = (answers: Record<string, unknown>) =>
  formProblems(socialOrder, answers, context).map(({ field, problem }) => `${field.id} ${problem}`)

describe('what stands in the way of submitting', () => {
  it('is nothing when everything is there', () => {
    expect(problems(whole)).toEqual([])
  })

  it('is every field that must be answered, declarations in their own words', () => {
    expect(problems({}).length).toBe(
      allFields(socialOrder).filter(({ optional, when }) => !optional && !when).length,
    )
    expect(problems({ ...whole, goal: undefined, accuracy: undefined })).toEqual([
      'goal field-missing',
      'accuracy field-consent-needed',
    ])
  })

  it('is a total above the lot, a text too short, too few lines', () => {
    expect(problems({ ...whole, budget: [{ ...line, price: 125_001 }] })).toEqual([
      'budget field-table-over-lot',
    ])
    expect(problems({ ...whole, problem: 'қысқа' })).toEqual(['problem field-long-text-too-short'])
    expect(problems({ ...whole, events: [event] })).toEqual(['events field-table-too-few'])
  })

  it('is a field that an answer has brought to light, and not the answer it hides again', () => {
    expect(problems({ ...whole, 'co-executors': 'yes' })).toEqual(['co-executors-share field-missing'])
    expect(problems({ ...whole, 'co-executors': 'yes', 'co-executors-share': 40 })).toEqual([
      'co-executors-share field-number-too-big',
    ])
    expect(problems({ ...whole, 'co-executors': 'no', 'co-executors-share': 40 })).toEqual([])
  })

  it('is nothing where there is no lot to compare with', () => {
    const answers = { ...whole, budget: [{ ...line, price: 1_000_000_000 }] }
    expect(formProblems(socialOrder, answers, { ...context, lotAmount: undefined })).toEqual([])
  })
})

describe('the price offer', () => {
  it('is the total of the budget', () => {
    expect(priceOffer(socialOrder, whole)).toBe(600_000)
    expect(priceOffer(socialOrder, { budget: [line, { ...line, quantity: 1, price: 1 }] })).toBe(600_001)
  })

  it('is unknown before the budget has a line', () => {
    expect(priceOffer(socialOrder, {})).toBeUndefined()
    expect(priceOffer(socialOrder, { budget: [] })).toBeUndefined()
  })

  it('is the sum itself in a form that asks for a sum', () => {
    const label = { kk: 'Сома', ru: 'Сумма' }
    const fields = [{ id: 'sum', type: 'money' as const, label, ceiling: 'lot' as const }]
    const form = { key: 'k', version: 1, title: label, sections: [{ id: 's', title: label, fields }] }
    expect(priceOffer(form, { sum: 5 })).toBe(5)
  })
})
