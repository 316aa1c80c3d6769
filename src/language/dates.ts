import { formatters, plainSpaces } from './format.ts'
import { escapeHtml } from './html.ts'
import type { Locale } from './locale.ts'
import { t } from './translate.ts'

/** The zone of every time shown: one for the whole country since 1 March 2024 (decree of 19.01.2024 № 20). */
export const TIME_ZONE = 'Asia/Almaty'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const words = formatters(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: TIME_ZONE,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
)
const months = formatters((locale) => new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, month: 'long' }))
const weekdays = formatters(
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, weekday: 'short' }),
)
const digits = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An instant, or a calendar day of Kazakhstan as 'YYYY-MM-DD'. */
export type When = Date | string

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>

/** kk "2026 ж. 5 маусым", ru "5 июня 2026 г.", en "5 June 2026". */
export function date(locale: Locale, when: When): string {
  return t(locale, 'language-date', parts(locale, when))
}

/** The form of official papers: kk "2026 жылғы 5 маусым", ru "5 июня 2026 года". */
export function officialDate(locale: Locale, when: When): string {
  return t(locale, 'language-official-date', parts(locale, when))
}

/** kk "5 маусым": for a list in which the year is plain. */
export function dayAndMonth(locale: Locale, when: When): string {
  return t(locale, 'language-day-and-month', parts(locale, when))
}

/** kk "жұма", ru "пятница", en "Friday". */
export function weekday(locale: Locale, when: When): string {
  return parts(locale, when).weekday
}

/** A calendar's heading: kk "маусым 2026", ru "июнь 2026", en "June 2026". */
export function monthAndYear(locale: Locale, when: When): string {
  const month = months[locale].format(typeof when === 'string' ? new Date(`${when}T00:00:00Z`) : when)
  return `${locale === 'en' ? month : month.toLocaleLowerCase(locale)} ${year(when)}`
}

/** kk "дс", ru "пн", en "Mon". */
export function weekdayShort(locale: Locale, when: When): string {
  return weekdays[locale].format(typeof when === 'string' ? new Date(`${when}T00:00:00Z`) : when)
}

/** "05.06.2026" in every language: for tables, file names and narrow places. */
export function shortDate(when: When): string {
  const { day, month, year } = read(digits, when)
  return `${day}.${month}.${year}`
}

/** "2026": the year in Kazakhstan. */
export function year(when: When): string {
  return read(digits, when).year ?? ''
}

/** "18:00", time of Astana. */
export function time(instant: Date): string {
  const { hour, minute } = read(digits, instant)
  return `${hour}:${minute}`
}

/** The whole moment as the law asks for it: weekday, date, hour and whose hour it is. */
export function moment(locale: Locale, instant: Date): string {
  return t(locale, 'language-moment', { ...parts(locale, instant), time: time(instant) })
}

/** "05.06.2026, 18:00" in every language, time of Astana. */
export function shortMoment(instant: Date): string {
  return `${shortDate(instant)}, ${time(instant)}`
}

/** "05.06.2026, 18:00:07" in every language, time of Astana: where seconds decide. */
export function exactMoment(instant: Date): string {
  return `${shortMoment(instant)}:${String(instant.getUTCSeconds()).padStart(2, '0')}`
}

/** "3 days 4 hours left"; under an hour in minutes; once past, says so. Rounded down: never promises more. */
export function timeLeft(locale: Locale, now: Date, until: Date): string {
  const left = until.getTime() - now.getTime()
  const days = Math.floor(left / DAY)
  const hours = Math.floor((left % DAY) / HOUR)
  const minutes = Math.floor((left % HOUR) / MINUTE)
  if (left <= 0) return t(locale, 'language-left-none')
  if (days > 0 && hours > 0) return t(locale, 'language-left-days-hours', { days, hours })
  if (days > 0) return t(locale, 'language-left-days', { days })
  if (hours > 0 && minutes > 0) return t(locale, 'language-left-hours-minutes', { hours, minutes })
  if (hours > 0) return t(locale, 'language-left-hours', { hours })
  return minutes > 0 ? t(locale, 'language-left-minutes', { minutes }) : t(locale, 'language-left-moment')
}

/**
 * Telegram's own date entity in HTML: the reader's app shows the moment in the reader's zone and language,
 * older apps show the fallback. Wrap in `raw()` to give it to `markup()`. Bot API: formatting options, tg-time.
 */
export function telegramTime(instant: Date, fallbackText: string): string {
  const unix = Math.floor(instant.getTime() / 1000)
  return `<tg-time unix="${unix}" format="wDt">${escapeHtml(fallbackText)}</tg-time>`
}

/** Years go as strings: Fluent would group a number into "2 026". */
function parts(locale: Locale, when: When) {
  const { day = '', month = '', year = '', weekday = '' } = read(words[locale], when)
  return { day, month, year, weekday }
}

function read(format: Intl.DateTimeFormat, when: When): Parts {
  // Noon by any of the zone's offsets is still the same day.
  const instant = typeof when === 'string' ? new Date(`${when}T07:00:00Z`) : when
  const found = format.formatToParts(instant).map(({ type, value }) => [type, plainSpaces(value)])
  return Object.fromEntries(found)
}
