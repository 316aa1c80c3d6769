import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { chats, people } from '../../database/schema/index.ts'
import { chatsHearing } from '../announcements/concerned.ts'
import { getCompetition } from '../competitions/get-competition.ts'
import { chatsWhich, peopleWho, together } from '../notifications/audience.ts'
import { type Message, tell } from '../notifications/notify.ts'
import { askersOf, type Clarification } from './family.ts'

type About = Pick<Clarification, 'id' | 'competitionId'>

const messageOf = ({ id, competitionId }: About, now: Date): Message => ({
  cause: 'clarification',
  causeKey: String(id),
  data: { clarificationId: id, competitionId },
  now,
})

/** Who switched off answers hears only those to questions of their own. */
const unmuted = ({ muted }: typeof people | typeof chats): SQL => sql`not 'answers' = any(${muted})`

/** To those who wait for this answer, whole, in a message of its own. */
export const tellAskers = (db: Db, about: About, now: Date): Promise<number> =>
  tellAlone(db, sql`${people.id} in ${askersOf(about.id)}`, messageOf(about, now))

/** A standing answer to the askers of a question that is about to be merged into its one, but for those who have read it. */
export const tellNewcomers = (db: Db, about: About, merged: number, now: Date): Promise<number> =>
  tellAlone(
    db,
    sql`${people.id} in ${askersOf(merged)} and ${people.id} not in ${askersOf(about.id)}`,
    messageOf(about, now),
  )

const tellAlone = (db: Db, wanted: SQL, message: Message): Promise<number> =>
  tell(db, peopleWho({ wanted }), { ...message, alone: true })

/**
 * An answer to everyone it concerns, each once: who asked, who follows the competition, everyone in an organization that is
 * applying, and the groups and channels that hear of such competitions.
 */
export async function tellAnswer(db: Db, about: About, now: Date): Promise<void> {
  await tellAskers(db, about, now)
  const { competitionId } = about
  const competition = competitionId === null ? undefined : await getCompetition(db, { id: competitionId })
  if (!competition) return
  const near = sql`${people.id} in (
    select person_id from follows where competition_id = ${competition.id}
    union select m.person_id from members m join applications a on a.organization_id = m.organization_id
    where a.competition_id = ${competition.id})`
  const addressees = together(
    peopleWho({ wanted: sql`${near} and ${unmuted(people)}` }),
    chatsHearing(competition, 'answers'),
  )
  await tell(db, addressees, messageOf(about, now))
}

interface Changed {
  about: About
  /** Which of the answers that were replaced was the last, from 1. */
  change: number
  /** `former_clarification_answers.id` of the answer that stood until now. */
  formerId: number
  now: Date
}

/**
 * A changed answer to everyone who was told the one before or waited for it. To whom that is still on its way the new one
 * goes in its place, so nobody reads one answer twice.
 */
export async function tellChange(db: Db, { about, change, formerId, now }: Changed): Promise<void> {
  const { id } = about
  const message = messageOf(about, now)
  const changed = { ...message, causeKey: `${id}-${change}`, data: { ...message.data, formerId } }
  const earlier = toldBefore(id, change)
  const waits = (addressee: SQL) => sql`exists (
    ${earlier} and ${addressee} and n.ended_at is null and n.claimed_at is null)`
  const heard = (addressee: SQL) => sql`exists (
    ${earlier} and ${addressee} and (n.outcome in ('sent', 'unknown') or (n.ended_at is null and n.claimed_at is not null)))`
  const person = sql`n.person_id = ${people.id}`
  const asked = sql`${people.id} in ${askersOf(id)}`
  const told = sql`${people.id} in (select n.person_id from (${earlier}) as n)`
  await tellAlone(db, sql`${asked} and not ${waits(person)}`, changed)
  const chat = sql`n.chat_id = ${chats.id}`
  await tell(
    db,
    together(
      peopleWho({
        wanted: sql`${told} and ${heard(person)} and not ${waits(person)} and ${unmuted(people)}`,
      }),
      chatsWhich({ wanted: sql`${heard(chat)} and not ${waits(chat)} and ${unmuted(chats)}` }),
    ),
    changed,
  )
}

/** Notifications of the answers before this change, found by their keys; `n`. */
function toldBefore(id: number, change: number): SQL {
  const keys = [String(id), ...Array.from({ length: change - 1 }, (_, at) => `${id}-${at + 1}`)]
  const list = sql.join(
    keys.map((key) => sql`${key}`),
    sql`, `,
  )
  return sql`select n.* from notifications n where n.cause = 'clarification' and n.cause_key in (${list})`
}
