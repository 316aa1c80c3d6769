import type { Locale } from '../../language/locale.ts'
import { lookUpMarkup } from '../../language/translate.ts'
import type { FieldState } from './field-view.ts'
import type { Sent } from './route.ts'
import type { View } from './view.ts'

type Said = Pick<FieldState, 'trouble' | 'note'>

/** Of an album each next file's screen takes the place of the one before: what is wrong is said in a message that stays. */
export function aloud(locale: Locale, sent: Sent | undefined, said: Said): Said & Pick<View, 'before'> {
  const { trouble, ...rest } = said
  if (!trouble || !sent?.album || !sent.file) return said
  return { ...rest, before: [{ html: `⚠️ ${lookUpMarkup(locale, trouble.problem, trouble.details ?? {})}` }] }
}
