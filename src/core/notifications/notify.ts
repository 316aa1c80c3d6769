import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type Cause, notifications, people } from '../../database/schema/index.ts'
import { stamp } from '../../database/stamp.ts'
import { type StaffWho, staffWho } from '../staff/staff-who.ts'
import { type Addressees, peopleWho } from './audience.ts'
import { CAUSES } from './causes.ts'
import { nextDaily, nextWeekly } from './digest-moments.ts'
import { afterQuietHoursSql } from './quiet-hours.ts'

/** A message to be sent, before it is known to whom. */
export interface Message {
  cause: Cause
  /** Which one: nobody hears of one cause and key twice. */
  causeKey: string
  /** Ids by which the message is made when it is sent; never its text. */
  data: Record<string, unknown>
  /** The broadcast it is part of. */
  broadcastId?: number
  /** Never in a digest: somebody asked for it. */
  alone?: boolean
  /** Passes broadcasts. */
  urgent?: boolean
  /** Not worth sending after this. */
  expiresAt?: Date
  /** Quiet hours do not hold it when this is near. */
  deadline?: Date | undefined
  now: Date
}

/** Messages to these people. Those who cannot be written to and those told before are left out; returns how many remain. */
export async function notify(db: Db, personIds: readonly number[], message: Message): Promise<number> {
  if (personIds.length === 0) return 0
  return tell(db, peopleWho({ wanted: inArray(people.id, [...personIds]) }), message)
}

/** Messages to the members of staff whose task it is; returns how many. */
export async function tellStaff(db: Db, who: StaffWho, message: Message): Promise<number> {
  return tell(db, peopleWho({ wanted: staffWho(who) }), message)
}

/**
 * The same to all addressees, in one statement whatever their number. Whoever is to hear later – after quiet hours, in a
 * digest – gets one carrier for that moment, in which all that merges travels.
 */
export async function tell(db: Db, addressees: Addressees, message: Message): Promise<number> {
  const { cause, causeKey, data, urgent = false, now, expiresAt, broadcastId = null } = message
  const columns = sql`person_id, chat_id, broadcast_id, carrier_id, cause, cause_key, data, urgent, due_at, expires_at, created_at`
  const told = await db.execute(sql`
    with addressee as materialized (
      select person_id, chat_id, ${dueAt(message)} as due_at from (${addressees}) as wanted),
    carrier as (${merges(message) ? carriers(now) : NO_CARRIER})
    insert into ${notifications} (${columns})
    select a.person_id, a.chat_id, ${broadcastId}::int, carrier.id, ${cause}, ${causeKey}, ${JSON.stringify(data)}::jsonb,
      ${urgent}::boolean, a.due_at, ${expiresAt?.toISOString() ?? null}::timestamptz, ${stamp(now)}
    from addressee a left join carrier on carrier.addressee = coalesce(a.person_id, -a.chat_id)
    order by a.person_id, a.chat_id
    on conflict (cause, cause_key, (coalesce(person_id, -chat_id))) do nothing`)
  return told.count
}

const merges = ({ cause, alone }: Message): boolean => CAUSES[cause].merges === true && !alone

function dueAt(message: Message): SQL {
  const { cause, now, deadline } = message
  if (!CAUSES[cause].quiet) return stamp(now)
  const until = deadline && stamp(deadline)
  const after = (moment: Date) => afterQuietHoursSql(moment, until, sql`quiet_from`, sql`quiet_until`)
  if (!merges(message)) return after(now)
  return sql`(case pace when 'daily' then ${after(nextDaily(now))} when 'weekly' then ${after(nextWeekly(now))}
    else ${after(now)} end)`
}

/** One that waits already is taken again, unless it is on its way. */
const carriers = (now: Date): SQL => sql`
  insert into ${notifications} (person_id, chat_id, cause, cause_key, data, due_at, created_at)
  select person_id, chat_id, 'digest', to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI'), '{}', due_at, ${stamp(now)}
  from addressee where due_at > ${stamp(now)}
  on conflict (cause, cause_key, (coalesce(person_id, -chat_id))) do update set due_at = excluded.due_at
    where notifications.claimed_at is null and notifications.ended_at is null
  returning id, coalesce(person_id, -chat_id) as addressee`

const NO_CARRIER = sql`select null::int as id, null::int as addressee where false`
