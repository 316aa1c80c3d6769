import { eq, inArray } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { competitions, openedLots } from '../../../database/schema/index.ts'
import { Refusal } from '../../errors.ts'
import { type Actor, mustCan } from '../../staff/can.ts'
import { type CompetitionVersion, versionOf } from '../content-of.ts'
import { type Competition, getCompetition } from '../get-competition.ts'
import { cancels, formKey, pendingOf, pendingVersion } from '../version.ts'
import { type AuthoringState, authoringState } from './editable.ts'

/** A competition as its author has it before them. */
export interface Authored {
  competition: Competition
  state: AuthoringState
  /** What stands now; of a published one, what readers see. */
  before: CompetitionVersion
  /** With what waits to be confirmed of a published one; the same as `before` otherwise. */
  version: CompetitionVersion
  /** What waits. */
  pendingId?: number | undefined
}

/** @throws Refusal 'not-found', 'not-staff', 'role-needed' */
export async function openAuthored(
  db: Db,
  by: Actor,
  { id, now, lock = false }: { id: number; now: Date; lock?: boolean },
): Promise<Authored> {
  mustCan(by, 'authorSomewhere')
  if (lock) await db.select().from(competitions).where(eq(competitions.id, id)).for('update')
  const competition = await getCompetition(db, { id }, { drafts: true })
  if (!competition) throw new Refusal('not-found')
  mustCan(by, competition.publishedAt ? 'prepareChange' : 'authorCompetition', competition)
  const before = versionOf(competition, await formKey(db, competition))
  const state = authoringState(competition, await isOpened(db, competition), now)
  return { competition, state, before, ...(await atHand(db, by, competition, before)) }
}

async function atHand(
  db: Db,
  by: Actor,
  { id, publishedAt }: Competition,
  before: CompetitionVersion,
): Promise<Pick<Authored, 'version' | 'pendingId'>> {
  const waiting = publishedAt ? await pendingOf(db, id) : undefined
  if (!waiting || cancels(waiting)) return { version: before }
  const { proposal } = await pendingVersion(db, by, waiting.id)
  return { version: proposal?.after ?? before, pendingId: waiting.id }
}

async function isOpened(db: Db, { lots }: Competition): Promise<boolean> {
  const ids = lots.map(({ id }) => id)
  return ids.length > 0 && (await db.$count(openedLots, inArray(openedLots.lotId, ids))) > 0
}
