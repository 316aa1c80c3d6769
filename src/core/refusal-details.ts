import { officialDate } from '../language/dates.ts'
import type { Locale } from '../language/locale.ts'
import { isDay } from './calendar/astana-time.ts'
import type { Refusal } from './errors.ts'

/** What a refusal says, for its text in a language: days, kept as 'YYYY-MM-DD', in words. */
export function refusalDetails(locale: Locale, { details }: Refusal): Refusal['details'] {
  const inWords = Object.entries(details).map(([name, value]) => [
    name,
    isDay(value) ? officialDate(locale, value) : value,
  ])
  return Object.fromEntries(inWords)
}
