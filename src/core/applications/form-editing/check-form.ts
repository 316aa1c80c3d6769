import type { z } from 'zod'
import { type Field, formSchema, type Section } from '../form/form.ts'
import { FORM_RULES, type FormRule } from '../form/form-rules.ts'
import type { FormContent } from './edit.ts'

/** What is wrong at one place of a form; in words under `continuity-fault-<kind>`. */
export interface FormFault {
  /** As in the form's file: `sections.0.fields.2.label.ru`. */
  path: string
  kind: FaultKind
  /** What the place lies in, where it is so far in order. */
  section?: Section | undefined
  field?: Field | undefined
}

const KINDS = ['invalid_type', 'unrecognized_keys', 'invalid_value', 'invalid_format', 'too_small'] as const
type FaultKind = (typeof KINDS)[number] | FormRule | 'custom'

/** A form that comes as data, or all that is wrong with it: from a file and from the chat by the same rules. */
export function checkForm(content: object): { form: FormContent } | { faults: FormFault[] } {
  const read = formSchema.safeParse({ ...content, key: 'corrected', version: 1 })
  if (read.success) {
    const { key: _key, version: _version, ...form } = read.data
    return { form }
  }
  const faults = read.error.issues.map((issue) => ({
    path: issue.path.join('.') || '–',
    kind: kindOfFault(issue),
    ...placeOf(content as FormContent, issue.path),
  }))
  return { faults }
}

function kindOfFault(issue: z.core.$ZodIssue): FaultKind {
  if (issue.code !== 'custom') return KINDS.find((one) => one === issue.code) ?? 'custom'
  return FORM_RULES.find((rule) => rule === issue.params?.fault) ?? 'custom'
}

function placeOf(
  { sections }: FormContent,
  path: readonly PropertyKey[],
): Pick<FormFault, 'section' | 'field'> {
  if (path[0] !== 'sections' || !Array.isArray(sections)) return {}
  const section = sections[Number(path[1])]
  return { section, field: path[2] === 'fields' ? section?.fields?.[Number(path[3])] : undefined }
}
