import { eq } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { competitions } from '../../../database/schema/index.ts'
import { record } from '../../audit/record.ts'
import { FORM_KEYS } from '../../competitions/file/content.ts'
import { lockDraft } from '../../competitions/lock-draft.ts'
import { voidApproval } from '../../competitions/void-approval.ts'
import { Refusal } from '../../errors.ts'
import { removeSetting } from '../../settings.ts'
import { type Actor, mustCan } from '../../staff/can.ts'
import { correctForm, proposeForm } from '../correct-form.ts'
import { formKeyOf } from '../form-version.ts'
import { writeFormVersion } from '../write-form-version.ts'
import { checkForm } from './check-form.ts'
import { draftKey, openFormDraft } from './form-draft.ts'

interface Act {
  competitionId: number
  now: Date
}

/**
 * The edited form becomes the next version of its key, and the form of this competition. Once it is published that is a correction
 * (correct-form.ts): drafts keep theirs until their people take the new one over.
 * @throws Refusal 'role-needed', 'form-unchanged', 'form-faulty' (details: `count`), and what `correctForm` declines
 */
export async function confirmForm(db: Db, by: Actor, { competitionId, now }: Act): Promise<void> {
  const { competition, content, present, edited } = await openFormDraft(db, by, competitionId, { lock: true })
  if (!edited) throw new Refusal('form-unchanged')
  const checked = checkForm(content)
  if ('faults' in checked) throw new Refusal('form-faulty', { count: checked.faults.length })
  if (competition.publishedAt) {
    const { formId } = await proposeForm(db, { by, competitionId, now }, checked.form)
    await correctForm(db, { by, competitionId, now }, formId)
  } else {
    const { id, version } = await writeFormVersion(db, present.key, checked.form)
    await useForm(db, by, { competitionId, now, formId: id, before: present.version, after: version })
  }
  await removeSetting(db, draftKey(competitionId))
}

/**
 * Takes another form, or another version of one, for a competition that is not published.
 * @throws Refusal 'role-needed', 'not-found', those of `lockDraft`
 */
export async function chooseForm(
  db: Db,
  by: Actor,
  { competitionId, formId, now }: Act & { formId: number },
): Promise<void> {
  if (!isFormKey(await formKeyOf(db, formId))) throw new Refusal('not-found')
  await useForm(db, by, { competitionId, now, formId })
  await removeSetting(db, draftKey(competitionId))
}

const isFormKey = (key: string | undefined): boolean => FORM_KEYS.some((one) => one === key)

interface Using extends Act {
  formId: number
  /** Versions. */
  before?: number
  after?: number
}

async function useForm(
  db: Db,
  by: Actor,
  { competitionId, now, formId, before, after }: Using,
): Promise<void> {
  const draft = await lockDraft(db, competitionId)
  mustCan(by, 'prepareChange', draft)
  await db.update(competitions).set({ formId }).where(eq(competitions.id, competitionId))
  await voidApproval(db, draft, { by, at: now })
  const subject = `competition:${competitionId}`
  await record(db, { at: now, by: by.id, event: 'form-chosen', subject, before, after: after ?? formId })
}
