import { type Locale, type Localized, pick } from '../../language/locale.ts'

/** A text in both languages, for whoever writes them: "kk / ru". */
export const both = ({ kk, ru }: Localized): string => [kk || '—', ru || '—'].join(' / ')

/** A text in the reader's language, or in the one it was written in so far. */
export const named = (text: Localized, locale: Locale): string =>
  pick(text, locale) || text.kk || text.ru || '—'
