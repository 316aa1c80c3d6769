import type { Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import type { Address } from './route.ts'
import type { Button } from './view.ts'

export const homeButton = (locale: Locale): Button => ({ text: t(locale, 'ui-home-button'), data: 'home' })

export const backButton = (locale: Locale, data: Address): Button => ({
  text: t(locale, 'ui-back-button'),
  data,
})

/** Buttons laid out in rows of `width`. */
export function rowsOf(buttons: Button[], width: number): Button[][] {
  const rows: Button[][] = []
  for (let at = 0; at < buttons.length; at += width) rows.push(buttons.slice(at, at + width))
  return rows
}
