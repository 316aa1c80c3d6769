import type { Details, ProblemKey } from '../form/fields/kind.ts'
import type { Field } from '../form/form.ts'

/** Something that may be held against an application although the form lets it pass (`check-<kind>` says what and how to mend it). */
export interface Doubt {
  kind: 'outside' | 'sum' | 'name' | 'iin' | 'confirm' | 'database-absent' | 'database-late' | 'copy-faulty'
  /** The field to look at; absent for the organization's profile. */
  field?: Field | undefined
  details: Details
}

/** What stops a submit, and what only asks for a look: both before the deadline, for the commission may not ask afterwards (p. 204). */
export interface Findings {
  problems: { field: Field; problem: ProblemKey; details?: Details | undefined }[]
  doubts: Doubt[]
}

/** An answer as plain text, and where it stands. */
export interface Passage {
  field: Field
  text: string
}
