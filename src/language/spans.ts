import { date } from './dates.ts'
import { formatters } from './format.ts'
import type { Locale } from './locale.ts'
import { t } from './translate.ts'

const months = formatters((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }))
const inDate = formatters(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
)

/** An interval of days 'YYYY-MM-DD/YYYY-MM-DD' as a plan says it: kk "2027 жылғы сәуір–мамыр", "2027 ж. 5–7 наурыз". Other text as it is. */
export function span(locale: Locale, interval: string): string {
  const [from = '', to = ''] = interval.split('/')
  if (![from, to].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))) return interval
  if (from === to) return date(locale, from)
  if (from.endsWith('-01') && isLastDay(to)) return spanOfMonths(locale, from, to)
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${date(locale, from)} – ${date(locale, to)}`
  const days = `${Number(from.slice(8))}–${Number(to.slice(8))}`
  return t(locale, 'table-span-days', { days, month: monthInDate(locale, to), year: to.slice(0, 4) })
}

function spanOfMonths(locale: Locale, from: string, to: string): string {
  const of = (day: string) => ({ month: monthName(locale, day), year: day.slice(0, 4) })
  const [first, last] = [of(from), of(to)]
  if (first.year !== last.year)
    return `${t(locale, 'table-span-months', first)} – ${t(locale, 'table-span-months', last)}`
  const month = first.month === last.month ? first.month : `${first.month}–${last.month}`
  return t(locale, 'table-span-months', { month, year: last.year })
}

const monthName = (locale: Locale, day: string): string =>
  lower(locale, months[locale].format(new Date(`${day}T00:00:00Z`)))

const monthInDate = (locale: Locale, day: string): string => {
  const parts = inDate[locale].formatToParts(new Date(`${day}T00:00:00Z`))
  return lower(locale, parts.find(({ type }) => type === 'month')?.value ?? '')
}

/** Months are names in English and words elsewhere. */
const lower = (locale: Locale, text: string) => (locale === 'en' ? text : text.toLocaleLowerCase(locale))

const isLastDay = (day: string): boolean =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1
