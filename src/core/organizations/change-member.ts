import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import {
  applications,
  assignments,
  handovers,
  joinRequests,
  type MemberRole,
  members,
} from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { mustMay } from './may.ts'
import { type Member, openHandover, readTeam, type Team } from './team.ts'

interface Changing {
  by: { id: number }
  memberId: number
  now: Date
}

/** The owner says what a member may do. */
export async function changeRole(
  db: Db,
  { by, memberId, role, now }: Changing & { role: MemberRole },
): Promise<void> {
  const { organization } = await memberForOwner(db, { by, memberId, now })
  await db
    .update(members)
    .set({ role })
    .where(and(eq(members.organizationId, organization.id), eq(members.personId, memberId)))
  await tellMember(db, { about: 'role', organizationId: organization.id, memberId, now })
  const after = { person: memberId, role }
  const subject = `organization:${organization.id}`
  await record(db, { at: now, by: by.id, event: 'member-role-changed', subject, after })
}

/** The owner lets a member go. What they answered stays; what was to be filled in by them is anybody's again. */
export async function letGo(db: Db, { by, memberId, now }: Changing): Promise<Member> {
  const { organization, member } = await memberForOwner(db, { by, memberId, now })
  await removeMember(db, organization.id, memberId, now)
  await tellMember(db, { about: 'let-go', organizationId: organization.id, memberId, now })
  const subject = `organization:${organization.id}`
  await record(db, { at: now, by: by.id, event: 'member-let-go', subject, after: { person: memberId } })
  return member
}

/** @throws Refusal 'handover-needed' for the owner, who hands over first */
export async function leave(db: Db, { by, now }: Omit<Changing, 'memberId'>): Promise<Team> {
  const team = await readTeam(db, by, now)
  const { id, ownerId } = team.organization
  if (team.standing.owner) throw new Refusal('handover-needed', { organizationId: id })
  await removeMember(db, id, by.id, now)
  const data = { about: 'left', organizationId: id, personId: by.id }
  await notify(db, [ownerId], { cause: 'join', causeKey: `left:${by.id}:${now.getTime()}`, data, now })
  await record(db, { at: now, by: by.id, event: 'member-left', subject: `organization:${id}` })
  return team
}

/** Another member, whom this owner may change. */
async function memberForOwner(db: Db, { by, memberId, now }: Changing): Promise<Team & { member: Member }> {
  const team = await readTeam(db, by, now)
  mustMay(team.standing, 'editTeam')
  const member = team.members.find(({ id }) => id === memberId)
  if (!member || member.owner) throw new Refusal('not-found')
  return { ...team, member }
}

async function removeMember(db: Db, organizationId: number, personId: number, now: Date): Promise<void> {
  const own = db
    .select({ id: applications.id })
    .from(applications)
    .where(eq(applications.organizationId, organizationId))
  await db
    .delete(assignments)
    .where(and(eq(assignments.personId, personId), inArray(assignments.applicationId, own)))
  // They may ask to be let in again.
  await db
    .delete(joinRequests)
    .where(and(eq(joinRequests.organizationId, organizationId), eq(joinRequests.personId, personId)))
  await db
    .update(handovers)
    .set({ endedAt: now })
    .where(and(openHandover(organizationId), eq(handovers.toId, personId)))
  await db
    .delete(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.personId, personId)))
}

interface Telling {
  about: 'role' | 'let-go'
  organizationId: number
  memberId: number
  now: Date
}

const tellMember = (db: Db, { about, organizationId, memberId, now }: Telling) =>
  notify(db, [memberId], {
    ...{ cause: 'join', causeKey: `${about}:${memberId}:${now.getTime()}`, now },
    data: { about, organizationId, personId: memberId },
  })
