import { sql } from 'drizzle-orm'
import type { Db } from '../../database/client.ts'
import { type extensions, people } from '../../database/schema/index.ts'
import { holdersOf } from '../applications/holders.ts'
import { peopleWho } from '../notifications/audience.ts'
import { tell } from '../notifications/notify.ts'

type Row = Pick<typeof extensions.$inferSelect, 'id' | 'applicationId' | 'competitionId' | 'lotId'>

/**
 * Tells the applicant's own people, at once: it is about hours. `what` is the beginning of the cause's key, by which the letter
 * is chosen; the same is told once.
 */
export async function tellApplicant(
  db: Db,
  { id, applicationId, competitionId, lotId }: Row,
  what: string,
  now: Date,
): Promise<void> {
  const holders = sql`${people.id} in (${holdersOf({ competitionId, lotId, applicationId })})`
  const message = { cause: 'extension' as const, causeKey: `${what}:${id}`, data: { extensionId: id } }
  await tell(db, peopleWho({ wanted: holders }), { ...message, urgent: true, now })
}
