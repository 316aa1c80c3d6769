import type { LanguageDoubt } from '../../core/competitions/authoring/compare-languages.ts'
import type { Locale } from '../../language/locale.ts'
import { markup } from '../../language/translate.ts'
import { orNone } from './values.ts'

/** A doubt about two languages in words, as Telegram HTML. */
export function doubtText(locale: Locale, doubt: Exclude<LanguageDoubt, { reason: 'missing' }>): string {
  if (doubt.reason === 'length')
    return markup(locale, 'authoring-doubt-length', { kk: doubt.kk, ru: doubt.ru })
  const listed = (figures: readonly string[]) => orNone(locale, figures.slice(0, FIGURES).join(', '))
  return markup(locale, 'authoring-doubt-figures', { kk: listed(doubt.kk), ru: listed(doubt.ru) })
}

const FIGURES = 12
