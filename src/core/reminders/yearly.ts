import { type SQL, sql } from 'drizzle-orm'
import { people } from '../../database/schema/index.ts'
import { fromAlmaty, toAlmaty } from '../calendar/astana-time.ts'

/** What every organization owes or may send in once a year. */
export const YEARLY = ['ngo-database', 'awards'] as const
export type Yearly = (typeof YEARLY)[number]

export const isYearly = (text: string): text is Yearly => YEARLY.some((one) => one === text)

/**
 * 'MM-DD', each at ten. `over`: the first day on which it is too late. Filing to the NGO Database is until 31 March; applications for
 * awards are taken "before 1 September" (law on state social order, art. 6-3).
 */
const DATES: Record<Yearly, { days: readonly string[]; over: string }> = {
  'ngo-database': { days: ['03-10', '03-28'], over: '04-01' },
  awards: { days: ['08-10', '08-28'], over: '09-01' },
}

const AT = '10:00'

export interface YearlyMoment {
  what: Yearly
  year: number
  /** 'MM-DD' */
  day: string
  moment: Date
  over: Date
}

/** All of a year, the first first. */
export const yearlyMoments = (what: Yearly, year: number): YearlyMoment[] =>
  DATES[what].days.map((day) => ({
    what,
    year,
    day,
    moment: fromAlmaty(`${year}-${day}`, AT),
    over: fromAlmaty(`${year}-${DATES[what].over}`, '00:00'),
  }))

/** The one whose moment came last and is not over: what was missed while nothing ran is made up for, but not two at once. */
export function dueYearly(what: Yearly, now: Date): YearlyMoment | undefined {
  const year = Number(toAlmaty(now).date.slice(0, 4))
  return yearlyMoments(what, year).findLast(({ moment, over }) => moment <= now && now < over)
}

export const yearlyKey = ({ what, year, day }: Pick<YearlyMoment, 'what' | 'year' | 'day'>): string =>
  `${what}-${year}-${day}`

/** Owners with an organization that has not done it this year, as far as we know; a condition on `people`. */
export function owesYearly({ what, year, moment }: Pick<YearlyMoment, 'what' | 'year' | 'moment'>): SQL {
  const began = sql`${fromAlmaty(`${year}-01-01`, '00:00').toISOString()}::timestamptz`
  const done: Record<Yearly, SQL> = {
    'ngo-database': sql`select 1 from organization_answers a
      where a.organization_id = o.id and a.field = 'ngo-database-date' and a.value #>> '{}' >= ${`${year}-01-01`}`,
    awards: sql`select 1 from applications a join competitions c on c.id = a.competition_id
      where a.organization_id = o.id and c.kind = 'award' and a.withdrawn_at is null
        and coalesce(a.submitted_at, a.filed_at) >= ${began}`,
  }
  return sql`not 'yearly' = any(${people.muted}) and exists (
    select 1 from organizations o
    where o.owner_id = ${people.id} and o.created_at < ${moment.toISOString()}::timestamptz and not exists (${done[what]}))`
}
