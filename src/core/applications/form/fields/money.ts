import { money as formatted } from '../../../../language/format.ts'
import { accept, type FieldKind, limitsOf, type Trouble, typedLine } from './kind.ts'
import { readAmount } from './reading/amount.ts'

const MAX = 1_000_000_000_000

/** Whole tenge. `min` and `max` are tenge; a ceiling holds it under the lot's amount. */
export const money: FieldKind = {
  type: 'money',
  minutes: 1,
  read(input, field, context) {
    const value = readAmount(typedLine(input))
    return value === undefined ? { problem: 'field-money-unclear' } : accept(money, value, field, context)
  },
  check(value, { min = 0, max = MAX, ceiling }, { locale, lotAmount }): Trouble | undefined {
    const amount = Number(value)
    const bounds = { min: formatted(locale, min), max: formatted(locale, max) }
    if (!Number.isInteger(amount)) return { problem: 'field-money-not-whole' }
    if (amount < min) return { problem: 'field-money-too-small', details: bounds }
    if (amount > max) return { problem: 'field-money-too-big', details: bounds }
    if (ceiling !== 'lot' || lotAmount === undefined || amount <= lotAmount) return undefined
    const details = { lot: formatted(locale, lotAmount), over: formatted(locale, amount - lotAmount) }
    return { problem: 'field-money-over-lot', details: { ...details, amount: formatted(locale, amount) } }
  },
  show: (value, _field, locale) => formatted(locale, Number(value)),
  hints(field, { locale, lotAmount }) {
    const lot = field.ceiling === 'lot' ? lotAmount : undefined
    const max = Math.min(field.max ?? MAX, lot ?? MAX)
    return {
      limits: limitsOf(lot === undefined ? field : { ...field, max }),
      min: formatted(locale, field.min ?? 0),
      max: formatted(locale, max),
    }
  },
}
