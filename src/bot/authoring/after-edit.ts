import type { Edited } from '../../core/competitions/authoring/edit-competition.ts'
import { refusalDetails } from '../../core/refusal-details.ts'
import { lookUpMarkup, markup } from '../../language/translate.ts'
import { goTo } from '../ui/go-to.ts'
import type { Address } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { authorScreen } from './overview.ts'
import { type Step, stepAddress, stepAfter, stepsOf } from './steps.ts'
import { fieldName } from './values.ts'

interface Answered {
  step: Step
  walk?: string | undefined
  /** Said under what was saved: doubts about the text. */
  notes?: readonly string[]
}

/**
 * What comes after an answer: on the way through a draft the next step, otherwise everything again. A change of a published
 * competition is shown as such, once it says enough to be confirmed.
 */
export async function afterEdit(
  visit: Visit,
  edited: Edited,
  { step, walk, notes = [] }: Answered,
): Promise<View> {
  const { locale } = visit
  const { competition, version, state } = edited
  const next = nextOf(competition.id, stepAfter(stepsOf(version, state), step), { step, walk })
  const saved = markup(locale, 'authoring-saved', { name: fieldName(locale, step.field) })
  if (next) return noted(await goTo(visit, next), [saved, ...notes])
  const { trouble, pendingId } = edited
  const whole = competition.publishedAt !== null && pendingId !== undefined && !trouble
  if (whole && notes.length === 0) return goTo(visit, `compchange:${pendingId}`)
  const declined = trouble
    ? [lookUpMarkup(locale, `refusal-${trouble.reason}`, refusalDetails(locale, trouble))]
    : []
  return noted(await authorScreen.open(visit, { id: competition.id }), [saved, ...notes, ...declined])
}

/** After the Kazakh text comes the Russian one in any case: two languages are corrected together. */
function nextOf(id: number, after: Step | undefined, { step, walk }: Answered): Address | undefined {
  const sameText = after?.field === step.field
  return after && (walk || sameText) ? stepAddress(id, after, walk) : undefined
}

export const noted = (view: View, notes: readonly string[]): View => ({
  ...view,
  html: [...notes, view.html].join('\n\n'),
})
