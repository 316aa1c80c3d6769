import type { Locale } from './locale.ts'
import { t } from './translate.ts'

/** The Intl locale behind each of ours. Plain `ru` writes "KZT" for the tenge; `ru-KZ` writes ₸. */
export const INTL: Record<Locale, string> = { kk: 'kk', ru: 'ru-KZ', en: 'en-GB' }

const MEGABYTE = 1024 * 1024

const numbers = formatters((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
const percents = formatters(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
)
const collators = formatters((locale) => new Intl.Collator(locale, { numeric: true }))

/** One cached Intl object per locale: making one costs far more than using it. */
export function formatters<T>(make: (intlLocale: string) => T): Record<Locale, T> {
  return { kk: make(INTL.kk), ru: make(INTL.ru), en: make(INTL.en) }
}

/** A number with grouped thousands (U+00A0 in kk and ru). Never for years, codes or numbers of documents. */
export function number(locale: Locale, value: number): string {
  return plainSpaces(numbers[locale].format(value))
}

/** Money in whole tenge, the same in every language but for the grouping: "5 000 000 ₸" with U+00A0. */
export function money(locale: Locale, tenge: number): string {
  return `${number(locale, Math.round(tenge))}\u00A0₸`
}

/** A share (0.345) as "34,5%". */
export function percent(locale: Locale, share: number): string {
  return plainSpaces(percents[locale].format(share))
}

/** A size in bytes as "12,5 МБ" or "340 кБ". The units are ours: Intl's Kazakh megabyte mixes alphabets. */
export function fileSize(locale: Locale, bytes: number): string {
  if (bytes < MEGABYTE)
    return t(locale, 'language-kilobytes', { size: number(locale, Math.ceil(bytes / 1024)) })
  return t(locale, 'language-megabytes', { size: number(locale, Math.round((bytes / MEGABYTE) * 10) / 10) })
}

/** "a, b and c": Intl leaves out the Kazakh "және" from three items on. */
export function listAnd(locale: Locale, items: readonly string[]): string {
  return joined(items, (rest, last) => t(locale, 'language-list-and', { rest, last }))
}

/** "a, b or c". */
export function listOr(locale: Locale, items: readonly string[]): string {
  return joined(items, (rest, last) => t(locale, 'language-list-or', { rest, last }))
}

/** A comparator for names in the order of the language's own alphabet; digits compare as numbers. */
export function compareBy(locale: Locale): (a: string, b: string) => number {
  return collators[locale].compare
}

function joined(items: readonly string[], join: (rest: string, last: string) => string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : join(items.slice(0, -1).join(', '), last)
}

/** Some releases of ICU put U+202F where others put U+00A0; Telegram's fonts show it as a gap or a box. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u202F', '\u00A0')
}
