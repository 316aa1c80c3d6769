import { eq, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions } from '../../database/schema/index.ts'
import { type Locale, pick } from '../../language/locale.ts'
import { lookUp, t } from '../../language/translate.ts'
import { dayOf } from '../calendar/astana-time.ts'
import type { RubricCriterion } from '../review/rubric.ts'
import { rubricOf } from '../review/rubric-of.ts'
import { openedPlaces } from './opened.ts'
import { type Cell, type Column, portions, type Table } from './table.ts'

interface Asking {
  competitionId: number
  locale: Locale
}

const PORTION = 500

/**
 * Every review of the opened applications with its points by criterion, and under those of an application their average.
 * Experts are numbers: the same one has the same number throughout.
 */
export async function scoresTable(db: Db, { competitionId, locale }: Asking): Promise<Table> {
  const criteria = await criteriaOf(db, competitionId)
  return {
    columns: [
      ...headColumns(locale),
      ...criteria.map(({ title }): Column => ({ heading: pick(title, locale), type: 'number', width: 18 })),
      { heading: t(locale, 'export-total'), type: 'number' },
    ],
    rows: rowsOf(
      db,
      { competitionId, locale },
      criteria.map(({ key }) => key),
    ),
  }
}

const headColumns = (locale: Locale): Column[] => [
  { heading: t(locale, 'export-lot'), type: 'number' },
  { heading: t(locale, 'export-place'), type: 'number' },
  { heading: t(locale, 'export-receipt'), type: 'text', width: 18 },
  { heading: t(locale, 'export-organization'), type: 'text', width: 40 },
  { heading: t(locale, 'export-expert'), type: 'text', width: 16 },
  { heading: t(locale, 'export-state'), type: 'text', width: 26 },
]

/** By what the competition was judged. */
async function criteriaOf(db: Db, competitionId: number): Promise<RubricCriterion[]> {
  const [competition] = await db.select().from(competitions).where(eq(competitions.id, competitionId))
  return competition?.publishedAt ? rubricOf(competition, dayOf(competition.publishedAt)).criteria : []
}

async function* rowsOf(
  db: Db,
  { competitionId, locale }: Asking,
  criteria: readonly string[],
): AsyncGenerator<Cell[]> {
  const experts = await expertNumbers(db, competitionId)
  for (const portion of portions(await openedPlaces(db, competitionId), PORTION)) {
    const reviews = await reviewsOf(
      db,
      portion.map(({ applicant }) => applicant.submissionId),
    )
    for (const { lot, place, applicant } of portion) {
      const head = [lot.number, place, applicant.receipt, pick(applicant.name, locale)]
      const own = reviews.filter(({ submission_id: id }) => id === applicant.submissionId)
      for (const review of own) {
        const expert = t(locale, 'export-expert-number', { number: experts.get(review.expert_id) ?? 0 })
        yield [...head, expert, stateOf(locale, review), ...pointsOf(criteria, [review])]
      }
      const counted = own.filter(({ finished, ended }) => finished && ended === null)
      if (counted.length > 0)
        yield [
          ...[...head, t(locale, 'export-average')],
          t(locale, 'export-average-of', { count: counted.length }),
          ...pointsOf(criteria, counted),
        ]
    }
  }
}

/** By criterion, then their sum: of one review its points, of several the average. */
function pointsOf(criteria: readonly string[], reviews: readonly Review[]): Cell[] {
  const average = (key: string) => {
    const points = reviews.flatMap(({ points }) => points?.[key] ?? [])
    return points.length > 0 ? round(points.reduce((sum, one) => sum + one, 0) / points.length) : null
  }
  const averages = criteria.map(average)
  const scored = averages.some((one) => one !== null)
  return [...averages, scored ? round(averages.reduce<number>((sum, one) => sum + (one ?? 0), 0)) : null]
}

const round = (value: number): number => Math.round(value * 100) / 100

interface Review extends Record<string, unknown> {
  submission_id: number
  expert_id: number
  finished: boolean
  ended: 'conflict' | 'abstained' | 'recused' | null
  points: Record<string, number> | null
}

const stateOf = (locale: Locale, { ended, finished }: Review): string =>
  lookUp(locale, `export-review-${ended ?? (finished ? 'finished' : 'open')}`)

/** With the newest points of each criterion. */
async function reviewsOf(db: Db, submissionIds: readonly number[]): Promise<Review[]> {
  const ids = JSON.stringify(submissionIds)
  return [
    ...(await db.execute<Review>(sql`
      select r.submission_id, r.expert_id, r.finished_at is not null as finished,
        case when r.ended_at is not null then coalesce(r.ended, 'recused') end as ended,
        (select jsonb_object_agg(s.criterion, s.points) from (
          select distinct on (criterion) criterion, points from scores where review_id = r.id
          order by criterion, id desc) as s) as points
      from reviews r
      where r.submission_id in (select value::int from jsonb_array_elements_text(${ids}::jsonb))
      order by r.submission_id, r.id`)),
  ]
}

/** Experts by the order in which they were first given something: no name leads back to them. */
async function expertNumbers(db: Db, competitionId: number): Promise<Map<number, number>> {
  const rows = await db.execute<{ expert_id: number }>(sql`
    select r.expert_id from reviews r join lots l on l.id = r.lot_id
    where l.competition_id = ${competitionId} group by 1 order by min(r.id)`)
  return new Map([...rows].map(({ expert_id: id }, at) => [id, at + 1]))
}
