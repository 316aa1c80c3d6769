import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { joinRequests, organizations } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { notify } from '../notifications/notify.ts'
import { membershipOf } from './membership.ts'

interface Asking {
  by: { id: number; consentedAt: Date | null }
  bin: string
  now: Date
}

/** Asks the owner of a registered organization to be let in. Asked again, nothing more is sent. */
export async function askToJoin(db: Db, { by, bin, now }: Asking): Promise<void> {
  if (!by.consentedAt) throw new Refusal('consent-needed')
  if (await membershipOf(db, by)) throw new Refusal('already-member')
  const [organization] = await db.select().from(organizations).where(eq(organizations.bin, bin))
  if (!organization) throw new Refusal('not-found')
  const [request] = await db
    .insert(joinRequests)
    .values({ organizationId: organization.id, personId: by.id, askedAt: now })
    .onConflictDoNothing()
    .returning()
  if (!request) return
  const data = { joinRequestId: request.id }
  await notify(db, [organization.ownerId], { cause: 'join', causeKey: String(request.id), data, now })
  await record(db, { at: now, by: by.id, event: 'join-asked', subject: `organization:${organization.id}` })
}
