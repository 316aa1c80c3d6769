import type { Db } from '../../../database/client.ts'
import { type Competition, getCompetition } from '../../competitions/get-competition.ts'
import { Refusal } from '../../errors.ts'
import { readSetting } from '../../settings.ts'
import { type Actor, mustCan } from '../../staff/can.ts'
import type { Form } from '../form/form.ts'
import { formById } from '../form-version.ts'
import type { FormContent } from './edit.ts'

/** Where a form that is being edited is kept: a row of its own for each competition. */
export const draftKey = (competitionId: number): string => `form-draft:${competitionId}`

/** The form of a competition, as it is used and as it is being edited. */
export interface FormDraft {
  competition: Competition
  /** In use. */
  present: Form
  /** With the changes that wait to be confirmed; without any the same as `present`. */
  content: FormContent
  edited: boolean
}

/** @throws Refusal 'not-found', 'role-needed' */
export async function openFormDraft(
  db: Db,
  by: Actor,
  competitionId: number,
  options: { lock?: boolean } = {},
): Promise<FormDraft> {
  const competition = await getCompetition(db, { id: competitionId }, { drafts: true })
  if (!competition || competition.formId === null) throw new Refusal('not-found')
  mustCan(by, 'prepareChange', competition)
  const present = await formById(db, competition.formId)
  const kept = (await readSetting(db, draftKey(competitionId), options)) as FormContent | undefined
  const { key: _key, version: _version, ...content } = present
  return { competition, present, content: kept ?? content, edited: kept !== undefined }
}
