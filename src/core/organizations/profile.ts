import { eq, max } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { organizationAnswers } from '../../database/schema/index.ts'
import type { Answers } from '../applications/form/form.ts'
import { type Journey, journey } from '../applications/form/journey.ts'
import { profileForm } from './profile-form.ts'

/** The profile is a form walked by the same journey; here are its answers by field. */
export async function profileAnswers(db: Db, organizationId: number): Promise<Answers> {
  const rows = await db
    .select({ field: organizationAnswers.field, value: organizationAnswers.value })
    .from(organizationAnswers)
    .where(eq(organizationAnswers.organizationId, organizationId))
  return Object.fromEntries(rows.map((row) => [row.field, row.value]))
}

/** When the newest answer of the profile was given; null for an empty one. */
export async function profileChangedAt(db: Db, organizationId: number): Promise<Date | null> {
  const [row] = await db
    .select({ at: max(organizationAnswers.answeredAt) })
    .from(organizationAnswers)
    .where(eq(organizationAnswers.organizationId, organizationId))
  return row?.at ?? null
}

export const profileJourney = (organization: { answers: Answers } | undefined): Journey =>
  journey(profileForm, organization?.answers ?? {})
