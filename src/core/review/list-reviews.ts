import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import type { Localized } from '../../language/locale.ts'
import { stillAdmitted } from './still-admitted.ts'

/** A review in its expert's list. */
export interface ListedReview {
  id: number
  submissionId: number
  lotId: number
  competition: Localized
  lot: number
  name: Localized
  declared: boolean
  finished: boolean
  /** Criteria that have points. */
  scored: number
}

interface Row extends Record<string, unknown> {
  id: number
  submission_id: number
  lot_id: number
  title: Localized
  number: number
  bin: string
  name_kk: string | null
  name_ru: string | null
  declared: boolean
  finished: boolean
  scored: number
}

/** What is given to an expert, unfinished first, then in the order in which it was given. */
export async function reviewsOf(db: Db, expertId: number): Promise<ListedReview[]> {
  const rows = await db.execute<Row>(sql`
    select r.id, r.submission_id, r.lot_id, c.title, l.number, o.bin, r.declared_at is not null as declared,
      r.finished_at is not null as finished, s.snapshot #>> '{organization,profile,name-kk}' as name_kk,
      s.snapshot #>> '{organization,profile,name-ru}' as name_ru,
      (select count(distinct criterion)::int from scores p where p.review_id = r.id) as scored
    ${given(expertId)} order by (r.finished_at is not null), r.id`)
  return [...rows].map(({ id, lot_id: lotId, title, number, bin, declared, finished, scored, ...row }) => ({
    ...{
      id,
      lotId,
      submissionId: row.submission_id,
      competition: title,
      lot: number,
      declared,
      finished,
      scored,
    },
    name: { kk: row.name_kk ?? bin, ru: row.name_ru ?? row.name_kk ?? bin },
  }))
}

/** How many an expert has not finished. */
export async function owedReviews(db: Db, expertId: number): Promise<number> {
  const [row] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count ${given(expertId)} and r.finished_at is null`,
  )
  return row?.count ?? 0
}

/** Not taken back, still admitted, and of a competition whose results are not out or are disputed with success. */
const given = (expertId: number): SQL => sql`
  from reviews r join submissions s on s.id = r.submission_id join applications a on a.id = s.application_id
    join organizations o on o.id = a.organization_id join lots l on l.id = r.lot_id
    join competitions c on c.id = l.competition_id
  where r.expert_id = ${expertId} and r.ended_at is null and ${stillAdmitted(sql`r.submission_id`)} and c.cancelled_at is null and (c.results_at is null or exists (
    select 1 from appeals u join result_protocols p on p.id = u.protocol_id
    where p.competition_id = c.id and u.upheld_at is not null))`
