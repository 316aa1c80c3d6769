import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { announcements, type Change, competitionVersions } from '../../database/schema/index.ts'
import { isComplete, type Localized } from '../../language/locale.ts'
import { record } from '../audit/record.ts'
import { readExceptions } from '../calendar/read-exceptions.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { checkChange } from './change-rules.ts'
import { leaveResultsToProtocols } from './leave-results-to-protocols.ts'
import { pendingVersion } from './version.ts'
import { writeChange } from './write-change.ts'

interface Doing {
  versionId: number
  by: Actor
  at: Date
}

export interface Changed {
  competitionId: number
  /** What really changed, compared with what was published a moment before. */
  changes: Change[]
}

/**
 * Does what a file says to a published competition, in place: applications go on as they are. What changed is announced; the
 * telling is a sweep's (`tellAnnouncements`), so that this costs the same however many it concerns. One that was read some time
 * ago is compared anew.
 * @throws Refusal 'not-staff', 'not-found', 'reason-both-languages', 'deadline-needs-reason', 'lot-has-applications', and what
 * `checkChange` declines
 */
export async function changeCompetition(db: Db, { versionId, by, at }: Doing): Promise<Changed> {
  const { published, proposal, reason } = await pendingVersion(db, by, versionId, { lock: true })
  mustCan(by, 'changeCompetition', published)
  if (!proposal) throw new Refusal('not-found')
  checkChange({ published, ...proposal }, { now: at, exceptions: await readExceptions(db) })
  checkReason(reason)
  const { changes, after } = proposal
  await leaveResultsToProtocols(db, published.id, changes)
  if (!published.archive && !reason && changes.some(({ field }) => field === 'deadline'))
    throw new Refusal('deadline-needs-reason', { versionId })

  await writeChange(db, published, { after, changes, reason, by, at })
  await db.update(competitionVersions).set({ appliedAt: at }).where(eq(competitionVersions.id, versionId))
  const competitionId = published.id
  const subject = `competition:${competitionId}`
  await record(db, { at, by: by.id, event: 'competition-changed', subject, after: { changes, reason } })
  if (!published.archive) await announceChanges(db, { competitionId, changes, reason, by, at })
  return { competitionId, changes }
}

/** A public reason is read in both languages, or there is none. @throws Refusal 'reason-both-languages' */
export function checkReason(reason: Localized | null): void {
  if (reason && !isComplete(reason)) throw new Refusal('reason-both-languages')
}

interface Telling extends Omit<Doing, 'versionId'> {
  competitionId: number
  changes: Change[]
  reason: Localized | null
}

/** Results are an announcement of their own: other people hear of them, in other words. */
async function announceChanges(db: Db, { competitionId, changes, reason, by, at }: Telling): Promise<void> {
  const results = changes.filter(({ field }) => field === 'results')
  const others = changes.filter(({ field }) => field !== 'results')
  const row = { competitionId, byId: by.id, at }
  const rows = [
    ...(others.length > 0 ? [{ ...row, kind: 'changed' as const, changes: others, reason }] : []),
    ...(results.length > 0
      ? [{ ...row, kind: 'results' as const, reason: others.length > 0 ? null : reason }]
      : []),
  ]
  await db.insert(announcements).values(rows)
}
