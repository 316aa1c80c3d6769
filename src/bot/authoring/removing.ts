import type { Locale } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import type { Address } from '../ui/route.ts'
import type { View } from '../ui/view.ts'

/** Asks once before something is taken out of a competition. `what` is Telegram HTML. */
export const removingView = (
  locale: Locale,
  what: string,
  { yes, back }: { yes: Address; back: Address },
): View => ({
  html: [markup(locale, 'authoring-remove'), what].join('\n\n'),
  buttons: [
    [{ text: t(locale, 'authoring-remove-yes-button'), data: yes, style: 'danger' }],
    [backButton(locale, back)],
  ],
})
