import { markup, t } from '../../language/translate.ts'
import { searchFor } from '../competitions/search.ts'
import { homeButton } from '../ui/buttons.ts'
import type { Sent } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { whereWasI } from './help.ts'

/** Something came that no screen waits for: words are looked up among the competitions, the rest gets a way on. */
export async function unmatched(visit: Visit, sent: Sent): Promise<View> {
  const { locale } = visit
  const found = sent.text && !sent.edited ? await searchFor(visit, sent.text) : undefined
  if (found) return { ...found, buttons: [...whereWasI(visit), ...(found.buttons ?? [])] }
  const key = sent.file ? 'home-unmatched-file' : sent.edited ? 'home-unmatched-edit' : 'home-unmatched'
  return {
    html: markup(locale, key),
    buttons: [
      ...whereWasI(visit),
      [{ text: t(locale, 'home-competitions-button'), data: 'competitions' }],
      [{ text: t(locale, 'home-help-button'), data: 'help' }, homeButton(locale)],
    ],
  }
}
