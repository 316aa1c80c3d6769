import { and, eq, inArray, isNull, notInArray } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { projects, submissions } from '../../database/schema/index.ts'
import { isComplete, type Localized } from '../../language/locale.ts'
import type { Snapshot } from '../applications/list-submissions.ts'
import { type ResultsProtocol, winnerOf } from '../results/protocol.ts'

/** The field in which every form of ours asks what the project is called. */
const TITLE = 'project-title'

/** What applicants call their projects; those whose form does not ask are left out. The same in both languages, as it was written. */
export async function projectTitles(
  db: Db,
  { lots }: Pick<ResultsProtocol, 'lots'>,
): Promise<Map<number, Localized>> {
  const ids = lots.flatMap(({ applicants }) => applicants.map(({ submissionId }) => submissionId))
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: submissions.id, snapshot: submissions.snapshot })
    .from(submissions)
    .where(inArray(submissions.id, ids))
  return new Map(
    rows.flatMap(({ id, snapshot }) => {
      const written = (snapshot as Snapshot).answers[TITLE]
      const title = { kk: String(written ?? ''), ru: String(written ?? '') }
      return isComplete(title) ? [[id, title] as const] : []
    }),
  )
}

/**
 * The projects of those who won by a protocol. After a correction the award of others is revoked, and one that is theirs again
 * goes on.
 */
export async function award(
  db: Db,
  competitionId: number,
  content: ResultsProtocol,
  now: Date,
): Promise<void> {
  const titles = await projectTitles(db, content)
  const won = content.lots.flatMap((lot) => {
    const winner = winnerOf(lot)
    return winner ? [{ lot, winner }] : []
  })
  const ids = won.map(({ winner }) => winner.submissionId)
  const others = ids.length > 0 ? notInArray(projects.submissionId, ids) : undefined
  await db
    .update(projects)
    .set({ revokedAt: now })
    .where(and(eq(projects.competitionId, competitionId), isNull(projects.revokedAt), others))
  for (const { lot, winner } of won) {
    const { submissionId, price } = winner
    const title = titles.get(submissionId) ?? lot.theme
    await db
      .insert(projects)
      .values({ submissionId, competitionId, lotId: lot.lotId, title, amount: price, awardedAt: now })
      .onConflictDoUpdate({ target: projects.submissionId, set: { revokedAt: null } })
  }
}
