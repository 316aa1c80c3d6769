import { date } from '../../../language/dates.ts'
import type { Locale } from '../../../language/locale.ts'
import type { Period } from '../form/fields/period.ts'
import type { Answers, Field } from '../form/form.ts'
import type { Doubt } from './finding.ts'

/** First and last day within which everything has to happen; either may be open. */
export interface Bounds {
  from?: string | undefined
  until?: string | undefined
}

/**
 * Days outside the contract: the project's own period outside the lot's, or lines of a plan outside either. One doubt a
 * field, naming the first line.
 */
export function daysOutside(
  fields: readonly Field[],
  answers: Answers,
  lot: Bounds,
  locale: Locale,
): Doubt[] {
  const project = fields.find(({ type }) => type === 'period')
  const own = project && (answers[project.id] as Period | null | undefined)
  const inner: Bounds = own ? { from: own.from, until: own.to } : lot
  return fields.flatMap((field) => {
    const value = answers[field.id]
    if (field === project) return own ? doubt(field, [spanOf(own)], lot, locale) : []
    if (field.type !== 'table' || !Array.isArray(value)) return []
    const columns = (field.columns ?? []).filter(({ type }) => type !== 'text')
    const spans = value.map((row: Record<string, unknown>) =>
      columns.map(({ id }) => spanOf(row[id])).find((span) => span !== undefined),
    )
    return doubt(field, spans, inner, locale)
  })
}

type Span = { from: string; to: string } | undefined

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day, an ISO 8601 interval of days, or a period. */
function spanOf(value: unknown): Span {
  if (typeof value === 'string') {
    const [from = '', to = from] = value.split('/')
    return DAY.test(from) && DAY.test(to) ? { from, to } : undefined
  }
  const period = value as Partial<Period> | null | undefined
  return period?.from && period.to ? { from: period.from, to: period.to } : undefined
}

function doubt(field: Field, spans: readonly Span[], { from, until }: Bounds, locale: Locale): Doubt[] {
  const at = spans.findIndex((span) => span && ((from && span.from < from) || (until && span.to > until)))
  const span = spans[at]
  if (!span) return []
  const shown = (day: string | undefined) => (day ? date(locale, day) : '…')
  const details = {
    line: field.type === 'table' ? at + 1 : 0,
    days: span.from === span.to ? shown(span.from) : `${shown(span.from)} – ${shown(span.to)}`,
    bounds: `${shown(from)} – ${shown(until)}`,
  }
  return [{ kind: 'outside', field, details }]
}
