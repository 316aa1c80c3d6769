import { type SQL, sql } from 'drizzle-orm'
import { type Mutable, notifications } from '../../database/schema/index.ts'
import { holdersOf } from '../applications/holders.ts'
import { askersOf } from '../clarifications/family.ts'
import type { Hearer } from './hearer.ts'

// Which messages that wait are no longer wanted, as conditions on `notifications`. Whoever applies to a competition goes on
// hearing of it, whatever they switched off; so does, of its changes, whoever follows it.

const about = sql`(${notifications.data}->>'competitionId')::int`
const announced = (...kinds: string[]): SQL =>
  sql`cause = 'announcement' and ${notifications.data}->>'kind' in (${sql.join(
    kinds.map((kind) => sql`${kind}`),
    sql`, `,
  )})`

const OF_KIND: Record<Mutable, SQL> = {
  new: announced('published'),
  changes: announced('changed', 'cancelled'),
  results: announced('results'),
  answers: sql`cause = 'clarification'`,
  notices: sql`cause = 'notice'`,
  reminders: sql`cause = 'reminder'`,
  yearly: sql`cause = 'yearly'`,
}

/** Messages of a kind that was muted. Those that are about no competition in particular go, and so do all reminders. */
export function waitingOfKind(hearer: Hearer, kind: Mutable): SQL {
  if (kind === 'reminders' || kind === 'notices' || kind === 'yearly') return OF_KIND[kind]
  if (kind === 'answers') return sql`${OF_KIND.answers} and not ${applies(hearer)} and not ${asked(hearer)}`
  return sql`${OF_KIND[kind]} and not ${applies(hearer)} and not ${follows(hearer)}`
}

/** Announcements that came by the subscription alone. */
export const waitingBySubscription = (hearer: Hearer): SQL =>
  sql`cause = 'announcement' and not ${applies(hearer)} and not ${follows(hearer)}`

/** All about one competition. */
export const waitingAbout = (hearer: Hearer, competitionId: number): SQL =>
  sql`cause in ('announcement', 'clarification') and ${about} = ${competitionId} and not ${applies(hearer)}`

const applies = (hearer: Hearer): SQL =>
  'personId' in hearer
    ? sql`coalesce(${hearer.personId} in (${holdersOf({ competitionId: about })}), false)`
    : sql`false`

const follows = (hearer: Hearer): SQL =>
  'personId' in hearer
    ? sql`exists (select 1 from follows f where f.person_id = ${hearer.personId} and f.competition_id = ${about})`
    : sql`false`

/** Whoever asked gets the answer. */
const asked = (hearer: Hearer): SQL =>
  'personId' in hearer
    ? sql`coalesce(${hearer.personId} in ${askersOf(sql`(${notifications.data}->>'clarificationId')::int`)}, false)`
    : sql`false`
