import { sql } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { settings } from '../../../database/schema/index.ts'
import { stamp } from '../../../database/stamp.ts'
import type { Locale } from '../../../language/locale.ts'
import type { Competition } from '../../competitions/get-competition.ts'
import { Refusal } from '../../errors.ts'
import { readSetting, removeSetting, writeSetting } from '../../settings.ts'
import type { Actor } from '../../staff/can.ts'
import { kindOf } from '../form/fields/index.ts'
import type { Context, Input, Reading } from '../form/fields/kind.ts'
import { type Answers, type Form, fieldOf } from '../form/form.ts'
import { checkForm } from '../form-editing/check-form.ts'
import { openFormDraft } from '../form-editing/form-draft.ts'
import { contextOf } from '../open-draft.ts'

/** A form walked by a member of staff as an applicant would; no application, and never counted or submitted as one. */
export interface Trial {
  competition: Competition
  /** The first lot stands for all. */
  lot: Competition['lots'][number]
  /** As it is being edited, when that is whole already; else as it is used. */
  form: Form
  answers: Answers
}

interface Kept {
  competitionId: number
  /** Of the last answer, ISO 8601. */
  at: string
  answers: Answers
}

const PREFIX = 'trial:'
const keyOf = (personId: number): string => `${PREFIX}${personId}`
const DAY_MS = 86_400_000

/** One a person: walking another competition begins anew. @throws Refusal 'not-found', 'role-needed' */
export async function openTrial(
  db: Db,
  by: Actor,
  competitionId: number,
  options: { lock?: boolean } = {},
): Promise<Trial> {
  const { competition, present, content, edited } = await openFormDraft(db, by, competitionId)
  const [lot] = competition.lots
  if (!lot) throw new Refusal('not-found')
  const whole = edited && 'form' in checkForm(content)
  const kept = (await readSetting(db, keyOf(by.id), options)) as Kept | undefined
  const answers = kept?.competitionId === competitionId ? kept.answers : {}
  return { competition, lot, form: whole ? { ...present, ...content } : present, answers }
}

export const trialContext = ({ competition, lot }: Trial, locale: Locale, now: Date): Context =>
  contextOf({ competition, lot }, locale, now)

interface Answering {
  competitionId: number
  fieldId: string
  /** `null` skips an optional field, `undefined` begins it anew. */
  input: Input | null | undefined
  locale: Locale
  now: Date
}

/** Reads an answer as an application would, and keeps it for a day. @throws Refusal 'not-found', 'role-needed' */
export async function answerTrial(
  db: Db,
  by: Actor,
  { competitionId, fieldId, input, locale, now }: Answering,
): Promise<{ trial: Trial; reading: Reading }> {
  const trial = await openTrial(db, by, competitionId, { lock: true })
  const field = fieldOf(trial.form, fieldId)
  if (!field || (input === null && !field.optional)) throw new Refusal('not-found')
  const { [fieldId]: previous, ...others } = trial.answers
  const reading = input
    ? kindOf(field.type).read({ ...input, previous }, field, trialContext(trial, locale, now))
    : { value: null }
  if ('problem' in reading) return { trial, reading }
  const answers = input === undefined ? others : { ...others, [fieldId]: reading.value }
  await writeSetting(db, keyOf(by.id), { competitionId, at: now.toISOString(), answers } satisfies Kept)
  return { trial: { ...trial, answers }, reading }
}

/** The person is done with it. */
export const endTrial = (db: Db, by: Pick<Actor, 'id'>): Promise<void> => removeSetting(db, keyOf(by.id))

/** Trials nobody went on with for a day are gone. */
export async function forgetTrials(db: Db, now: Date): Promise<void> {
  const old = new Date(now.getTime() - DAY_MS)
  await db
    .delete(settings)
    .where(
      sql`${settings.key} like ${`${PREFIX}%`} and (${settings.value}->>'at')::timestamptz < ${stamp(old)}`,
    )
}
