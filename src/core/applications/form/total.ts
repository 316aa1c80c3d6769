/** What a form comes to: its price offer, and what stands in the way of submitting it. */
import { type Context, kindOf, type Trouble, tableSums } from './fields/index.ts'
import type { Answers, Field, Form } from './form.ts'
import { isAnswered, journey } from './journey.ts'

/**
 * The price offer in tenge: what the first visible table or sum held under the lot's amount (`ceiling`) requests.
 * Undefined when the form has none or it is not filled in yet.
 */
export function priceOffer(form: Form, answers: Answers): number | undefined {
  const field = journey(form, answers).visible.find(({ ceiling }) => ceiling === 'lot')
  if (!field || !isAnswered(field, answers)) return undefined
  const value = answers[field.id]
  return field.type === 'table' ? tableSums(value, field)?.requested : (value as number)
}

/** A field that must be mended, with the text that says how. */
export interface Problem extends Trouble {
  field: Field
}

/** Everything to mend before submitting, in the order of the form; hidden fields and skipped answers are left alone. */
export function formProblems(form: Form, answers: Answers, context: Context): Problem[] {
  const { visible, missing } = journey(form, answers)
  return visible.flatMap((field) => {
    const trouble = missing.includes(field)
      ? whyMissing(field)
      : troubleWith(field, answers[field.id], context)
    return trouble ? [{ field, ...trouble }] : []
  })
}

const whyMissing = ({ type }: Field): Trouble => ({
  problem: type === 'consent' ? 'field-consent-needed' : 'field-missing',
})

function troubleWith(field: Field, value: unknown, context: Context): Trouble | undefined {
  const blank = value === null || value === undefined
  return blank ? undefined : kindOf(field.type).check?.(value, field, context)
}
