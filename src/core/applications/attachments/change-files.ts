import type { Db } from '../../../database/client.ts'
import { replaceAnswer } from '../answer-field.ts'
import type { StoredFile } from '../form/fields/kind.ts'
import { filesOf } from '../form/fields/reading/files.ts'
import type { FieldDraft } from '../open-field.ts'
import { keepAttachments } from './keep-attachment.ts'

interface Changing {
  by: { id: number }
  applicationId: number
  fieldId: string
  now: Date
  receivedAt: Date
}

/** Changes the list of files in an answer: takes one out, puts another in its place, moves it. Nothing is deleted from the storage. */
export async function changeFiles(
  db: Db,
  changing: Changing,
  change: (files: readonly StoredFile[]) => readonly StoredFile[],
): Promise<FieldDraft> {
  let before: unknown
  const draft = await replaceAnswer(db, { ...changing, goesOn: true }, (value) => {
    before = value
    return change(filesOf(value))
  })
  await keepAttachments(db, changing, { before, after: draft.answers[changing.fieldId] })
  return draft
}
