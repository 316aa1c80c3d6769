import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import type { Cause } from '../../database/schema/index.ts'
import type { Notification, Outcome } from './sender.ts'

/** In doubt, these are not sent again: a second copy annoys. All others are: a second copy is better than a missed deadline. */
const TOLD_ONCE: Cause[] = ['announcement', 'notice', 'clarification', 'report']

/** A cause as a row has it, told once whatever happens. */
const toldOnce = (): SQL =>
  sql`cause in (${sql.join(
    TOLD_ONCE.map((cause) => sql`${cause}`),
    sql`, `,
  )})`

export interface Attempt {
  notification: Notification
  outcome: Outcome
}

/**
 * Records what became of a chunk, in one statement. Blocked: the person is marked and whatever else waits for them is
 * dropped. In doubt: by the rule above. Again: back among the waiting.
 */
export async function endChunk(db: Db, attempts: readonly Attempt[], now: Date): Promise<void> {
  if (attempts.length === 0) return
  const at = sql`${now.toISOString()}::timestamptz`
  await db.execute(sql`
    with attempt as (
      select * from jsonb_to_recordset(${JSON.stringify(attempts.map(asRecord))}::jsonb)
        as attempt(id int, kind text, message_id bigint, error text)),
    settled as (
      update notifications set ${settle(sql`attempt.kind`, at)},
        message_id = coalesce(attempt.message_id, notifications.message_id), error = attempt.error
      from attempt
      -- A lease that ran out under a slow sender is corrected by what really happened.
      where notifications.id = attempt.id and (ended_at is null or outcome = 'unknown')
      returning person_id, attempt.kind),
    gone as (
      update people set blocked_at = ${at} from settled
      where people.id = settled.person_id and settled.kind = 'blocked' and blocked_at is null
      returning people.id)
    update notifications set ended_at = ${at}, outcome = 'dropped', error = 'person-gone' from gone
    where person_id = gone.id and ended_at is null and claimed_at is null`)
}

/**
 * Settles what a process that died, or fell silent for `lease` seconds, left claimed.
 * Returns how many there were.
 */
export async function settleInDoubt(db: Db, now: Date, lease = LEASE_SECONDS): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`
  const settled = await db.execute(sql`
    update notifications set ${settle(sql`'in-doubt'`, at)}, error = 'lease-ran-out'
    where ended_at is null and claimed_at < now() - make_interval(secs => ${lease})`)
  return settled.count
}

/** Longer than any chunk may take: a call times out after 20 s. */
const LEASE_SECONDS = 60

/** The columns that an end of this kind sets. */
function settle(kind: SQL, at: SQL): SQL {
  const again = sql`${kind} = 'in-doubt' and not repeated and not ${toldOnce()}`
  const goesBack = sql`(${kind} = 'again' or (${again}))`
  return sql`
    claimed_at = case when ${goesBack} then null else claimed_at end,
    repeated = repeated or (${again}),
    ended_at = case when ${goesBack} then null else ${at} end,
    outcome = case when ${goesBack} then null when ${kind} = 'in-doubt' then 'unknown' else ${kind} end`
}

function asRecord({ notification, outcome }: Attempt) {
  return {
    id: notification.id,
    kind: outcome.as,
    message_id: outcome.as === 'sent' ? outcome.messageId : null,
    error: 'error' in outcome ? outcome.error.slice(0, 300) : null,
  }
}
