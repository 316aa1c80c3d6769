import { date as formatted } from '../../../../language/dates.ts'
import type { Field } from '../form.ts'
import { accept, type Context, type FieldKind, limitsOf, quoted, type Reading, typedLine } from './kind.ts'
import { daysBetween, findDays, isoDay } from './reading/days.ts'

/** First and last day, both 'YYYY-MM-DD' and both included. */
export interface Period {
  from: string
  to: string
}

/** Two days as a button names them. */
export const pickedPeriod = ({ from, to }: Period): string => `${from}_${to}`.replaceAll('-', '')

const PICKED = /^(\d{4})(\d{2})(\d{2})_(\d{4})(\d{2})(\d{2})$/

/** Two days, typed, or picked as `pickedPeriod` writes them. `min` and `max` are days of duration; a year written once serves both. */
export const period: FieldKind = {
  type: 'period',
  minutes: 1,
  read(input, field, context) {
    const picked = PICKED.exec(input.pick ?? '')
    if (picked) return readPicked(picked, field, context)
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

function readPicked(picked: RegExpExecArray, field: Field, context: Context): Reading {
  const [, ...parts] = picked.map(Number)
  const [y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0] = parts
  const from = isoDay({ year: y1, month: m1, day: d1 })
  const to = isoDay({ year: y2, month: m2, day: d2 })
  if (!from || !to) return { problem: 'field-period-unclear' }
  return accept(period, { from, to } satisfies Period, field, context)
}

const nextYear = (today: string): number => Number(today.slice(0, 4)) + 1
