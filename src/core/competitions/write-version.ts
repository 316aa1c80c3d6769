import { eq } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitionVersions } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { withReason } from '../public-reason.ts'
import type { Actor } from '../staff/can.ts'
import { pendingVersion } from './version.ts'

interface Reason {
  versionId: number
  language: 'kk' | 'ru'
  text: string
}

/** The public reason of a change or a cancellation, language by language. @throws Refusal 'not-staff', 'not-found', 'text-empty', 'text-too-long' */
export async function setVersionReason(
  db: Db,
  by: Actor,
  { versionId, language, text }: Reason,
): Promise<void> {
  const { reason } = await pendingVersion(db, by, versionId, { lock: true })
  const both = withReason(reason, language, text)
  await db.update(competitionVersions).set({ reason: both }).where(eq(competitionVersions.id, versionId))
}

/** The change goes out without a reason. @throws Refusal 'not-staff', 'not-found' */
export async function dropVersionReason(db: Db, by: Actor, versionId: number): Promise<void> {
  await pendingVersion(db, by, versionId, { lock: true })
  await db.update(competitionVersions).set({ reason: null }).where(eq(competitionVersions.id, versionId))
}

/** What waited is not done; returns of which competition it was. @throws Refusal 'not-staff', 'not-found' */
export async function discardVersion(db: Db, by: Actor, versionId: number, at: Date): Promise<number> {
  const { published } = await pendingVersion(db, by, versionId, { lock: true })
  await db.update(competitionVersions).set({ discardedAt: at }).where(eq(competitionVersions.id, versionId))
  const subject = `competition:${published.id}`
  await record(db, { at, by: by.id, event: 'competition-change-discarded', subject })
  return published.id
}
