import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { applications, follows, people, subscriptions } from '../../database/schema/index.ts'
import { NATIONWIDE } from '../../language/reference.ts'
import { type Audience, countReachable } from '../notifications/audience.ts'

/** What subscriptions are matched against. */
export interface Announced {
  id: number
  kind: string
  regions: readonly string[]
  spheres: readonly string[]
  themes: readonly string[]
}

/** How many people would hear of it now. */
export const countAudience = (db: Db, competition: Announced): Promise<Audience> =>
  countReachable(db, concerned(competition))

/** The people a competition concerns: subscribers whose wishes it meets, followers, and those who began to apply. */
export function concerned(competition: Announced): SQL {
  const { id } = competition
  return sql`(
    exists (select 1 from ${subscriptions} where ${subscriptions.personId} = ${people.id} and ${wanted(competition)})
    or exists (select 1 from ${follows} where ${follows.personId} = ${people.id} and ${follows.competitionId} = ${id})
    or exists (select 1 from ${applications}
      where ${applications.startedBy} = ${people.id} and ${applications.competitionId} = ${id}))`
}

/** A competition for the whole country is a competition in every region. */
function wanted({ kind, regions, spheres, themes }: Announced): SQL {
  const everywhere = regions.includes(NATIONWIDE) ? sql`true` : anyOf(sql`${subscriptions.regions}`, regions)
  return sql`${subscriptions.active}
    and ${everywhere}
    and ${anyOf(sql`${subscriptions.spheres}`, spheres)}
    and ${anyOf(sql`${subscriptions.themes}`, themes)}
    and ${anyOf(sql`${subscriptions.kinds}`, [kind])}`
}

/** Goes as JSON: an empty array has no type of its own in a parameter list. */
const anyOf = (wishes: SQL, offered: readonly string[]): SQL =>
  sql`(cardinality(${wishes}) = 0
    or ${wishes} && array(select jsonb_array_elements_text(${JSON.stringify(offered)}::jsonb)))`
