import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import type { Localized } from '../../language/locale.ts'
import { openingsOf } from '../opening/get-opening.ts'
import type { Applicant } from '../opening/protocol.ts'

/**
 * What is still to be done for one application before results can be written: `admission` and `experts` are the secretary's
 * to do, `scores` those of `waiting` experts.
 */
export interface Owed {
  lot: number
  applicant: Localized
  what: 'admission' | 'experts' | 'scores'
  /** Experts who have not finished. */
  waiting: number
}

interface Row extends Record<string, unknown> {
  submission_id: number
  decided: boolean
  admitted: boolean
  reviews: number
  unfinished: number
}

/** Everything that is owed for the opened lots of a competition, lot by lot in the order of arrival. */
export async function owedFor(db: Db, competitionId: number): Promise<Owed[]> {
  const lots = (await openingsOf(db, competitionId)).flatMap(({ protocol }) => protocol.lots)
  const states = await statesOf(
    db,
    lots.flatMap(({ applicants }) => applicants.map(({ submissionId }) => submissionId)),
  )
  return lots
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ number, applicants }) =>
      applicants.flatMap((applicant) => owedOf(number, applicant, states.get(applicant.submissionId))),
    )
}

function owedOf(lot: number, { name }: Applicant, state: Row | undefined): Owed[] {
  const of = { lot, applicant: name, waiting: 0 }
  if (!state?.decided) return [{ ...of, what: 'admission' }]
  if (!state.admitted) return []
  if (state.reviews === 0) return [{ ...of, what: 'experts' }]
  return state.unfinished > 0 ? [{ ...of, what: 'scores', waiting: state.unfinished }] : []
}

async function statesOf(db: Db, submissionIds: number[]): Promise<Map<number, Row>> {
  const rows = await db.execute<Row>(sql`
    select s.id as submission_id, d.id is not null as decided, d.id is not null and d.reason is null as admitted,
      (select count(*)::int from reviews r where r.submission_id = s.id and r.ended_at is null) as reviews,
      (select count(*)::int from reviews r
        where r.submission_id = s.id and r.ended_at is null and r.finished_at is null) as unfinished
    from submissions s left join lateral (
      select a.id, a.reason from admissions a where a.submission_id = s.id order by a.id desc limit 1) d on true
    where s.id in (select value::int from jsonb_array_elements_text(${JSON.stringify(submissionIds)}::jsonb))`)
  return new Map([...rows].map((row) => [row.submission_id, row]))
}
