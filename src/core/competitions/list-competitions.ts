import { and, arrayOverlaps, inArray, isNotNull, like, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { competitions, follows, lots } from '../../database/schema/index.ts'
import type { Kind } from '../../language/reference.ts'
import { foldForSearch } from '../../language/search.ts'
import { type CompetitionState, competitionState } from './state.ts'

/** Within a list: any of; an absent or empty list asks nothing. Between lists: all of. */
export interface CompetitionFilter {
  /** Words; each must occur, in either language. */
  query?: string | undefined
  kinds?: readonly Kind[] | undefined
  /** KATO two-digit codes. A competition for the whole country (`KZ`) is found under every region. */
  regions?: readonly string[] | undefined
  spheres?: readonly string[] | undefined
  themes?: readonly string[] | undefined
  /** Tenge: a lot between these, or no lot with a sum at all; null asks nothing. */
  amountFrom?: number | null | undefined
  amountTo?: number | null | undefined
  /** The person who follows them. */
  followedBy?: number | undefined
  state: 'open' | 'upcoming' | 'closed' | 'results' | 'archive' | 'any'
  now: Date
  limit: number
  offset: number
}

export type CompetitionSummary = Pick<
  typeof competitions.$inferSelect,
  | 'id'
  | 'code'
  | 'kind'
  | 'intake'
  | 'title'
  | 'summary'
  | 'customer'
  | 'spheres'
  | 'regions'
  | 'themes'
  | 'publishedAt'
  | 'opensAt'
  | 'deadline'
  | 'cancelledAt'
  | 'resultsAt'
  | 'archive'
> & {
  state: CompetitionState
  lotCount: number
  /** Tenge over all lots; null when no lot has a sum. */
  amount: number | null
}

/**
 * Published competitions, open ones first by nearest deadline, then upcoming by opening, then the rest,
 * newest first. `total` counts all that match, whatever the page.
 */
export async function listCompetitions(
  db: Db,
  filter: CompetitionFilter,
): Promise<{ items: CompetitionSummary[]; total: number }> {
  const state = stateSql(filter.now)
  const rows = await db
    .select({ ...columns, total: sql<number>`(count(*) over ())::int` })
    .from(competitions)
    .where(conditions(filter, state))
    .orderBy(...order(state))
    .limit(filter.limit)
    .offset(filter.offset)
  const items = rows.map(({ total: _, ...row }) => ({ ...row, state: competitionState(row, filter.now) }))
  return { items, total: rows[0]?.total ?? (await countBeyond(db, filter, state)) }
}

const lotsOf = sql`from ${lots} where ${lots.competitionId} = ${competitions.id}`

const columns = {
  id: competitions.id,
  code: competitions.code,
  kind: competitions.kind,
  intake: competitions.intake,
  title: competitions.title,
  summary: competitions.summary,
  customer: competitions.customer,
  spheres: competitions.spheres,
  regions: competitions.regions,
  themes: competitions.themes,
  publishedAt: competitions.publishedAt,
  opensAt: competitions.opensAt,
  deadline: competitions.deadline,
  cancelledAt: competitions.cancelledAt,
  resultsAt: competitions.resultsAt,
  archive: competitions.archive,
  lotCount: sql<number>`(select count(*)::int ${lotsOf})`,
  amount: sql<number | null>`(select sum(${lots.amount}) ${lotsOf})`.mapWith((sum) => Number(sum)),
}

/** The page lies behind the last match: the window function saw no row. */
async function countBeyond(db: Db, filter: CompetitionFilter, state: SQL): Promise<number> {
  return filter.offset === 0 ? 0 : db.$count(competitions, conditions(filter, state))
}

function stateSql(now: Date): SQL {
  const moment = now.toISOString()
  return sql`case
    when ${competitions.archive} then 'archive'
    when ${competitions.cancelledAt} is not null then 'cancelled'
    when ${competitions.resultsAt} <= ${moment} then 'results'
    when ${competitions.deadline} <= ${moment} then 'closed'
    when ${competitions.opensAt} > ${moment} then 'upcoming'
    else 'open' end`
}

function conditions(filter: CompetitionFilter, state: SQL): SQL | undefined {
  const { kinds = [], regions = [], spheres = [], themes = [] } = filter
  return and(
    isNotNull(competitions.publishedAt),
    filter.state === 'any' ? undefined : sql`${state} = ${filter.state}`,
    kinds.length > 0 ? inArray(competitions.kind, [...kinds]) : undefined,
    regions.length > 0 ? arrayOverlaps(competitions.regions, [...regions, 'KZ']) : undefined,
    spheres.length > 0 ? arrayOverlaps(competitions.spheres, [...spheres]) : undefined,
    themes.length > 0 ? arrayOverlaps(competitions.themes, [...themes]) : undefined,
    amounts(filter),
    followedBy(filter),
    ...searchWords(filter.query).map((word) => like(competitions.searchText, `%${word}%`)),
  )
}

function amounts({ amountFrom, amountTo }: CompetitionFilter): SQL | undefined {
  if (amountFrom == null && amountTo == null) return undefined
  return sql`(not exists (select 1 ${lotsOf} and ${lots.amount} is not null) or exists (select 1 ${lotsOf}
    and ${lots.amount} >= ${amountFrom ?? 0} and ${lots.amount} <= ${amountTo ?? Number.MAX_SAFE_INTEGER}))`
}

function followedBy({ followedBy: personId }: CompetitionFilter): SQL | undefined {
  if (personId === undefined) return undefined
  return sql`exists (select 1 from ${follows}
    where ${follows.competitionId} = ${competitions.id} and ${follows.personId} = ${personId})`
}

/** Letters and digits only, so nothing in them is a wildcard of LIKE; more than eight words ask nothing new. */
function searchWords(query = ''): string[] {
  const words = foldForSearch(query.slice(0, 200)).split(/[^\p{L}\p{N}]+/u)
  return words.filter(Boolean).slice(0, 8).map(withoutEnding)
}

/** "молодежь" must find "молодежи": up to two vowels or signs go from the end, and at least four letters stay. */
function withoutEnding(word: string): string {
  return word.replace(/(?<=.{4})[аеиоуыэюяьй]{1,2}$/, '')
}

function order(state: SQL): SQL[] {
  return [
    sql`case ${state} when 'open' then 0 when 'upcoming' then 1 when 'archive' then 3 else 2 end`,
    sql`case ${state} when 'open' then ${competitions.deadline} when 'upcoming' then ${competitions.opensAt} end`,
    sql`${competitions.deadline} desc`,
    sql`${competitions.id} desc`,
  ]
}
