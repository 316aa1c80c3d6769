import type { Db } from '../../../database/client.ts'
import { record } from '../../audit/record.ts'
import { Refusal } from '../../errors.ts'
import { removeSetting, writeSetting } from '../../settings.ts'
import type { Actor } from '../../staff/can.ts'
import { editForm, type FormContent, type FormEdit } from './edit.ts'
import { draftKey, openFormDraft } from './form-draft.ts'

interface Act {
  competitionId: number
  now: Date
}

/** More fields nobody fills in; a section more has its title to be read. */
const MOST_FIELDS = 200
const LABEL = 300
const HELP = 1500

/**
 * One step of editing the form of a competition. Nothing is used of it before it is confirmed; what is not whole yet is kept too.
 * @throws Refusal 'not-found', 'role-needed', 'text-empty', 'text-too-long', 'form-full'
 */
export async function changeForm(
  db: Db,
  by: Actor,
  { competitionId, edit, now }: Act & { edit: FormEdit },
): Promise<FormContent> {
  checkText(edit)
  const { content, present } = await openFormDraft(db, by, competitionId, { lock: true })
  const changed = editForm(content, edit, present.version + 1)
  if (changed.sections.flatMap(({ fields }) => fields).length > MOST_FIELDS)
    throw new Refusal('form-full', { most: MOST_FIELDS })
  await writeSetting(db, draftKey(competitionId), changed)
  await record(db, {
    at: now,
    by: by.id,
    event: 'form-draft-changed',
    subject: `competition:${competitionId}`,
    after: { do: edit.do },
    fields: 'field' in edit ? [edit.field] : [],
  })
  return changed
}

/** @throws Refusal 'text-empty', 'text-too-long' */
function checkText(edit: FormEdit): void {
  const text = 'kk' in edit ? edit.kk : 'text' in edit ? edit.text : undefined
  if (text === undefined) return
  if (!text.trim()) throw new Refusal('text-empty')
  const most = edit.do === 'text' && edit.part !== 'label' ? HELP : LABEL
  if ([...text].length > most) throw new Refusal('text-too-long', { most })
}

/** What was changed and not confirmed is forgotten. @throws Refusal 'not-found', 'role-needed' */
export async function discardForm(db: Db, by: Actor, { competitionId, now }: Act): Promise<void> {
  const { edited } = await openFormDraft(db, by, competitionId, { lock: true })
  if (!edited) return
  await removeSetting(db, draftKey(competitionId))
  const subject = `competition:${competitionId}`
  await record(db, { at: now, by: by.id, event: 'form-draft-discarded', subject })
}
