import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements, competitions, competitionVersions } from '../../database/schema/index.ts'
import { announce } from '../announcements/announce.ts'
import { record } from '../audit/record.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { checkReason } from './change-competition.ts'
import { checkCancellable } from './keep-version.ts'
import { pendingVersion } from './version.ts'

interface Doing {
  versionId: number
  by: Actor
  at: Date
}

/**
 * Cancels a competition for the reason written before, and tells everyone concerned. Applications stay to be read; reminders
 * of them end.
 * @throws Refusal 'not-staff', 'not-found', 'reason-both-languages', 'change-cancelled', 'change-over'
 */
export async function cancelCompetition(
  db: Db,
  { versionId, by, at }: Doing,
): Promise<{ competitionId: number; told: number }> {
  const { published, proposal, reason } = await pendingVersion(db, by, versionId, { lock: true })
  mustCan(by, 'cancelCompetition', published)
  if (proposal) throw new Refusal('not-found')
  if (!reason) throw new Refusal('reason-both-languages')
  checkReason(reason)
  checkCancellable(published)

  const competitionId = published.id
  await db.update(competitions).set({ cancelledAt: at }).where(eq(competitions.id, competitionId))
  await db.update(competitionVersions).set({ appliedAt: at }).where(eq(competitionVersions.id, versionId))
  const [row] = await db
    .insert(announcements)
    .values({ competitionId, kind: 'cancelled', byId: by.id, at, reason })
    .returning({ id: announcements.id })
  const subject = `competition:${competitionId}`
  await record(db, { at, by: by.id, event: 'competition-cancelled', subject, after: { reason } })
  return { competitionId, told: await announce(db, row!.id, at) }
}
