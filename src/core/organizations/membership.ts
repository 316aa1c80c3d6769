import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { members, organizations } from '../../database/schema/index.ts'
import type { Answers } from '../applications/form/form.ts'
import { profileAnswers } from './profile.ts'

/** The organization a person acts for. */
export interface Membership {
  id: number
  bin: string
  ownerId: number
  answers: Answers
}

/** The organization a person belongs to; undefined when to none. */
export async function membershipOf(db: Db, person: { id: number }): Promise<Membership | undefined> {
  const [row] = await db
    .select({ id: organizations.id, bin: organizations.bin, ownerId: organizations.ownerId })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .where(eq(members.personId, person.id))
    .orderBy(members.joinedAt)
    .limit(1)
  return row && { ...row, answers: await profileAnswers(db, row.id) }
}
