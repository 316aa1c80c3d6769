import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type MemberRole, members, organizations } from '../../database/schema/index.ts'
import type { Answers } from '../applications/form/form.ts'
import type { Standing } from './may.ts'
import { profileAnswers } from './profile.ts'

/** The organization a person acts for. */
export interface Membership {
  id: number
  bin: string
  ownerId: number
  /** Of the person, where they are not the owner. */
  role: MemberRole
  answers: Answers
}

export const standingIn = ({ ownerId, role }: Membership, person: { id: number }): Standing => ({
  owner: ownerId === person.id,
  role,
})

/** The organization a person belongs to; undefined when to none. */
export async function membershipOf(db: Db, person: { id: number }): Promise<Membership | undefined> {
  const [row] = await db
    .select({
      id: organizations.id,
      bin: organizations.bin,
      ownerId: organizations.ownerId,
      role: members.role,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .where(eq(members.personId, person.id))
    .orderBy(members.joinedAt)
    .limit(1)
  return row && { ...row, answers: await profileAnswers(db, row.id) }
}
