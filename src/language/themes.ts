import type { Locale } from './locale.ts'
import { hasMessage, lookUp } from './translate.ts'

/** A theme is a tag of a competition file; the usual ones have names, any other is shown as it is written. */
export function themeName(locale: Locale, tag: string): string {
  const key = `ui-theme-${tag}`
  return hasMessage(locale, key) ? lookUp(locale, key) : `#${tag}`
}
