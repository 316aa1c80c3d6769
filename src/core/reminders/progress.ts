import type { Localized } from '../../language/locale.ts'
import { kindOf } from '../applications/form/fields/index.ts'
import type { Answers, Field, Form } from '../applications/form/form.ts'
import { journey } from '../applications/form/journey.ts'

/** What is still to be done in a form, as one would say it to somebody: some sections, and the budget. */
export interface Progress {
  /** Fields that still must be answered. */
  missing: number
  /** Titles of sections and, for tables, which are a piece of work of their own, their labels; in the order of the form. */
  left: Localized[]
  /** About how long it takes, rounded to five minutes; 0 when nothing is missing. */
  minutes: number
}

const STEP = 5

/** Only what must be answered counts. The estimate is the sum of what each type of field usually takes. */
export function progressOf(form: Form, answers: Answers): Progress {
  const missing = new Set(journey(form, answers).missing)
  const left = form.sections.flatMap((section) => {
    const fields = section.fields.filter((field) => missing.has(field))
    const tables = fields.filter(isTable)
    return [...(tables.length < fields.length ? [section.title] : []), ...tables.map(({ label }) => label)]
  })
  const minutes = [...missing].reduce((sum, { type }) => sum + kindOf(type).minutes, 0)
  return {
    missing: missing.size,
    left,
    minutes: missing.size === 0 ? 0 : Math.max(STEP, Math.round(minutes / STEP) * STEP),
  }
}

const isTable = ({ type }: Field) => type === 'table'
