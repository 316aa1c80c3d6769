import type { Field, Section } from '../../core/applications/form/form.ts'
import { changeForm } from '../../core/applications/form-editing/change-form.ts'
import type { FormContent, FormEdit } from '../../core/applications/form-editing/edit.ts'
import { openFormDraft } from '../../core/applications/form-editing/form-draft.ts'
import { Refusal } from '../../core/errors.ts'
import { actorOf } from '../staff/actor.ts'
import type { Visit } from '../ui/visit.ts'

/** A field of a form that is being edited, and where it stands. */
export interface FieldPlace {
  field: Field
  section: Section
  /** All fields of the form, in their order. */
  fields: Field[]
  /** The version the form will get. */
  version: number
}

/** @throws Refusal 'not-found', 'role-needed' */
export async function fieldPlace(visit: Visit, id: number, fieldId: string): Promise<FieldPlace> {
  const { content, present } = await openFormDraft(visit.db, actorOf(visit), id)
  const section = content.sections.find(({ fields }) => fields.some((field) => field.id === fieldId))
  const field = section?.fields.find((one) => one.id === fieldId)
  if (!section || !field) throw new Refusal('not-found')
  const fields = content.sections.flatMap((one) => one.fields)
  return { field, section, fields, version: present.version + 1 }
}

export const changeField = (visit: Visit, competitionId: number, edit: FormEdit): Promise<FormContent> =>
  changeForm(visit.db, actorOf(visit), { competitionId, edit, now: visit.now })
