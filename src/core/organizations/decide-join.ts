import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { joinRequests, type MemberRole, members, organizations, people } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'

interface Decision {
  by: { id: number }
  joinRequestId: number
  accept: boolean
  /** What they may do; an editor when nothing is said. */
  role?: MemberRole
  now: Date
}

export interface JoinRequest {
  id: number
  organizationId: number
  bin: string
  ownerId: number
  asker: { id: number; name: string | null }
  decidedAt: Date | null
  acceptedAt: Date | null
}

/** The owner lets a colleague in, or does not. The first decision stands; the asker is told. */
export async function decideJoin(
  db: Db,
  { by, joinRequestId, accept, role = 'editor', now }: Decision,
): Promise<JoinRequest> {
  const request = await joinRequest(db, joinRequestId)
  if (!request) throw new Refusal('not-found')
  if (request.ownerId !== by.id) throw new Refusal('not-yours')
  if (request.decidedAt) return request
  const decided = { decidedAt: now, acceptedAt: accept ? now : null }
  await db.update(joinRequests).set(decided).where(eq(joinRequests.id, joinRequestId))
  const { organizationId, asker } = request
  if (accept)
    await db
      .insert(members)
      .values({ organizationId, personId: asker.id, joinedAt: now, role })
      .onConflictDoNothing()
  await notify(db, [asker.id], {
    cause: 'join',
    causeKey: `${joinRequestId}-decided`,
    data: { joinRequestId },
    now,
  })
  const event = accept ? 'join-accepted' : 'join-declined'
  await record(db, {
    at: now,
    by: by.id,
    event,
    subject: `organization:${organizationId}`,
    after: { person: asker.id, role },
  })
  return { ...request, ...decided }
}

/** A request to join, with whom it is about. */
export async function joinRequest(db: Db, id: number): Promise<JoinRequest | undefined> {
  const [row] = await db
    .select({
      id: joinRequests.id,
      organizationId: joinRequests.organizationId,
      bin: organizations.bin,
      ownerId: organizations.ownerId,
      asker: { id: people.id, name: people.name },
      decidedAt: joinRequests.decidedAt,
      acceptedAt: joinRequests.acceptedAt,
    })
    .from(joinRequests)
    .innerJoin(organizations, eq(organizations.id, joinRequests.organizationId))
    .innerJoin(people, eq(people.id, joinRequests.personId))
    .where(eq(joinRequests.id, id))
  return row
}
