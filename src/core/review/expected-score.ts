import { NATIONWIDE } from '../../language/reference.ts'
import type { Answers } from '../applications/form/form.ts'
import type { Day } from '../calendar/astana-time.ts'
import { type Criterion, cutFor, pointsFor, type ScoreTable, scoreTable } from './criteria.ts'

/** What one criterion will probably give. `least` and `most` differ where the profile does not say. */
export interface Expected {
  criterion: Criterion
  least: number
  most: number
  /** The criterion's own maximum. */
  of: number
  /** Key of the advice that would raise it (`prepare-raise-…`); absent when nothing would. */
  raise?: Raise
}

export type Raise =
  | 'project'
  | 'charter'
  | 'database-absent'
  | 'database-late'
  | 'experience'
  | 'specialists'
  | 'region'

export interface ExpectedScore {
  criteria: Expected[]
  least: number
  most: number
  of: number
  /** Per cent taken off the price in the comparison, at the least and at the most. */
  cut: { least: number; most: number }
  threshold: number
  /** A criterion that by what the profile says keeps the application out. */
  fatal: Criterion | undefined
}

/** Where the file does not say whose budget it is, a competition for the whole country is taken to be of the republican one. */
export const paysLocally = ({
  budget,
  regions,
}: {
  budget: 'local' | 'republican' | null
  regions: string[]
}): boolean => (budget === null ? !regions.includes(NATIONWIDE) : budget === 'local')

interface Asked {
  /** The organization's profile. */
  profile: Answers
  /** Paid from a local budget, where work in the region counts. */
  local: boolean
  today: Day
}

/** The points of annex 21 as far as the profile allows: nobody promises them, the commission gives them by the documents. */
export function expectedScore({ profile, local, today }: Asked): ExpectedScore {
  const table = scoreTable(today)
  const criteria = [
    open('project', table),
    open('charter', table),
    database(profile['ngo-database-date'], today, table),
    experience(profile, table),
    open('specialists', table),
    ...(local ? [region(profile, table)] : []),
  ]
  const sum = (key: 'least' | 'most' | 'of') => criteria.reduce((total, one) => total + one[key], 0)
  const [least, most] = [sum('least'), sum('most')]
  return {
    criteria,
    least,
    most,
    of: sum('of'),
    cut: { least: cutFor(least, table), most: cutFor(most, table) },
    threshold: table.threshold,
    fatal: criteria.find(({ criterion, most: best }) => table.fatal.includes(criterion) && best === 0)
      ?.criterion,
  }
}

/** What only the application and its documents decide: all or nothing of it. */
const open = (criterion: 'project' | 'charter' | 'specialists', { most, fatal }: ScoreTable): Expected => ({
  criterion,
  // Without full points on these the application is out: whoever goes on has them.
  least: fatal.includes(criterion) ? most[criterion] : 0,
  most: most[criterion],
  of: most[criterion],
  raise: criterion,
})

/**
 * Data are due every year by 31 March (order of 19.02.2016 № 51): never filed 0, late 1, on time 2. Who has not filed since
 * they were last due may still do so late.
 */
function database(filed: unknown, today: Day, { most }: ScoreTable): Expected {
  const of = most.database
  const one = (least: number, best: number, raise?: Raise): Expected => ({
    ...{ criterion: 'database', least, most: best, of },
    ...(raise && { raise }),
  })
  if (typeof filed !== 'string') return one(0, 0, 'database-absent')
  const year = Number(today.slice(0, 4)) - (today > `${today.slice(0, 4)}-03-31` ? 0 : 1)
  if (filed < `${year}-01-01`) return one(0, 1, 'database-late')
  const onTime = filed <= `${year}-03-31` || filed >= `${year + 1}-01-01`
  return onTime ? one(of, of) : one(1, 1, 'database-late')
}

/** Either similar services or social programmes in general, whichever gives more; none gives none. */
function experience(profile: Answers, { most, years }: ScoreTable): Expected {
  const points = Math.max(
    pointsFor(Number(profile['years-general'] ?? 0), years.general),
    pointsFor(Number(profile['years-similar'] ?? 0), years.similar),
  )
  return judged('experience', points, most.experience, 'experience')
}

const region = (profile: Answers, { most, years }: ScoreTable): Expected =>
  judged('region', pointsFor(Number(profile['years-region'] ?? 0), years.region), most.region, 'region')

/** Years count only with the papers that prove them: without them, nothing. */
const judged = (criterion: Criterion, points: number, of: number, raise: Raise): Expected => ({
  ...{ criterion, least: points, most: points, of },
  raise,
})
