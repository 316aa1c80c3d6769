import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { answers, applications, competitions, formerAnswers } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Touched, touchedFields } from './form/touched.ts'
import { formById } from './form-version.ts'
import { type Draft, mustBeOpen, openDraft } from './open-draft.ts'

interface Adopting {
  by: { id: number }
  applicationId: number
  now: Date
  receivedAt: Date
}

/**
 * Takes the corrected form over. Only answers to touched fields ask for confirmation; one to a field of another type by
 * now is kept among former answers, and the field is asked anew.
 */
export async function adoptForm(db: Db, { by, applicationId, now, receivedAt }: Adopting): Promise<Touched> {
  const draft = await openDraft(db, by, applicationId, { lock: true, to: 'answer' })
  mustBeOpen(draft, receivedAt)
  const formId = await presentForm(db, draft)
  if (formId === draft.application.formId) throw new Refusal('form-unchanged')
  const form = await formById(db, formId)
  const touched = touchedFields(draft.form, form)
  await setAside(
    db,
    applicationId,
    touched.replaced.map(({ id }) => id),
  )
  await askAgain(
    db,
    applicationId,
    touched.changed.map(({ id }) => id),
    now,
  )
  await db.update(applications).set({ formId }).where(eq(applications.id, applicationId))
  const subject = `application:${applicationId}`
  await record(db, {
    ...{ at: now, by: by.id, event: 'form-adopted', subject },
    ...{ before: draft.form.version, after: form.version },
  })
  return touched
}

/** Whether the competition asks for a newer form than this draft began with. */
export async function isFormCorrected(
  db: Db,
  draft: Pick<Draft, 'application' | 'competition'>,
): Promise<boolean> {
  return (await presentForm(db, draft)) !== draft.application.formId
}

async function presentForm(
  db: Db,
  { application, competition }: Pick<Draft, 'application' | 'competition'>,
): Promise<number> {
  const [row] = await db
    .select({ formId: competitions.formId })
    .from(competitions)
    .where(eq(competitions.id, competition.id))
  return row?.formId ?? application.formId
}

async function setAside(db: Db, applicationId: number, fields: string[]): Promise<void> {
  if (fields.length === 0) return
  const these = and(eq(answers.applicationId, applicationId), inArray(answers.field, fields))
  const gone = await db.delete(answers).where(these).returning()
  if (gone.length === 0) return
  await db.insert(formerAnswers).values(
    gone.map(({ field, value, personId, answeredAt }) => ({
      applicationId,
      field,
      value,
      personId,
      answeredAt,
    })),
  )
}

async function askAgain(db: Db, applicationId: number, fields: string[], now: Date): Promise<void> {
  if (fields.length === 0) return
  await db
    .update(answers)
    .set({ toConfirm: now, revision: sql`${answers.revision} + 1` })
    .where(and(eq(answers.applicationId, applicationId), inArray(answers.field, fields)))
}
