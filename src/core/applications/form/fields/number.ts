import { number as formatted } from '../../../../language/format.ts'
import { accept, type FieldKind, limitsOf, typedLine } from './kind.ts'
import { readAmount } from './reading/amount.ts'

const MAX = 1_000_000_000

/** A count or a measure; whole unless the field allows decimals. A unit may follow ("120 адам"). */
export const number: FieldKind = {
  type: 'number',
  minutes: 1,
  read(input, field, context) {
    const value = readAmount(typedLine(input), { units: true })
    return value === undefined ? { problem: 'field-number-unclear' } : accept(number, value, field, context)
  },
  check(value, { min = 0, max = MAX, decimals = 0 }, { locale }) {
    const amount = Number(value)
    const bounds = { min: formatted(locale, min), max: formatted(locale, max) }
    if (amount < min) return { problem: 'field-number-too-small', details: bounds }
    if (amount > max) return { problem: 'field-number-too-big', details: bounds }
    if (Number(amount.toFixed(decimals)) === amount) return undefined
    return decimals === 0
      ? { problem: 'field-number-not-whole' }
      : { problem: 'field-number-too-fine', details: { decimals } }
  },
  show: (value, _field, locale) => formatted(locale, Number(value)),
  hints: (field, { locale }) => ({
    limits: limitsOf(field),
    min: formatted(locale, field.min ?? 0),
    max: formatted(locale, field.max ?? MAX),
    decimals: field.decimals ?? 0,
  }),
}
