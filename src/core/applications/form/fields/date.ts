import { date as formatted, shortDate } from '../../../../language/dates.ts'
import { foldForSearch } from '../../../../language/search.ts'
import type { Field } from '../form.ts'
import { accept, type Context, type FieldKind, limitsOf, quoted, type Reading, typedLine } from './kind.ts'
import { addDays, daysBetween, findDays, isoDay } from './reading/days.ts'

const RELATIVE: [RegExp, number][] = [
  [/^(кеше|вчера|yesterday)$/, -1],
  [/^(бугин|сегодня|today)$/, 0],
  [/^(ертен|завтра|tomorrow)$/, 1],
]

/** A calendar day, 'YYYY-MM-DD', typed or picked as that. `min` and `max` are days from today: `max: 0` is "not in the future". */
export const date: FieldKind = {
  type: 'date',
  minutes: 1,
  read(input, field, context) {
    if (input.pick !== undefined) return readPicked(input.pick, field, context)
    const line = typedLine(input)
    const relative = RELATIVE.find(([word]) => word.test(foldForSearch(line)))
    if (relative) return accept(date, addDays(context.today, relative[1]), field, context)
    const { days, rest } = findDays(line)
    const [day] = days
    if (!day || days.length > 1 || /\d/.test(rest)) return { problem: 'field-date-unclear' }
    if (day.year === undefined) return { problem: 'field-date-no-year' }
    const value = isoDay(day)
    return value
      ? accept(date, value, field, context)
      : { problem: 'field-date-no-such-day', details: { text: quoted(line) } }
  },
  check(value, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }, { today }) {
    const away = daysBetween(today, String(value))
    const bound = (days: number) => ({ bound: shortDate(addDays(today, days)) })
    if (away < min) return { problem: 'field-date-too-early', details: bound(min) }
    if (away > max) return { problem: 'field-date-too-late', details: bound(max) }
    return undefined
  },
  show: (value, _field, locale) => formatted(locale, String(value)),
  hints: (field, { today }) => ({
    example: shortDate(today),
    limits: limitsOf(field),
    from: shortDate(addDays(today, field.min ?? 0)),
    until: shortDate(addDays(today, field.max ?? 0)),
  }),
}

function readPicked(picked: string, field: Field, context: Context): Reading {
  const [year = 0, month = 0, day = 0] = picked.split('-').map(Number)
  const value = isoDay({ year, month, day })
  return value ? accept(date, value, field, context) : { problem: 'field-date-unclear' }
}
