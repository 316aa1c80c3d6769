import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'

/**
 * Whether who applies to a competition must still stay unknown: until its deadline, and received here until its lots are
 * opened, which is later where one application was given more time.
 */
export async function isCompetitionSealed(db: Db, competitionId: number, now: Date): Promise<boolean> {
  const [row] = await db.execute<{ sealed: boolean }>(sql`
    select c.deadline > ${now.toISOString()}::timestamptz or (
      c.intake = 'here' and c.cancelled_at is null and c.results_at is null and not c.archive and exists (
        select 1 from lots l where l.competition_id = c.id and not exists (
          select 1 from opened_lots o where o.lot_id = l.id))) as sealed
    from competitions c where c.id = ${competitionId}`)
  return row?.sealed ?? false
}
