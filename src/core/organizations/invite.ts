import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { invitations, type MemberRole, members, organizations, people } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { hashOf, mustWork, newLink } from '../one-time-link.ts'
import { mustMay } from './may.ts'
import { membershipOf } from './membership.ts'
import { readTeam } from './team.ts'

interface By {
  id: number
}

/** Makes a link for one colleague. */
export async function invite(
  db: Db,
  { by, role, now }: { by: By; role: MemberRole; now: Date },
): Promise<{ secret: string; expiresAt: Date }> {
  const { organization, standing } = await readTeam(db, by, now)
  mustMay(standing, 'editTeam')
  const { secret, secretHash, expiresAt } = newLink(now)
  const row = { organizationId: organization.id, secretHash, role, invitedBy: by.id }
  await db.insert(invitations).values({ ...row, createdAt: now, expiresAt })
  const subject = `organization:${organization.id}`
  await record(db, { at: now, by: by.id, event: 'member-invited', subject, after: { role } })
  return { secret, expiresAt }
}

/** Takes a link back. One that was used or taken back already stays as it is. */
export async function revokeInvitation(
  db: Db,
  { by, id, now }: { by: By; id: number; now: Date },
): Promise<void> {
  const { organization, standing } = await readTeam(db, by, now)
  mustMay(standing, 'editTeam')
  const subject = `organization:${organization.id}`
  const [revoked] = await db
    .update(invitations)
    .set({ revokedAt: now })
    .where(
      and(
        eq(invitations.id, id),
        eq(invitations.organizationId, organization.id),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .returning({ id: invitations.id })
  if (revoked) await record(db, { at: now, by: by.id, event: 'invitation-revoked', subject })
}

export interface Invitation {
  id: number
  organizationId: number
  bin: string
  ownerId: number
  role: MemberRole
  /** Null for one who erased themselves. */
  invitedBy: string | null
}

/**
 * What a link leads to, for whoever holds it.
 * @throws Refusal 'invitation-unknown', '-used', '-revoked', '-expired', 'member-already', 'already-member'
 */
export async function readInvitation(db: Db, person: By, secret: string, now: Date): Promise<Invitation> {
  const [found] = await db
    .select({ invitation: invitations, organization: organizations, name: people.name })
    .from(invitations)
    .innerJoin(organizations, eq(organizations.id, invitations.organizationId))
    .innerJoin(people, eq(people.id, invitations.invitedBy))
    .where(eq(invitations.secretHash, hashOf(secret)))
  if (!found) throw new Refusal('invitation-unknown')
  const { invitation, organization, name } = found
  const membership = await membershipOf(db, person)
  if (membership) throw new Refusal(membership.id === organization.id ? 'member-already' : 'already-member')
  mustWork(invitation, now)
  const { id, role } = invitation
  const { bin, ownerId } = organization
  return { id, organizationId: organization.id, bin, ownerId, role, invitedBy: name }
}

interface Accepting {
  by: { id: number; consentedAt: Date | null }
  secret: string
  now: Date
}

/** Joins by a link; of two who press at once one joins. The owner is told. */
export async function acceptInvitation(db: Db, { by, secret, now }: Accepting): Promise<Invitation> {
  const invitation = await readInvitation(db, by, secret, now)
  if (!by.consentedAt) throw new Refusal('consent-needed')
  const { id, organizationId, ownerId, role } = invitation
  const [used] = await db
    .update(invitations)
    .set({ usedAt: now, usedBy: by.id })
    .where(and(eq(invitations.id, id), isNull(invitations.usedAt), isNull(invitations.revokedAt)))
    .returning({ id: invitations.id })
  if (!used) throw new Refusal('invitation-used')
  await db.insert(members).values({ organizationId, personId: by.id, joinedAt: now, role })
  const data = { about: 'joined', organizationId, personId: by.id }
  await notify(db, [ownerId], { cause: 'join', causeKey: `invitation:${id}`, data, now })
  const subject = `organization:${organizationId}`
  await record(db, { at: now, by: by.id, event: 'member-joined', subject, after: { invitation: id, role } })
  return invitation
}
