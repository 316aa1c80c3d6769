import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { stamp } from '../../database/stamp.ts'
import { moveChat } from '../chats/move-chat.ts'
import { CAUSES } from './causes.ts'
import type { Notification, Outcome } from './sender.ts'

/** A server that fails so often for one message will not take it. */
const MOST_ATTEMPTS = 8

export interface Attempt {
  notification: Notification
  outcome: Outcome
}

/**
 * Records what became of a chunk, in one statement. Blocked: the person or chat is marked and whatever else waits for them
 * is dropped. In doubt: by the cause's rule. Again, later and postponed: back among the waiting. What a digest carried ends with it.
 */
export async function endChunk(db: Db, attempts: readonly Attempt[], now: Date): Promise<void> {
  if (attempts.length === 0) return
  const at = stamp(now)
  await db.execute(sql`
    with attempt as (
      select * from jsonb_to_recordset(${JSON.stringify(attempts.map(asRecord))}::jsonb)
        as attempt(id int, kind text, message_id bigint, seconds int, error text, counts boolean)),
    settled as (
      update notifications set ${settle(sql`attempt.kind`, at)},
        due_at = case when attempt.kind = 'later' then ${at} + make_interval(secs => attempt.seconds) else due_at end,
        attempts = notifications.attempts - (not attempt.counts)::int,
        message_id = coalesce(attempt.message_id, notifications.message_id), error = attempt.error
      from attempt
      -- A lease that ran out under a slow sender is corrected by what really happened.
      where notifications.id = attempt.id and (ended_at is null or outcome = 'unknown')
      returning notifications.id, notifications.outcome, notifications.ended_at, notifications.message_id, notifications.error)
    update notifications n set ended_at = settled.ended_at, outcome = settled.outcome, message_id = settled.message_id,
      error = settled.error
    from settled where n.carrier_id = settled.id and n.ended_at is null and settled.ended_at is not null`)
  await partWithGone(db, attempts, now)
  await followMoved(db, attempts, now)
}

/**
 * Settles what a process that died, or fell silent for `lease` seconds, left claimed.
 * Returns how many there were.
 */
export async function settleInDoubt(db: Db, now: Date, lease = LEASE_SECONDS): Promise<number> {
  const settled = await db.execute(sql`
    with settled as (
      update notifications set ${settle(sql`'in-doubt'`, stamp(now))}, error = 'lease-ran-out'
      where ended_at is null and claimed_at < now() - make_interval(secs => ${lease})
      returning id, ended_at, outcome),
    carried as (
      update notifications n set ended_at = settled.ended_at, outcome = settled.outcome, error = 'lease-ran-out'
      from settled where n.carrier_id = settled.id and n.ended_at is null and settled.ended_at is not null)
    select 1 from settled`)
  return settled.count
}

/** Longer than any chunk may take: a call times out after 20 s. */
const LEASE_SECONDS = 60

/** The columns that an end of this kind sets. */
function settle(kind: SQL, at: SQL): SQL {
  const again = sql`${kind} = 'in-doubt' and not repeated and not ${toldOnce}`
  const goesBack = sql`(${kind} in ('again', 'later') or (${again}))`
  return sql`
    claimed_at = case when ${goesBack} then null else claimed_at end,
    repeated = repeated or (${again}),
    ended_at = case when ${goesBack} then null else ${at} end,
    outcome = case when ${goesBack} then null when ${kind} = 'in-doubt' then 'unknown' else ${kind} end`
}

/** A cause as a row has it, told once whatever happens. */
const toldOnce: SQL = sql`cause in (${sql.join(
  Object.entries(CAUSES)
    .filter(([, { inDoubt }]) => inDoubt === 'once')
    .map(([cause]) => sql.raw(`'${cause}'`)),
  sql`, `,
)})`

function asRecord({ notification, outcome }: Attempt) {
  const { id, attempts } = notification
  const givenUp = outcome.as === 'later' && attempts >= MOST_ATTEMPTS
  return {
    id,
    kind: givenUp ? 'failed' : WAITS.has(outcome.as) ? 'later' : outcome.as,
    message_id: outcome.as === 'sent' ? outcome.messageId : null,
    seconds: outcome.as === 'later' || outcome.as === 'postponed' ? outcome.seconds : 0,
    error: 'error' in outcome ? outcome.error.slice(0, 300) : null,
    // However often it is put off for its reader's sake, it is not given up.
    counts: outcome.as !== 'postponed',
  }
}

const WAITS: ReadonlySet<Outcome['as']> = new Set(['moved', 'postponed'])

/** Whoever is gone is not written to again until they come back. */
async function partWithGone(db: Db, attempts: readonly Attempt[], now: Date): Promise<void> {
  const gone = attempts
    .filter(({ outcome }) => outcome.as === 'blocked')
    .map(({ notification }) => notification)
  if (gone.length === 0) return
  const ids = (key: 'personId' | 'chatId') =>
    sql`array(select jsonb_array_elements_text(${JSON.stringify(gone.flatMap((one) => one[key] ?? []))}::jsonb)::int)`
  const at = stamp(now)
  await db.execute(sql`
    with person as (update people set blocked_at = ${at} where id = any(${ids('personId')}) and blocked_at is null),
    chat as (update chats set left_at = ${at} where id = any(${ids('chatId')}) and left_at is null)
    update notifications set ended_at = ${at}, outcome = 'dropped', error = 'person-gone'
    where (person_id = any(${ids('personId')}) or chat_id = any(${ids('chatId')})) and ended_at is null and claimed_at is null`)
}

/** A group that became a supergroup gets the message at its new address (Bot API, migrate_to_chat_id). */
async function followMoved(db: Db, attempts: readonly Attempt[], now: Date): Promise<void> {
  for (const { notification, outcome } of attempts) {
    const { chatId, telegramId } = notification
    if (outcome.as === 'moved' && chatId !== null && telegramId !== null)
      await moveChat(db, telegramId, outcome.telegramId, now)
  }
}
