import { isDeepStrictEqual } from 'node:util'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements, applications, competitions } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { competitionState } from '../competitions/state.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import type { Form } from './form/form.ts'
import { type Touched, touchedFields } from './form/touched.ts'
import { formById } from './form-version.ts'
import { writeFormVersion } from './write-form-version.ts'

interface Correcting {
  by: Actor
  competitionId: number
  now: Date
}

export interface FormCorrection {
  /** The version that would be used. */
  formId: number
  touched: Touched
  /** Applications already begun with the form as it is. */
  begun: number
}

/**
 * Writes a corrected form down as its next version, not used yet, and says what it would touch.
 * @throws Refusal 'not-staff', 'not-found', 'form-unchanged', 'form-too-late' once applications are no longer received
 */
export async function proposeForm(
  db: Db,
  { by, competitionId, now }: Correcting,
  corrected: Omit<Form, 'key' | 'version'>,
): Promise<FormCorrection> {
  const present = await correctable(db, by, competitionId, now)
  const { key, version } = present.form
  const touched = touchedFields(present.form, { ...corrected, key, version })
  if (Object.values(touched).every((fields) => fields.length === 0)) {
    const helped = !isDeepStrictEqual(plain(corrected.sections), plain(present.form.sections))
    if (!helped) throw new Refusal('form-unchanged')
  }
  const { id } = await writeFormVersion(db, key, corrected)
  return { formId: id, touched, begun: await begunWith(db, competitionId) }
}

/**
 * From now on the competition asks for the corrected form. Drafts keep theirs until their people take the new one over;
 * everybody concerned is told of the change.
 * @throws Refusal 'not-staff', 'not-found', 'form-too-late'
 */
export async function correctForm(
  db: Db,
  { by, competitionId, now }: Correcting,
  formId: number,
): Promise<void> {
  const present = await correctable(db, by, competitionId, now)
  const corrected = await formById(db, formId)
  if (corrected.key !== present.form.key || corrected.version <= present.form.version)
    throw new Refusal('not-found')
  await db.update(competitions).set({ formId }).where(eq(competitions.id, competitionId))
  const change = { field: 'form', before: present.form.version, after: corrected.version }
  const told = { competitionId, byId: by.id, at: now, kind: 'changed' as const }
  await db.insert(announcements).values({ ...told, changes: [change], reason: null })
  const subject = `competition:${competitionId}`
  await record(db, {
    at: now,
    by: by.id,
    event: 'form-corrected',
    subject,
    before: change.before,
    after: change.after,
  })
}

async function correctable(db: Db, by: Actor, competitionId: number, now: Date) {
  const [competition] = await db
    .select()
    .from(competitions)
    .where(eq(competitions.id, competitionId))
    .for('update')
  if (!competition?.publishedAt || competition.formId === null) throw new Refusal('not-found')
  mustCan(by, 'changeCompetition', competition)
  const state = competitionState(competition, now)
  if (state !== 'open' && state !== 'upcoming') throw new Refusal('form-too-late')
  return { competition, form: await formById(db, competition.formId) }
}

/** As JSON keeps it: nothing of the order of keys or of absent ones is a change. */
const plain = (sections: Form['sections']): unknown => JSON.parse(JSON.stringify(sections))

/** Applications that were begun and not withdrawn. */
export const begunWith = (db: Db, competitionId: number) =>
  db.$count(
    applications,
    and(eq(applications.competitionId, competitionId), isNull(applications.withdrawnAt)),
  )
