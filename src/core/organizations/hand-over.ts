import { and, eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { handovers, members, organizations } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { mustMay } from './may.ts'
import { openHandover, readTeam } from './team.ts'

interface Offering {
  by: { id: number }
  toId: number
  now: Date
}

/** The owner offers the organization to another member, who must agree. A new offer ends the one before. */
export async function offerHandover(db: Db, { by, toId, now }: Offering): Promise<void> {
  const { organization, standing, members: all, handover } = await readTeam(db, by, now)
  mustMay(standing, 'handOver')
  if (toId === by.id || !all.some(({ id }) => id === toId)) throw new Refusal('not-found')
  if (handover?.toId === toId) return
  await endOffers(db, organization.id, now)
  const [offer] = await db
    .insert(handovers)
    .values({ organizationId: organization.id, fromId: by.id, toId, offeredAt: now })
    .returning({ id: handovers.id })
  const data = { about: 'handover', handoverId: offer!.id }
  await notify(db, [toId], { cause: 'join', causeKey: `handover:${offer!.id}`, data, now })
  const subject = `organization:${organization.id}`
  await record(db, { at: now, by: by.id, event: 'handover-offered', subject, after: { to: toId } })
}

/** The owner thinks better of it. */
export async function takeBackHandover(db: Db, { by, now }: Omit<Offering, 'toId'>): Promise<void> {
  const { organization, standing } = await readTeam(db, by, now)
  mustMay(standing, 'handOver')
  if (!(await endOffers(db, organization.id, now))) return
  const subject = `organization:${organization.id}`
  await record(db, { at: now, by: by.id, event: 'handover-taken-back', subject })
}

async function endOffers(db: Db, organizationId: number, now: Date): Promise<boolean> {
  const ended = await db
    .update(handovers)
    .set({ endedAt: now })
    .where(openHandover(organizationId))
    .returning({ id: handovers.id })
  return ended.length > 0
}

type Handover = typeof handovers.$inferSelect

/** An offer with its organization. */
export async function readHandover(
  db: Db,
  id: number,
): Promise<(Handover & { bin: string; ownerId: number }) | undefined> {
  const [row] = await db
    .select({ handover: handovers, bin: organizations.bin, ownerId: organizations.ownerId })
    .from(handovers)
    .innerJoin(organizations, eq(organizations.id, handovers.organizationId))
    .where(eq(handovers.id, id))
  return row && { ...row.handover, bin: row.bin, ownerId: row.ownerId }
}

interface Deciding {
  by: { id: number }
  id: number
  accept: boolean
  now: Date
}

/**
 * The member to whom it was offered agrees or declines. The former owner stays as an editor, and is told.
 * @throws Refusal 'not-yours', 'handover-over'
 */
export async function decideHandover(db: Db, { by, id, accept, now }: Deciding): Promise<void> {
  const handover = await readHandover(db, id)
  if (!handover) throw new Refusal('not-found')
  if (handover.toId !== by.id) throw new Refusal('not-yours')
  const { organizationId, fromId, ownerId } = handover
  const decided = accept ? { acceptedAt: now } : { endedAt: now }
  const open = and(eq(handovers.id, id), openHandover(organizationId))
  const [won] = await db.update(handovers).set(decided).where(open).returning({ id: handovers.id })
  if (!won || ownerId !== fromId) throw new Refusal('handover-over')
  if (accept) await moveOwnership(db, { organizationId, fromId, toId: by.id, now })
  const data = { about: 'handover-decided', handoverId: id }
  await notify(db, [fromId], { cause: 'join', causeKey: `handover-decided:${id}`, data, now })
  const event = accept ? 'ownership-handed-over' : 'handover-declined'
  const subject = `organization:${organizationId}`
  const [before, after] = [{ owner: fromId }, { owner: accept ? by.id : fromId }]
  await record(db, { at: now, by: by.id, event, subject, before, after })
}

interface Moving {
  organizationId: number
  fromId: number
  toId: number
  now: Date
}

/** Another owner; the former one fills in from now on, if they still belong to the organization. */
export async function moveOwnership(db: Db, { organizationId, fromId, toId, now }: Moving): Promise<void> {
  await db.insert(members).values({ organizationId, personId: toId, joinedAt: now }).onConflictDoNothing()
  await db.update(organizations).set({ ownerId: toId }).where(eq(organizations.id, organizationId))
  await db
    .update(members)
    .set({ role: 'editor' })
    .where(and(eq(members.organizationId, organizationId), eq(members.personId, fromId)))
}
