import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { people, staffInvitations, staffRoles } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { hashOf, mustWork, newLink } from '../one-time-link.ts'
import { type Actor, type Grant, mustCan } from './can.ts'

interface Inviting {
  grant: Grant
  now: Date
}

/** Makes a link that gives one person a role. @throws Refusal 'not-staff', 'role-needed' */
export async function inviteStaff(
  db: Db,
  by: Actor,
  { grant, now }: Inviting,
): Promise<{ secret: string; expiresAt: Date }> {
  mustCan(by, 'manageStaff')
  const { secret, secretHash, expiresAt } = newLink(now)
  const [row] = await db
    .insert(staffInvitations)
    .values({ ...grant, secretHash, invitedBy: by.id, createdAt: now, expiresAt })
    .returning({ id: staffInvitations.id })
  const subject = `staff-invitation:${row!.id}`
  await record(db, { at: now, by: by.id, event: 'staff-invited', subject, after: grant })
  return { secret, expiresAt }
}

/** Takes a link back. One that was used or taken back already stays as it is. */
export async function revokeStaffInvitation(
  db: Db,
  by: Actor,
  { id, now }: { id: number; now: Date },
): Promise<void> {
  mustCan(by, 'manageStaff')
  const [revoked] = await db
    .update(staffInvitations)
    .set({ revokedAt: now })
    .where(
      and(eq(staffInvitations.id, id), isNull(staffInvitations.usedAt), isNull(staffInvitations.revokedAt)),
    )
    .returning({ id: staffInvitations.id })
  const subject = `staff-invitation:${id}`
  if (revoked) await record(db, { at: now, by: by.id, event: 'staff-invitation-revoked', subject })
}

export interface StaffInvitation {
  id: number
  grant: Grant
  invitedBy: number
  /** Null for one who erased themselves. */
  inviter: string | null
}

/**
 * What a link gives, for whoever holds it.
 * @throws Refusal 'invitation-unknown', '-used', '-revoked', '-expired', 'role-held'
 */
export async function readStaffInvitation(
  db: Db,
  by: Actor,
  { secret, now }: { secret: string; now: Date },
): Promise<StaffInvitation> {
  const [found] = await db
    .select({ invitation: staffInvitations, inviter: people.name })
    .from(staffInvitations)
    .innerJoin(people, eq(people.id, staffInvitations.invitedBy))
    .where(eq(staffInvitations.secretHash, hashOf(secret)))
  if (!found) throw new Refusal('invitation-unknown')
  const { id, role, region, customer, invitedBy } = found.invitation
  mustWork(found.invitation, now)
  const same = (held: Grant) => held.role === role && held.region === region && held.customer === customer
  if (by.grants.some(same)) throw new Refusal('role-held')
  return { id, grant: { role, region, customer }, invitedBy, inviter: found.inviter }
}

interface Accepting {
  secret: string
  now: Date
}

/** Takes the role a link gives; of two who press at once one does. Whoever invited is told. */
export async function acceptStaffInvitation(
  db: Db,
  by: Actor,
  { secret, now }: Accepting,
): Promise<StaffInvitation> {
  const invitation = await readStaffInvitation(db, by, { secret, now })
  const { id, grant, invitedBy } = invitation
  const [used] = await db
    .update(staffInvitations)
    .set({ usedAt: now, usedBy: by.id })
    .where(
      and(eq(staffInvitations.id, id), isNull(staffInvitations.usedAt), isNull(staffInvitations.revokedAt)),
    )
    .returning({ id: staffInvitations.id })
  if (!used) throw new Refusal('invitation-used')
  await db.insert(staffRoles).values({ ...grant, personId: by.id, grantedBy: invitedBy, grantedAt: now })
  const first = and(eq(people.id, by.id), isNull(people.staffSince))
  await db.update(people).set({ staffSince: now }).where(first)
  const data = { about: 'accepted', personId: by.id, grant }
  await notify(db, [invitedBy], { cause: 'staff', causeKey: `accepted:${id}`, data, now })
  const subject = `person:${by.id}`
  await record(db, { at: now, by: by.id, event: 'staff-role-taken', subject, after: grant })
  return invitation
}
