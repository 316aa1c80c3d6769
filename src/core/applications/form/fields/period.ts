import { date as formatted } from '../../../../language/dates.ts'
import { accept, type FieldKind, limitsOf, quoted, typedLine } from './kind.ts'
import { daysBetween, findDays, isoDay } from './reading/days.ts'

/** First and last day, both 'YYYY-MM-DD' and both included. */
export interface Period {
  from: string
  to: string
}

/** Two days. `min` and `max` are days of duration; a year written once serves both. */
export const period: FieldKind = {
  type: 'period',
  minutes: 1,
  read(input, field, context) {
    const line = typedLine(input)
    const { days, rest } = findDays(line)
    const [first, last] = days
    if (!first || days.length > 2 || /\d/.test(rest)) return { problem: 'field-period-unclear' }
    if (!last) return { problem: 'field-period-one-day' }
    const year = last.year ?? first.year
    if (year === undefined) return { problem: 'field-period-no-year' }
    const from = isoDay({ ...first, year: first.year ?? year })
    const to = isoDay({ ...last, year })
    if (!from || !to) return { problem: 'field-period-no-such-day', details: { text: quoted(line) } }
    return accept(period, { from, to } satisfies Period, field, context)
  },
  check(value, { min = 1, max = Number.POSITIVE_INFINITY }, { locale }) {
    const { from, to } = value as Period
    const days = daysBetween(from, to) + 1
    const shown = { from: formatted(locale, from), to: formatted(locale, to) }
    if (days < 1) return { problem: 'field-period-order', details: shown }
    if (days < min) return { problem: 'field-period-too-short', details: { days, min } }
    if (days > max) return { problem: 'field-period-too-long', details: { days, max } }
    return undefined
  },
  show(value, _field, locale) {
    const { from, to } = value as Period
    return `${formatted(locale, from)} – ${formatted(locale, to)}`
  },
  hints: (field, { today }) => ({
    example: `01.03.${nextYear(today)} – 30.11.${nextYear(today)}`,
    limits: limitsOf(field),
    min: field.min ?? 1,
    max: field.max ?? 0,
  }),
}

const nextYear = (today: string): number => Number(today.slice(0, 4)) + 1
