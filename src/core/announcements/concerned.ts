import { type SQL, sql } from 'drizzle-orm'
import {
  type announcements,
  type Change,
  chats,
  type Mutable,
  people,
  subscriptions,
} from '../../database/schema/index.ts'
import { NATIONWIDE } from '../../language/reference.ts'
import { holdersOf } from '../applications/holders.ts'
import { type Addressees, chatsWhich, peopleWho, together } from '../notifications/audience.ts'

/** What subscriptions are matched against. */
export interface Announced {
  id: number
  kind: string
  regions: readonly string[]
  spheres: readonly string[]
  themes: readonly string[]
}

export type AnnouncementKind = (typeof announcements.$inferSelect)['kind']

/** Which kind of message an announcement is to whoever mutes some. */
export const MUTED_AS: Record<AnnouncementKind, Mutable> = {
  published: 'new',
  changed: 'changes',
  cancelled: 'changes',
  results: 'results',
}

/**
 * Everyone an announcement concerns: subscribers whose wishes the competition meets, at their pace; and, at once and
 * whatever they muted, those who follow it or began to apply.
 */
export function concerned(competition: Announced, kind: AnnouncementKind = 'published'): Addressees {
  const close = sql`${people.id} in (
    select person_id from follows where competition_id = ${competition.id}
    union ${holdersOf({ competitionId: competition.id })})`
  const wishes = wanted(competition)
  // Applicants hear of the results by a message of their own, sent once more when in doubt.
  const others = kind === 'results' ? sql`not ${applied(competition)}` : sql`true`
  return together(
    peopleWho({
      joined: sql`left join ${subscriptions} on ${subscriptions.personId} = ${people.id}`,
      wanted: sql`((${wishes} and not ${MUTED_AS[kind]} = any(${people.muted})) or ${close}) and ${others}`,
      pace: sql`case when ${close} then 'each' else ${subscriptions.pace} end`,
    }),
    chatsHearing(competition, MUTED_AS[kind]),
  )
}

/** The groups and channels whose wishes a competition meets, unless this kind of message is switched off there. */
export const chatsHearing = (competition: Announced, kind: Mutable): Addressees =>
  chatsWhich({
    joined: sql`join ${subscriptions} on ${subscriptions.chatId} = ${chats.id}`,
    wanted: sql`${wanted(competition)} and not ${kind} = any(${chats.muted})`,
    pace: sql`${subscriptions.pace}`,
  })

/** Those whose organization submitted an application. */
export const applicantsOf = (competition: Pick<Announced, 'id'>): Addressees =>
  peopleWho({ wanted: applied(competition) })

const applied = ({ id }: Pick<Announced, 'id'>): SQL => sql`${people.id} in (
  select m.person_id from members m join applications a on a.organization_id = m.organization_id
  where a.competition_id = ${id} and a.withdrawn_at is null and (a.submitted_at is not null or a.filed_at is not null))`

/** As it was and as it is: whoever was told that it is for their region also hears that it no longer is. */
export function widened<C extends Announced>(competition: C, changes: readonly Change[]): C {
  const before = (field: string) =>
    changes.filter((change) => change.field === field).flatMap((change) => change.before as string[])
  const both = (now: readonly string[], field: string) => [...new Set([...now, ...before(field)])]
  return {
    ...competition,
    regions: both(competition.regions, 'regions'),
    spheres: both(competition.spheres, 'spheres'),
    themes: both(competition.themes, 'themes'),
  }
}

/** A competition for the whole country is a competition in every region; one without a sum meets any sum. */
function wanted({ id, kind, regions, spheres, themes }: Announced): SQL {
  const everywhere = regions.includes(NATIONWIDE) ? sql`true` : anyOf(sql`${subscriptions.regions}`, regions)
  const { amountFrom, amountTo } = subscriptions
  return sql`${subscriptions.active}
    and ${everywhere}
    and ${anyOf(sql`${subscriptions.spheres}`, spheres)}
    and ${anyOf(sql`${subscriptions.themes}`, themes)}
    and ${anyOf(sql`${subscriptions.kinds}`, [kind])}
    and ((${amountFrom} is null and ${amountTo} is null)
      or not exists (select 1 from lots where competition_id = ${id} and amount is not null)
      or exists (select 1 from lots where competition_id = ${id}
        and amount >= coalesce(${amountFrom}, 0) and amount <= coalesce(${amountTo}, amount)))`
}

/** Goes as JSON: an empty array has no type of its own in a parameter list. */
const anyOf = (wishes: SQL, offered: readonly string[]): SQL =>
  sql`(cardinality(${wishes}) = 0
    or ${wishes} && array(select jsonb_array_elements_text(${JSON.stringify(offered)}::jsonb)))`
