import { and, eq, type SQL } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, competitionVersions } from '../../database/schema/index.ts'
import { record } from '../audit/record.ts'
import { readExceptions } from '../calendar/read-exceptions.ts'
import { Refusal } from '../errors.ts'
import { type Actor, mustCan } from '../staff/can.ts'
import { checkChange } from './change-rules.ts'
import { compare } from './compare.ts'
import { type CompetitionVersion, versionOf } from './content-of.ts'
import { type Competition, getCompetition } from './get-competition.ts'
import { CANCELS, formKey, isPending } from './version.ts'

interface Doing {
  by: Actor
  at: Date
}

/**
 * Keeps a checked file for a competition that is published already, until it is applied. One that waited before is
 * discarded. Returns its id.
 * @throws Refusal 'not-staff', 'not-found', and what `checkChange` declines
 */
export async function keepVersion(
  db: Db,
  version: CompetitionVersion,
  { by, at }: Doing,
): Promise<{ id: number; competitionId: number }> {
  const published = await locked(db, eq(competitions.code, version.content.code))
  mustCan(by, 'prepareChange', published)
  const before = versionOf(published, await formKey(db, published))
  const proposal = { published, before, after: version, changes: compare(before, version) }
  checkChange(proposal, { now: at, exceptions: await readExceptions(db) })
  const id = await insertVersion(db, published.id, { ...version, by, at })
  await record(db, {
    at,
    by: by.id,
    event: 'competition-change-kept',
    subject: `competition:${published.id}`,
  })
  return { id, competitionId: published.id }
}

/**
 * Begins the cancellation of a competition: it waits for its reason and a last yes. Returns its id.
 * @throws Refusal 'not-staff', 'not-found', 'change-cancelled', 'change-over'
 */
export async function keepCancellation(db: Db, competitionId: number, { by, at }: Doing): Promise<number> {
  const published = await locked(db, eq(competitions.id, competitionId))
  mustCan(by, 'cancelCompetition', published)
  checkCancellable(published)
  return insertVersion(db, competitionId, { content: CANCELS, documents: [], by, at })
}

/** @throws Refusal 'change-cancelled'; 'change-over' when results were published or it is of the past */
export function checkCancellable({ cancelledAt, resultsAt, archive }: Competition): void {
  if (cancelledAt) throw new Refusal('change-cancelled')
  if (resultsAt || archive) throw new Refusal('change-over')
}

async function locked(db: Db, which: SQL): Promise<Competition> {
  const [row] = await db.select({ id: competitions.id }).from(competitions).where(which).for('update')
  const published = row && (await getCompetition(db, { id: row.id }))
  if (!published) throw new Refusal('not-found')
  return published
}

/** One that waited before is discarded. Returns its id. */
export async function insertVersion(
  db: Db,
  competitionId: number,
  { content, documents, by, at }: Doing & { content: unknown; documents: unknown },
): Promise<number> {
  await db
    .update(competitionVersions)
    .set({ discardedAt: at })
    .where(and(eq(competitionVersions.competitionId, competitionId), isPending))
  const [row] = await db
    .insert(competitionVersions)
    .values({ competitionId, content, documents, createdBy: by.id, createdAt: at })
    .returning({ id: competitionVersions.id })
  return row!.id
}
