import { type SQL, sql } from 'drizzle-orm'
import { chats, type NoticeAudience, people, subscriptions } from '../../database/schema/index.ts'
import { holdersOf } from '../applications/holders.ts'
import { type Addressees, chatsWhich, peopleWho, together } from '../notifications/audience.ts'

/**
 * Everyone a notice is for: people, and the groups and channels that subscribed. All that is named must hold; whoever
 * muted notices is left out. Counting and sending take the same.
 */
export function noticeAddressees(audience: NoticeAudience): Addressees {
  const { applicants, chats: withChats } = audience
  if (applicants)
    return peopleWho({
      wanted: sql`${unmuted(sql`${people.muted}`)} and ${people.id} in (${holdersOf(applicants)})`,
    })
  const persons = peopleWho({
    joined: sql`left join ${subscriptions} on ${subscriptions.personId} = ${people.id}`,
    wanted: sql`${unmuted(sql`${people.muted}`)} and ${reads(sql`${people.locale}`, audience)}
      and ${inRegions(audience)} and ${about(audience)}`,
  })
  return withChats === false ? persons : together(persons, chatsThatWant(audience))
}

/** Groups and channels hear by their subscription alone. */
const chatsThatWant = (audience: NoticeAudience): Addressees =>
  chatsWhich({
    joined: sql`join ${subscriptions} on ${subscriptions.chatId} = ${chats.id}`,
    wanted: sql`${subscriptions.active} and ${unmuted(sql`${chats.muted}`)} and ${reads(sql`${chats.locale}`, audience)}
      and ${wishes(sql`${subscriptions.regions}`, audience.regions)} and ${about(audience)}`,
  })

const unmuted = (muted: SQL): SQL => sql`not 'notices' = any(${muted})`

const reads = (locale: SQL, { locales = [] }: NoticeAudience): SQL =>
  locales.length === 0 ? sql`true` : sql`${locale} = any(${list(locales)})`

/** Subscribed to one of the regions, or a member of an organization from there. */
function inRegions({ regions = [] }: NoticeAudience): SQL {
  if (regions.length === 0) return sql`true`
  return sql`((${subscriptions.active} and ${wishes(sql`${subscriptions.regions}`, regions)}) or ${people.id} in (
    select m.person_id from members m join organization_answers a on a.organization_id = m.organization_id
    where a.field = 'region' and a.value #>> '{}' = any(${list(regions)})))`
}

function about({ spheres = [], themes = [] }: NoticeAudience): SQL {
  if (spheres.length === 0 && themes.length === 0) return sql`true`
  const { active } = subscriptions
  return sql`${active} and ${wishes(sql`${subscriptions.spheres}`, spheres)}
    and ${wishes(sql`${subscriptions.themes}`, themes)}`
}

/** Whoever subscribed without naming any wants to hear of all. */
const wishes = (column: SQL, wanted: readonly string[] = []): SQL =>
  wanted.length === 0 ? sql`true` : sql`(cardinality(${column}) = 0 or ${column} && ${list(wanted)})`

/** Goes as JSON: an empty array has no type of its own in a parameter list. */
const list = (values: readonly string[]): SQL =>
  sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
