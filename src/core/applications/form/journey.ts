/** Where a person stands in a form: a pure function of the form and the answers. The chat is a view on it. */
import { type Answers, allFields, type Field, type Form, type Section } from './form.ts'

export interface Journey {
  /** Visible fields with an answer, skipped optional ones included. */
  done: Field[]
  /** The first visible field without an answer; absent when nothing is left to ask. */
  next?: Field
  /** Visible fields that must have an answer and have none. */
  missing: Field[]
  /** Fields whose condition does not hold. Their answers are kept, but do not count. */
  hidden: Field[]
  visible: Field[]
  /** How many fields are visible, and how many of them are done. */
  total: number
  answered: number
  sections: { section: Section; done: number; total: number }[]
}

export function journey(form: Form, answers: Answers): Journey {
  const visible = visibleFields(form, answers)
  const shown = new Set(visible)
  const done = visible.filter((field) => isAnswered(field, answers))
  const finished = new Set(done)
  const next = visible.find((field) => !finished.has(field))
  return {
    done,
    ...(next && { next }),
    missing: visible.filter((field) => !field.optional && !finished.has(field)),
    hidden: allFields(form).filter((field) => !shown.has(field)),
    visible,
    total: visible.length,
    answered: done.length,
    sections: form.sections.map((section) => ({
      section,
      done: section.fields.filter((field) => finished.has(field)).length,
      total: section.fields.filter((field) => shown.has(field)).length,
    })),
  }
}

/** The next field without an answer after the given one, going round to the start and back to the field itself. */
export function after(form: Form, answers: Answers, fieldId: string): Field | undefined {
  const fields = allFields(form)
  const at = fields.findIndex((field) => field.id === fieldId)
  const round = [...fields.slice(at + 1), ...fields.slice(0, at + 1)]
  const visible = new Set(visibleFields(form, answers))
  return round.find((field) => visible.has(field) && !isAnswered(field, answers))
}

/** The visible field before the given one, answered or not; none before the first. */
export function before(form: Form, answers: Answers, fieldId: string): Field | undefined {
  const fields = allFields(form)
  const at = fields.findIndex((field) => field.id === fieldId)
  const visible = new Set(visibleFields(form, answers))
  return fields.slice(0, Math.max(at, 0)).findLast((field) => visible.has(field))
}

/** Blank values (an emptied table, no choice left) are no answers; `null` is one only where skipping is allowed. */
export function isAnswered(field: Field, answers: Answers): boolean {
  const value = answerTo(answers, field.id)
  if (value === null) return field.optional === true
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
}

function visibleFields(form: Form, answers: Answers): Field[] {
  const shown = new Set<string>()
  return allFields(form).filter((field) => {
    const holds = !field.when || (shown.has(field.when.field) && conditionHolds(field.when, answers))
    if (holds) shown.add(field.id)
    return holds
  })
}

function conditionHolds(when: NonNullable<Field['when']>, answers: Answers): boolean {
  const value = answerTo(answers, when.field)
  return Array.isArray(value) ? value.some((one) => when.is.includes(one)) : when.is.includes(value)
}

/** Own properties only: a field may be called "constructor". */
const answerTo = (answers: Answers, id: string): unknown =>
  Object.hasOwn(answers, id) ? answers[id] : undefined
