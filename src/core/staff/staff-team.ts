import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, people, staffInvitations, staffRoles } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { type Actor, type Grant, mustCan } from './can.ts'

/** A role somebody holds. */
export interface HeldRole extends Grant {
  id: number
  personId: number
  /** Null for one who erased themselves. */
  name: string | null
  grantedAt: Date
}

export interface StaffTeam {
  /** Of ADMIN_IDS; their role is changed at the server alone. */
  first: { id: number; name: string | null }[]
  held: HeldRole[]
  /** Links that still work. */
  invitations: (Grant & { id: number; createdAt: Date })[]
}

const heldColumns = {
  id: staffRoles.id,
  personId: staffRoles.personId,
  name: people.name,
  role: staffRoles.role,
  region: staffRoles.region,
  customer: staffRoles.customer,
  grantedAt: staffRoles.grantedAt,
}

/** Who may do what, by role and in the order they came. @throws Refusal 'not-staff', 'role-needed' */
export async function readStaffTeam(
  db: Db,
  by: Actor,
  { adminIds, now }: { adminIds: readonly number[]; now: Date },
): Promise<StaffTeam> {
  mustCan(by, 'manageStaff')
  const { id, role, region, customer, createdAt } = staffInvitations
  return {
    first: await db
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(inArray(people.telegramId, [...adminIds]))
      .orderBy(asc(people.id)),
    held: await db
      .select(heldColumns)
      .from(staffRoles)
      .innerJoin(people, eq(people.id, staffRoles.personId))
      .where(isNull(staffRoles.endedAt))
      .orderBy(asc(staffRoles.id)),
    invitations: await db
      .select({ id, role, region, customer, createdAt })
      .from(staffInvitations)
      .where(
        and(
          isNull(staffInvitations.usedAt),
          isNull(staffInvitations.revokedAt),
          gt(staffInvitations.expiresAt, now),
        ),
      )
      .orderBy(asc(staffInvitations.id)),
  }
}

/** One role that is held now. @throws Refusal 'not-staff', 'role-needed', 'not-found' */
export async function readHeldRole(db: Db, by: Actor, id: number): Promise<HeldRole> {
  mustCan(by, 'manageStaff')
  const [held] = await db
    .select(heldColumns)
    .from(staffRoles)
    .innerJoin(people, eq(people.id, staffRoles.personId))
    .where(and(eq(staffRoles.id, id), isNull(staffRoles.endedAt)))
  if (!held) throw new Refusal('not-found')
  return held
}

interface Ending {
  id: number
  adminIds: readonly number[]
  now: Date
}

/**
 * Takes a role away; its holder is told.
 * @throws Refusal 'not-staff', 'role-needed', 'not-found', 'role-last-administrator' where nobody could give roles any more
 */
export async function endRole(db: Db, by: Actor, { id, adminIds, now }: Ending): Promise<HeldRole> {
  const held = await readHeldRole(db, by, id)
  if (held.role === 'administrator' && adminIds.length === 0 && (await administrators(db)) === 1)
    throw new Refusal('role-last-administrator')
  const [ended] = await db
    .update(staffRoles)
    .set({ endedAt: now, endedBy: by.id })
    .where(and(eq(staffRoles.id, id), isNull(staffRoles.endedAt)))
    .returning({ id: staffRoles.id })
  if (!ended) throw new Refusal('not-found')
  const { personId, role, region, customer } = held
  const grant = { role, region, customer }
  await notify(db, [personId], {
    cause: 'staff',
    causeKey: `ended:${id}`,
    data: { about: 'ended', personId, grant },
    now,
  })
  const subject = `person:${personId}`
  await record(db, { at: now, by: by.id, event: 'staff-role-ended', subject, before: grant })
  return held
}

const administrators = (db: Db) =>
  db.$count(
    staffRoles,
    and(
      eq(staffRoles.role, 'administrator'),
      isNull(staffRoles.region),
      isNull(staffRoles.customer),
      isNull(staffRoles.endedAt),
    ),
  )

/** Customers a role may be for: those who had a competition, by the newest of each. */
export async function knownCustomers(
  db: Db,
  by: Actor,
): Promise<{ competitionId: number; customer: string }[]> {
  mustCan(by, 'manageStaff')
  const rows = await db
    .select({ id: competitions.id, customer: competitions.customer })
    .from(competitions)
    .orderBy(asc(competitions.id))
  const newest = new Map(
    rows.filter(({ customer }) => customer.kk).map(({ id, customer }) => [customer.kk, id]),
  )
  return [...newest].map(([customer, competitionId]) => ({ competitionId, customer }))
}
