import type { Competition } from '../../core/competitions/get-competition.ts'
import type { Locale } from '../../language/locale.ts'
import { t } from '../../language/translate.ts'
import type { Button } from '../ui/view.ts'

/** What staff do with the form of a competition that is not published, and with what it will be judged by. */
export const formRows = (locale: Locale, { id, formId, kind }: Competition): Button[][] => [
  ...(formId === null
    ? []
    : [[{ text: t(locale, 'formedit-draft-button'), data: `formed:${id}` }], [trialButton(locale, id)]]),
  ...(kind === 'social-order' ? [] : [[{ text: t(locale, 'rubric-button'), data: `rubric:${id}` }]]),
]

export const trialButton = (locale: Locale, id: number): Button => ({
  text: t(locale, 'trial-button'),
  data: `trial:${id}`,
})
