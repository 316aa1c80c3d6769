/** The languages of the service, the reference and default first. */
export const LOCALES = ['kk', 'ru', 'en'] as const

export type Locale = (typeof LOCALES)[number]

/** A text people publish. An English reader of a text without `en` sees `kk`. */
export type Localized = { kk: string; ru: string; en?: string | undefined }

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

/**
 * The locale to start with for a Telegram `language_code` (BCP 47, may be absent): its first subtag if
 * we speak it, Kazakh otherwise. A guess to be stored once and then only changed by the person.
 */
export function guessLocale(languageCode: string | undefined): Locale {
  const language = languageCode?.toLowerCase().split(/[-_]/)[0]
  return isLocale(language) ? language : 'kk'
}

/** The text for a reader; a missing or blank translation is read in Kazakh. */
export function pick(text: Localized, locale: Locale): string {
  return text[locale]?.trim() ? (text[locale] ?? text.kk) : text.kk
}

/** Whether the text may be published to NGOs: Kazakh and Russian both exist. */
export function isComplete(text: Partial<Localized>): text is Localized {
  return Boolean(text.kk?.trim() && text.ru?.trim())
}

/** The name of a language in itself, for the language switch. */
export const LOCALE_NAMES: Record<Locale, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }
