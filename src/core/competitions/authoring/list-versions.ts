import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '../../../database/client.ts'
import { announcements, people } from '../../../database/schema/index.ts'
import { Refusal } from '../../errors.ts'
import { type Actor, mustCan } from '../../staff/can.ts'
import { whoseOf } from '../../staff/whose-of.ts'

type Announcement = typeof announcements.$inferSelect

/** What became of a competition at one moment, and by whom; `by` is null where the service did it itself. */
export interface VersionLine
  extends Pick<Announcement, 'id' | 'kind' | 'at' | 'changes' | 'reason' | 'competitionId'> {
  by: string | null
}

const { id, kind, at, changes, reason, competitionId } = announcements
const LINE = { id, kind, at, changes, reason, competitionId, by: people.name }

/** Every version of a published competition, the newest first. @throws Refusal 'not-found', 'not-staff', 'role-needed' */
export async function listVersions(db: Db, by: Actor, of: number): Promise<VersionLine[]> {
  mustCan(by, 'readCompetition', await whoseOf(db, of))
  return db
    .select(LINE)
    .from(announcements)
    .leftJoin(people, eq(people.id, announcements.byId))
    .where(and(eq(competitionId, of), inArray(kind, ['published', 'changed', 'results', 'cancelled'])))
    .orderBy(desc(id))
}

/** One of them. @throws Refusal 'not-found', 'not-staff', 'role-needed' */
export async function readVersion(db: Db, by: Actor, version: number): Promise<VersionLine> {
  const [line] = await db
    .select(LINE)
    .from(announcements)
    .leftJoin(people, eq(people.id, announcements.byId))
    .where(eq(id, version))
  if (!line) throw new Refusal('not-found')
  mustCan(by, 'readCompetition', await whoseOf(db, line.competitionId))
  return line
}
