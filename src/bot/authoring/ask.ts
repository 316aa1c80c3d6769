import { ensureEditable } from '../../core/competitions/authoring/edit-competition.ts'
import { type Authored, openAuthored } from '../../core/competitions/authoring/open-authored.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { type Step, stepAddress, stepAfter, stepsOf } from './steps.ts'
import { fieldName } from './values.ts'

/** A competition opened at a field that may be changed now. @throws what `openAuthored` does, and Refusal 'field-fixed' */
export async function openAt(visit: Visit, id: number, { field }: Step): Promise<Authored> {
  const authored = await openAuthored(visit.db, actorOf(visit), { id, now: visit.now })
  ensureEditable(authored, field)
  return authored
}

interface Asking {
  step: Step
  walk?: string | undefined
  /** What stands there now, limits and hints, as Telegram HTML. */
  html: readonly string[]
  buttons: Button[][]
  /** Instead of `authoring-ask-<field>`. */
  question?: string
}

/** One field as it is asked: where we are, what is asked, what stands there; then on, or back to everything. */
export function askView(
  visit: Visit,
  authored: Authored,
  { step, walk, html, buttons, question }: Asking,
): View {
  const { locale } = visit
  const { version, state } = authored
  const steps = stepsOf(version, state)
  const at = steps.findIndex((one) => one.field === step.field && one.part === step.part)
  const place = walk ? [markup(locale, 'authoring-place', { number: at + 1, total: steps.length })] : []
  return {
    html: [
      ...place,
      markup(locale, 'authoring-head', { name: fieldName(locale, step.field) }),
      question ?? lookUpMarkup(locale, `authoring-ask-${step.field}`),
      ...html,
    ].join('\n\n'),
    buttons: [...buttons, lastRow(visit, authored, step, walk)],
  }
}

function lastRow(
  { locale }: Visit,
  { competition, version, state }: Authored,
  step: Step,
  walk?: string,
): Button[] {
  const { id } = competition
  const back = backButton(locale, `author:${id}`)
  const next = stepAfter(stepsOf(version, state), step)
  if (!walk && step.part !== 'kk') return [back]
  const data = next ? stepAddress(id, next, walk) : `author:${id}`
  return [back, { text: t(locale, 'authoring-next-button'), data }]
}
