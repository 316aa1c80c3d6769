import { and, asc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '../../database/client.ts'
import { organizations, ownershipClaims, people } from '../../database/schema/index.ts'
import type { StoredFile } from '../applications/form/fields/kind.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify, tellStaff } from '../notifications/notify.ts'
import { type Actor, ADMINISTRATING, mustCan } from '../staff/can.ts'
import { moveOwnership } from './hand-over.ts'
import { membershipOf } from './membership.ts'

interface Claiming {
  by: { id: number; consentedAt: Date | null }
  bin: string
  /** The document on the head's powers. */
  file: StoredFile
  staffIds: readonly number[]
  now: Date
}

/**
 * Says that a registered organization is theirs: its owner is lost, or was never entitled. Staff decide; one claim waits
 * at a time.
 * @throws Refusal 'consent-needed', 'already-member' of another organization, 'claim-waits'
 */
export async function claimOrganization(db: Db, claiming: Claiming): Promise<void> {
  const { by, bin, file, staffIds, now } = claiming
  const organizationId = await mayClaim(db, by, bin)
  const [row] = await db
    .insert(ownershipClaims)
    .values({ organizationId, personId: by.id, claimedAt: now, file })
    .returning({ id: ownershipClaims.id })
  const data = { about: 'claim', claimId: row!.id }
  await tellStaff(
    db,
    { roles: ADMINISTRATING, staffIds },
    { cause: 'join', causeKey: `claim:${row!.id}`, data, now },
  )
  const subject = `organization:${organizationId}`
  await record(db, { at: now, by: by.id, event: 'ownership-claimed', subject, after: { claim: row!.id } })
}

/** The id of the organization, if this person may claim it now. Nothing is said of what it has. */
export async function mayClaim(db: Db, by: Claiming['by'], bin: string): Promise<number> {
  if (!by.consentedAt) throw new Refusal('consent-needed')
  const [organization] = await db.select().from(organizations).where(eq(organizations.bin, bin))
  if (!organization) throw new Refusal('not-found')
  const membership = await membershipOf(db, by)
  if (organization.ownerId === by.id || (membership && membership.id !== organization.id))
    throw new Refusal('already-member')
  const waits = and(eq(ownershipClaims.personId, by.id), isNull(ownershipClaims.decidedAt))
  if ((await db.$count(ownershipClaims, waits)) > 0) throw new Refusal('claim-waits')
  return organization.id
}

const claimant = alias(people, 'claimant')
const owner = alias(people, 'owner')

/** A claim as staff see it. */
export interface Claim {
  id: number
  organizationId: number
  bin: string
  ownerId: number
  /** Null for one who erased themselves. */
  owner: string | null
  personId: number
  claimant: string | null
  claimedAt: Date
  file: StoredFile
  decidedAt: Date | null
  grantedAt: Date | null
  reason: string | null
}

const claims = (db: Db) =>
  db
    .select({
      id: ownershipClaims.id,
      organizationId: organizations.id,
      bin: organizations.bin,
      ownerId: organizations.ownerId,
      owner: owner.name,
      personId: ownershipClaims.personId,
      claimant: claimant.name,
      claimedAt: ownershipClaims.claimedAt,
      file: ownershipClaims.file,
      decidedAt: ownershipClaims.decidedAt,
      grantedAt: ownershipClaims.grantedAt,
      reason: ownershipClaims.reason,
    })
    .from(ownershipClaims)
    .innerJoin(organizations, eq(organizations.id, ownershipClaims.organizationId))
    .innerJoin(claimant, eq(claimant.id, ownershipClaims.personId))
    .innerJoin(owner, eq(owner.id, organizations.ownerId))
    .$dynamic()

/** Those that wait, the oldest first. */
export async function waitingClaims(db: Db, by: Actor): Promise<Claim[]> {
  mustCan(by, 'decideClaim')
  const rows = await claims(db).where(isNull(ownershipClaims.decidedAt)).orderBy(asc(ownershipClaims.id))
  return rows as Claim[]
}

export async function readClaim(db: Db, id: number): Promise<Claim | undefined> {
  const [row] = await claims(db).where(eq(ownershipClaims.id, id))
  return row as Claim | undefined
}

export const REASON_LIMIT = 500

interface Deciding {
  id: number
  grant: boolean
  /** In the words of staff: the claimant and the owner read it. */
  reason: string
  now: Date
}

/** Staff decide, saying why. Granted, the claimant owns the organization and the owner before fills in; both are told. */
export async function decideClaim(db: Db, by: Actor, { id, grant, reason, now }: Deciding): Promise<void> {
  mustCan(by, 'decideClaim')
  const claim = await readClaim(db, id)
  if (!claim) throw new Refusal('not-found')
  const words = reason.trim()
  if (!words) throw new Refusal('text-empty')
  if ([...words].length > REASON_LIMIT) throw new Refusal('text-too-long', { limit: REASON_LIMIT })
  const { organizationId, ownerId, personId } = claim
  const [won] = await db
    .update(ownershipClaims)
    .set({ decidedAt: now, decidedBy: by.id, grantedAt: grant ? now : null, reason: words })
    .where(and(eq(ownershipClaims.id, id), isNull(ownershipClaims.decidedAt)))
    .returning({ id: ownershipClaims.id })
  if (!won) throw new Refusal('claim-decided')
  if (grant) await moveOwnership(db, { organizationId, fromId: ownerId, toId: personId, now })
  const data = { about: 'claim-decided', claimId: id, formerOwnerId: ownerId }
  const told = grant ? [personId, ownerId] : [personId]
  await notify(db, told, { cause: 'join', causeKey: `claim-decided:${id}`, data, now })
  const event = grant ? 'ownership-moved' : 'ownership-claim-declined'
  const subject = `organization:${organizationId}`
  const [before, after] = [
    { owner: ownerId },
    { owner: grant ? personId : ownerId, claim: id, reason: words },
  ]
  await record(db, { at: now, by: by.id, event, subject, before, after })
}
