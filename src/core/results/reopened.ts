import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'

/** Whether an appeal was upheld and no protocol released since corrects it: the lot is then examined anew. */
export async function isReopened(db: Db, competitionId: number, lotId?: number): Promise<boolean> {
  const lot = lotId === undefined ? sql`true` : sql`n.lot_id = ${lotId}`
  const [row] = await db.execute<{ reopened: boolean }>(sql`
    select exists (
      select 1 from appeals a
        join result_protocols p on p.id = a.protocol_id
        join submissions s on s.id = a.submission_id
        join applications n on n.id = s.application_id
      where p.competition_id = ${competitionId} and a.upheld_at is not null and ${lot} and not exists (
        select 1 from result_protocols l
        where l.competition_id = p.competition_id and l.released_at > a.upheld_at)) as reopened`)
  return row?.reopened ?? false
}

/**
 * Whether admission and scores of a lot may be changed: as long as no protocol of its competition is written, or after an
 * appeal about the lot was upheld.
 */
export async function isExaminationOpen(db: Db, lotId: number): Promise<boolean> {
  const [row] = await db.execute<{ competition_id: number; drafts: number; released: number }>(sql`
    select l.competition_id, count(p.id) filter (where p.released_at is null)::int as drafts,
      count(p.id) filter (where p.released_at is not null)::int as released
    from lots l left join result_protocols p on p.competition_id = l.competition_id
    where l.id = ${lotId} group by l.competition_id`)
  if (!row || row.drafts > 0) return false
  return row.released === 0 || isReopened(db, row.competition_id, lotId)
}
