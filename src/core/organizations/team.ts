import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { handovers, invitations, type MemberRole, members, people } from '../../database/schema/index.ts'
import { Refusal } from '../errors.ts'
import type { Standing } from './may.ts'
import { type Membership, membershipOf, standingIn } from './membership.ts'

export interface Member {
  id: number
  /** Null for one whose Telegram account has no name. */
  name: string | null
  owner: boolean
  role: MemberRole
  joinedAt: Date
}

export interface OpenInvitation {
  id: number
  role: MemberRole
  createdAt: Date
  expiresAt: Date
}

/** An organization as its members see it. */
export interface Team {
  organization: Membership
  standing: Standing
  /** The owner first, then in the order in which they joined. */
  members: Member[]
  /** Links nobody has used, the oldest first. Empty for whoever may not edit the team. */
  invitations: OpenInvitation[]
  /** The owner's offer that waits for an answer. */
  handover: { id: number; toId: number } | undefined
}

/** @throws Refusal 'organization-needed' for one who belongs to none */
export async function readTeam(db: Db, person: { id: number }, now: Date): Promise<Team> {
  const organization = await membershipOf(db, person)
  if (!organization) throw new Refusal('organization-needed')
  const standing = standingIn(organization, person)
  const all = await membersOf(db, organization)
  const [handover] = await db
    .select({ id: handovers.id, toId: handovers.toId })
    .from(handovers)
    .where(openHandover(organization.id))
  return {
    organization,
    standing,
    members: all.sort((a, b) => Number(b.owner) - Number(a.owner)),
    invitations: standing.owner ? await openInvitations(db, organization.id, now) : [],
    handover,
  }
}

export const openHandover = (organizationId: number) =>
  and(eq(handovers.organizationId, organizationId), isNull(handovers.acceptedAt), isNull(handovers.endedAt))

/** In the order in which they joined. */
export async function membersOf(
  db: Db,
  { id, ownerId }: Pick<Membership, 'id' | 'ownerId'>,
): Promise<Member[]> {
  const rows = await db
    .select({ id: people.id, name: people.name, role: members.role, joinedAt: members.joinedAt })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(eq(members.organizationId, id))
    .orderBy(asc(members.joinedAt), asc(people.id))
  return rows.map((row) => ({ ...row, owner: row.id === ownerId }))
}

const openInvitations = (db: Db, organizationId: number, now: Date): Promise<OpenInvitation[]> =>
  db
    .select({
      id: invitations.id,
      role: invitations.role,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.organizationId, organizationId),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, now),
      ),
    )
    .orderBy(asc(invitations.id))
