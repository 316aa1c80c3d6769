import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { members, organizationAnswers, organizations } from '../../database/schema/index.ts'
import type { Locale } from '../../language/locale.ts'
import { kindOf } from '../applications/form/fields/index.ts'
import type { Input, Reading } from '../applications/form/fields/kind.ts'
import { type Answers, type Field, fieldOf } from '../applications/form/form.ts'
import { record } from '../audit/record.ts'
import { dayOf } from '../calendar/astana-time.ts'
import { Refusal } from '../errors.ts'
import { mustMay } from './may.ts'
import { type Membership, standingIn } from './membership.ts'
import { profileForm } from './profile-form.ts'

interface Answering {
  by: { id: number; consentedAt: Date | null }
  organization: Membership | undefined
  fieldId: string
  /** `null` skips an optional field. */
  input: Input | null
  locale: Locale
  now: Date
}

export interface ProfileAnswered {
  field: Field
  reading: Reading
  answers: Answers
}

/** Keeps one answer of the profile. The first is the BIN: it registers the organization, with the person as its owner. */
export async function answerProfile(db: Db, answering: Answering): Promise<ProfileAnswered> {
  const { by, organization, fieldId, input, locale, now } = answering
  if (!by.consentedAt) throw new Refusal('consent-needed')
  const field = fieldOf(profileForm, fieldId)
  if (!field) throw new Refusal('not-found')
  if (organization) mustMay(standingIn(organization, by), 'editProfile')
  const answers = organization?.answers ?? {}
  const reading = read(field, input, answers[fieldId], { locale, today: dayOf(now) })
  if ('problem' in reading) return { field, reading, answers }
  const organizationId = organization ? organization.id : await register(db, answering, reading.value)
  if (field.type === 'bin' && organization && organization.bin !== reading.value) {
    // The BIN is the organization itself: another BIN is another organization, not a correction.
    throw new Refusal('already-member')
  }
  await keep(db, organizationId, fieldId, reading.value, by.id, now)
  return { field, reading, answers: { ...answers, [fieldId]: reading.value } }
}

function read(
  field: Field,
  input: Input | null,
  previous: unknown,
  context: { locale: Locale; today: string },
): Reading {
  if (input !== null) return kindOf(field.type).read({ ...input, previous }, field, context)
  if (!field.optional) throw new Refusal('profile-incomplete')
  return { value: null }
}

async function register(db: Db, { by, fieldId, now }: Answering, bin: unknown): Promise<number> {
  if (fieldId !== 'bin' || typeof bin !== 'string') throw new Refusal('organization-needed')
  const [registered] = await db
    .insert(organizations)
    .values({ bin, ownerId: by.id, createdAt: now })
    .onConflictDoNothing()
    .returning()
  // One neutral answer, whatever the organization has: nobody learns of its drafts (DESIGN.md §4).
  if (!registered) throw new Refusal('organization-has-owner', { bin })
  await db.insert(members).values({ organizationId: registered.id, personId: by.id, joinedAt: now })
  const subject = `organization:${registered.id}`
  await record(db, { at: now, by: by.id, event: 'organization-registered', subject, after: { bin } })
  return registered.id
}

async function keep(
  db: Db,
  organizationId: number,
  field: string,
  value: unknown,
  personId: number,
  now: Date,
) {
  const answer = { value: value ?? null, personId, answeredAt: now }
  await db
    .insert(organizationAnswers)
    .values({ organizationId, field, ...answer })
    .onConflictDoUpdate({
      target: [organizationAnswers.organizationId, organizationAnswers.field],
      set: { ...answer, revision: sql`${organizationAnswers.revision} + 1` },
    })
}
