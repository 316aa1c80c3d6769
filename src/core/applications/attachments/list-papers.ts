import { filesOf, kindOf } from '../form/fields/index.ts'
import type { Context, StoredFile, Trouble } from '../form/fields/kind.ts'
import { type Answers, allFields, type Field, type Form } from '../form/form.ts'
import { journey } from '../form/journey.ts'

/** A paper a form asks for, and what is there of it. */
export interface WantedPaper {
  field: Field
  files: readonly StoredFile[]
  /** What must be mended in what is there. */
  trouble?: Trouble | undefined
}

/** The papers an application needs as it stands, in the order of its form. */
export function papersOf(form: Form, answers: Answers, context: Context): WantedPaper[] {
  return journey(form, answers)
    .visible.filter(({ type }) => type === 'file')
    .map((field) => {
      const files = filesOf(answers[field.id])
      const trouble = files.length > 0 ? kindOf('file').check?.(files, field, context) : undefined
      return { field, files, trouble }
    })
}

/** The papers a form may ask for, whatever is answered: to be looked for before one starts. */
export const papersOfForm = (form: Form): Field[] => allFields(form).filter(({ type }) => type === 'file')
