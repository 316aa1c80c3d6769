import { setTimeout as pause } from 'node:timers/promises'
import type { DatabaseHandle } from '../../src/database/client.ts'

type Database = Pick<DatabaseHandle, 'sql'>

/** What the database says of one recipient of a broadcast. */
export interface Recipient {
  id: number
  telegramId: number
  outcome: string | null
  repeated: boolean
  error: string | null
}

export const recipientsOf = async ({ sql }: Database): Promise<Recipient[]> => [
  ...(await sql<Recipient[]>`
    select n.id, p.telegram_id as "telegramId", n.outcome, n.repeated, n.error
    from notifications n join people p on p.id = n.person_id where n.broadcast_id is not null`),
]

/** Nobody can know whether it arrived, or it was sent once more for that reason. */
export const isInDoubt = ({ outcome, repeated }: Recipient) => outcome === 'unknown' || repeated

/** How many rows have been claimed so far. */
export async function taken({ sql }: Database): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from notifications where attempts > 0 and broadcast_id is not null`
  return row!.count
}

/** Rows claimed and not ended. */
export async function inFlight({ sql }: Database): Promise<Set<number>> {
  const rows = await sql<{ id: number }[]>`
    select id from notifications where claimed_at is not null and ended_at is null`
  return new Set(rows.map(({ id }) => id))
}

/** Everything that can be sent has been: what is left was in flight when its process or its server went. */
export async function untilOnlyHeld({ sql }: Database, held: ReadonlySet<number>): Promise<void> {
  for (;;) {
    const open = await sql<{ id: number; claimed: boolean }[]>`
      select id, claimed_at is not null as claimed from notifications where ended_at is null`
    if (open.every(({ id, claimed }) => claimed && held.has(id))) return
    await pause(50)
  }
}

/** The lease of what is claimed runs out now. Resolves once the broadcast has ended. */
export async function settleHeld({ sql }: Database): Promise<void> {
  await sql`
    update notifications set claimed_at = claimed_at - interval '2 minutes'
    where ended_at is null and claimed_at is not null`
  const open = () => sql`
    select 1 from broadcasts where ended_at is null
    union all select 1 from notifications where ended_at is null`
  while ((await open()).length > 0) await pause(50)
}
